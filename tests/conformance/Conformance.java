import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks PDF files against profiles of veraPDF and prints a line of JSON for each file and flavour:
 *
 * <pre>{"file":…,"flavour":"ua1","compliant":false,"checks":1234,
 *   "failures":[{"rule":"7.1-3","count":2,"message":…,"location":…}]}</pre>
 *
 * or {@code {"file":…,"flavour":…,"error":…}} for a file that cannot be read as PDF. The location is that of the
 * first failed check of a rule.
 *
 * <p>Usage: {@code java -cp <jar with veraPDF> Conformance.java FLAVOUR[,FLAVOUR…] FILE…}. The exit code tells only
 * whether the checks could be made, not what they found.
 */
public class Conformance {
  /** So many failed checks are looked at for messages and places; the counts are exact whatever it is. */
  private static final int MOST_ASSERTIONS = 100_000;

  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      System.err.println("usage: Conformance FLAVOUR[,FLAVOUR…] FILE…");
      System.exit(2);
    }
    VeraGreenfieldFoundryProvider.initialise();
    List<ValidationProfile> profiles = new ArrayList<>();
    for (String flavour : args[0].split(",")) profiles.add(readProfile(flavour));
    ObjectMapper json = new ObjectMapper();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String file : Arrays.asList(args).subList(1, args.length))
      for (Map<String, Object> verdict : check(file, profiles)) out.println(json.writeValueAsString(verdict));
  }

  /** A verdict for each profile. The file is walked once for all of them. */
  private static List<Map<String, Object>> check(String file, List<ValidationProfile> profiles) {
    List<PDFAFlavour> flavours =
        profiles.stream().map(ValidationProfile::getPDFAFlavour).collect(Collectors.toList());
    List<Map<String, Object>> verdicts = new ArrayList<>();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavours.get(0));
        PDFAValidator validator =
            ValidatorFactory.createValidatorByProfiles(profiles, MOST_ASSERTIONS, false, true, false)) {
      parser.setFlavours(flavours);
      for (ValidationResult result : validator.validateAll(parser)) {
        Map<String, Object> verdict = verdict(file, result.getPDFAFlavour());
        verdict.put("compliant", result.isCompliant());
        verdict.put("checks", result.getTotalAssertions());
        verdict.put("failures", failures(result));
        verdicts.add(verdict);
      }
    } catch (Exception problem) {
      verdicts.clear();
      for (PDFAFlavour flavour : flavours) {
        Map<String, Object> verdict = verdict(file, flavour);
        verdict.put("error", String.valueOf(problem.getMessage()));
        verdicts.add(verdict);
      }
    }
    return verdicts;
  }

  private static Map<String, Object> verdict(String file, PDFAFlavour flavour) {
    Map<String, Object> verdict = new LinkedHashMap<>();
    verdict.put("file", file);
    verdict.put("flavour", flavour.getId());
    return verdict;
  }

  /** The rules that failed, in their order, each with its number of failed checks and the first of them. */
  private static List<Map<String, Object>> failures(ValidationResult result) {
    Map<String, Map<String, Object>> byRule = new TreeMap<>();
    result.getFailedChecks().forEach((rule, count) -> {
      Map<String, Object> failure = new LinkedHashMap<>();
      failure.put("rule", nameOf(rule));
      failure.put("count", count);
      byRule.put(nameOf(rule), failure);
    });
    for (TestAssertion assertion : result.getTestAssertions()) {
      Map<String, Object> failure = byRule.get(nameOf(assertion.getRuleId()));
      if (failure == null || failure.containsKey("message")) continue;
      failure.put("message", assertion.getMessage());
      failure.put("location", assertion.getLocation().getContext());
    }
    return new ArrayList<>(byRule.values());
  }

  /** As veraPDF's documentation names its rules: clause of the standard and number of the test, {@code 7.1-3}. */
  private static String nameOf(RuleId rule) {
    return rule.getClause() + "-" + rule.getTestNumber();
  }

  /** Reads a profile of the jar. veraPDF's own way of doing this needs JAXB, which Java no longer brings along. */
  private static ValidationProfile readProfile(String id) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
    String name = id.startsWith("ua") ? "PDFUA-" + id.substring(2) : "PDFA-" + id.toUpperCase();
    try (InputStream in = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      if (in == null) throw new IllegalArgumentException("no profile for flavour " + id);
      Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
      Set<Rule> rules = new LinkedHashSet<>();
      for (Element rule : children(child(root, "rules"), "rule")) rules.add(readRule(rule));
      Set<Variable> variables = new LinkedHashSet<>();
      for (Element variable : children(child(root, "variables"), "variable")) variables.add(readVariable(variable));
      return Profiles.profileFromValues(
          flavour, Profiles.profileDetailsFromValues(name, name, "", new Date(0)), "", rules, variables);
    }
  }

  private static Rule readRule(Element rule) {
    Element id = child(rule, "id");
    RuleId ruleId = Profiles.ruleIdFromValues(
        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
        id.getAttribute("clause"),
        Integer.parseInt(id.getAttribute("testNumber")));
    Element error = child(rule, "error");
    List<ErrorArgument> parameters = new ArrayList<>();
    for (Element argument : children(child(error, "arguments"), "argument"))
      parameters.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), attribute(argument, "name"), null));
    String deferred = attribute(rule, "deferred");
    return Profiles.ruleFromValues(
        ruleId,
        rule.getAttribute("object"),
        deferred == null ? null : Boolean.valueOf(deferred),
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), parameters),
        new ArrayList<>());
  }

  private static Variable readVariable(Element variable) {
    return Profiles.variableFromValues(
        variable.getAttribute("name"),
        variable.getAttribute("object"),
        text(variable, "defaultValue"),
        text(variable, "value"));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
      if (node.getNodeName().equals(name)) found.add((Element) node);
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }

  private static String text(Element parent, String name) {
    Element element = child(parent, name);
    return element == null ? "" : element.getTextContent();
  }
}
