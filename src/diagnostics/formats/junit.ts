import { catalogue } from '../../messages/catalogue.js';
import { reportWords } from '../../messages/report-words.js';
import type { Diagnostic } from '../diagnostic.js';
import { isAtLeast } from '../severity.js';
import { byFile, type FindingsReport, type Format, inRepository } from './report.js';
import { sentencesOf } from './sentences.js';

/**
 * JUnit XML: a suite a file, a case a finding. What makes the command fail is a failure, the rest is output of a case that
 * passes. Without findings there is one case that passes, since some servers take an empty report for a broken one.
 */
export const junitFormat: Format = (report) => {
  const { findings, language } = report;
  const { fine, noPlace } = reportWords(language);
  const suites = [...byFile(findings)].map(([file, found]) =>
    element(
      'testsuite',
      { name: file ?? noPlace, ...counts(found, report) },
      found.map((one) => testCase(one, file ?? noPlace, report)),
    ),
  );
  const passed = element('testsuite', { name: 'zb', ...counts([{}], report) }, [
    element('testcase', { name: fine, classname: 'zb' }, []),
  ]);
  const all = findings.length > 0 ? counts(findings, report) : counts([{}], report);
  const body = element('testsuites', { name: 'zb', ...all }, findings.length > 0 ? suites : [passed]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
};

function counts(found: readonly Partial<Diagnostic>[], { failOn }: FindingsReport) {
  const failures = found.filter(({ severity }) => severity && isAtLeast(severity, failOn)).length;
  return { tests: found.length, failures, errors: 0, skipped: 0 };
}

function testCase(found: Diagnostic, classname: string, report: FindingsReport): string {
  const { language, failOn } = report;
  const { code, severity, place } = found;
  const [message = '', ...rest] = sentencesOf(found, language);
  const where = place ? { file: inRepository(place.file, report), line: place.line } : {};
  const at = place ? ` (${place.line}:${place.column})` : '';
  const said = `${catalogue(language).ui[severity]} ${code}${at}: ${[message, ...rest].join('\n')}`;
  const inner = isAtLeast(severity, failOn)
    ? element('failure', { type: code, message }, [escapeXml(said)])
    : element('system-out', {}, [escapeXml(said)]);
  return element('testcase', { name: `${code}${at}: ${message}`, classname, ...where }, [inner]);
}

function element(
  name: string,
  attributes: Record<string, string | number>,
  content: readonly string[],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content.length === 0
    ? `<${name}${list.join('')}/>\n`
    : `<${name}${list.join('')}>${content.some((part) => part.startsWith('<')) ? '\n' : ''}${content.join('')}</${name}>\n`;
}

/** Escaped for text and attributes; what XML 1.0 can't hold at all becomes U+FFFD. */
function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
  );
}
