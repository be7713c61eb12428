import { printable } from '../../../diagnostics/frame.js';
import { formatDiagnostic } from '../../../diagnostics/text.js';
import { fillIn } from '../../../messages/catalogue.js';
import { type InspectionWords, inspectionWords } from '../../../messages/inspection.js';
import type { LanguageName } from '../../../messages/language.js';
import { countedText } from './counted-text.js';
import { headOf } from './document-head.js';
import type { InspectedCheck, Inspection } from './inspect-pdf.js';
import { linkTarget } from './link-target.js';
import { rawTags } from './raw-tags.js';
import { spokenTree } from './spoken-tree.js';

interface Form {
  language: LanguageName;
  /** Tags by their names instead of what is read out. */
  tags: boolean;
}

/** An inspection for people: what the file says of itself, what is read out, what the checks say. */
export function inspectionText(file: string, inspection: Inspection, { language, tags }: Form): string {
  const w = inspectionWords(language);
  const { pdf, tree, checks } = inspection;
  const sections: [string, string[]][] = [
    [file, headOf(pdf, language)],
    [w.fonts, fontLines(inspection, w)],
    [w.languages, languageLines(inspection, w)],
    [w.bookmarks, bookmarkLines(inspection, w)],
    [w.links, linkLines(inspection, w)],
    [tags ? w.tags : w.reading, readingLines(tree, { language, tags }, pdf.properties.language)],
    [w.checks, checks.flatMap((check) => checkLines(check, language))],
  ];
  return sections
    .map(([title, lines]) =>
      [title, ...(lines.length > 0 ? lines : [w.none]).map((line) => `  ${line}`), ''].join('\n'),
    )
    .map((section) => section.split('\n').map(printable).join('\n'))
    .join('\n');
}

function fontLines({ pdf }: Inspection, w: InspectionWords): string[] {
  const lines = pdf.fonts.map(
    ({ name, type, isEmbedded }) =>
      `${name || w.unnamed} (${type}, ${isEmbedded ? w.embedded : w.notEmbedded})`,
  );
  return [...new Set(lines)].sort();
}

function languageLines({ languages }: Inspection, w: InspectionWords): string[] {
  return languages.map(({ language, isMain, passages }) => {
    const told = [
      ...(isMain ? [w.mainLanguage] : []),
      ...(passages > 0 ? [countedText(w.passages, passages)] : []),
    ];
    return `${language || w.none}: ${told.join(', ')}`;
  });
}

function bookmarkLines({ pdf }: Inspection, w: InspectionWords): string[] {
  return pdf.bookmarks.map(
    ({ title, level, page }) =>
      `${'  '.repeat(level - 1)}${title} → ${linkTarget({ address: undefined, target: page }, w)}`,
  );
}

function linkLines({ pdf }: Inspection, w: InspectionWords): string[] {
  // A link over several lines is several in the file.
  const lines = pdf.links.map(
    (link) =>
      `${fillIn(w.toPage, { page: link.page + 1 }, {})}: ${link.name || w.unnamed} → ${linkTarget(link, w)}`,
  );
  return lines.filter((line, i) => line !== lines[i - 1]);
}

function readingLines(tree: Inspection['tree'], { language, tags }: Form, main: string): string[] {
  if (!tree) return [inspectionWords(language).untagged];
  return tags ? rawTags(tree, main) : spokenTree(tree, language);
}

function checkLines({ name, findings }: InspectedCheck, language: LanguageName): string[] {
  const w = inspectionWords(language);
  const state = !findings
    ? w.notChecked
    : findings.length === 0
      ? w.ok
      : countedText(w.found, findings.length);
  const told = (findings ?? []).flatMap((found) =>
    formatDiagnostic(
      found,
      language,
      () => undefined,
      (text) => text,
    ).split('\n'),
  );
  return [`${w.check[name] ?? name}: ${state}`, ...told.map((line) => `  ${line}`)];
}
