import { diagnostic, sortDiagnostics } from '../../../src/diagnostics/diagnostic.js';
import type { FindingsReport } from '../../../src/diagnostics/formats/report.js';

const lines: Record<string, readonly string[]> = {
  'data/mitglieder.yaml': ['mitglieder:', '  - {rolle: beratn, themenfelder: [a]}', '  - {rolle: beratn}'],
  'data/käse, 100%: #1.yaml': ['titel: 日本 | <b>ü</b> 🎉 "x"'],
};

/** Findings of all kinds: with a related place, with wide characters and signs that formats escape, without a place. */
export const sampleFindings = sortDiagnostics([
  diagnostic('ZB4008', {}),
  diagnostic(
    'ZB1203',
    { kind: '@kind.rolle', id: 'beratn', known: 'beraten, vermitteln' },
    { file: 'data/mitglieder.yaml', line: 2, column: 13, endColumn: 19 },
    { suggestion: 'beraten', related: [{ file: 'data/rollenprofile.yaml', line: 3, column: 9 }] },
  ),
  diagnostic('ZB1304', { figure: 'karte' }, { file: 'data/mitglieder.yaml', line: 3, column: 5 }),
  diagnostic(
    'ZB1104',
    { value: '日本 | <b>ü</b> *x* `y`\r\n\u001B[2J & "z" 50%', allowed: 'a, b' },
    { file: 'data/käse, 100%: #1.yaml', line: 1, column: 8, endColumn: 10 },
  ),
  diagnostic(
    'ZB1420',
    { instead: '„', pair: '„…“' },
    {
      file: 'data/käse, 100%: #1.yaml',
      line: 1,
      column: 24,
      endColumn: 25,
    },
  ),
]);

/** A report of them. */
export function sampleReport(changes: Partial<FindingsReport> = {}): FindingsReport {
  return {
    findings: sampleFindings,
    language: 'de',
    readLine: (file, line) => lines[file]?.[line - 1],
    folder: '',
    version: '1.2.3',
    failOn: 'error',
    most: Number.POSITIVE_INFINITY,
    ...changes,
  };
}
