import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import { diagnosticAsJson } from '../../src/diagnostics/json.js';
import { formatDiagnostic, formatSummary, type Paint } from '../../src/diagnostics/text.js';

const plain: Paint = (text) => text;
const place = { file: 'data/mitglieder.yaml', line: 44, column: 17, endColumn: 23 };
const unknownRole = diagnostic(
  'ZB1203',
  { kind: '@kind.rolle', id: 'beratn', known: 'beraten, vermitteln' },
  place,
  { suggestion: 'beraten', related: [{ file: 'data/rollenprofile.yaml', line: 3, column: 9 }] },
);
const readLine = () => '      - {rolle: beratn, themenfelder: [a]}';

describe('a finding for people', () => {
  test('in German', () => {
    expect(formatDiagnostic(unknownRole, 'de', readLine, plain).split('\n')).toEqual([
      'data/mitglieder.yaml:44:17  Fehler ZB1203  Das Rollenprofil „beratn“ gibt es nicht. Meinten Sie „beraten“?',
      '  44 │       - {rolle: beratn, themenfelder: [a]}',
      '     │                 ^^^^^^',
      '  → Es gibt: beraten, vermitteln.',
      '  zuerst hier: data/rollenprofile.yaml:3:9',
    ]);
  });

  test('a list that is cut off has no full stop after its dots', () => {
    const params = { kind: '@kind.rolle', id: 'x', known: 'beraten, vermitteln …' };
    const text = formatDiagnostic(diagnostic('ZB1203', params), 'de', () => undefined, plain);
    expect(text).toMatch(/→ Es gibt: beraten, vermitteln …$/);
  });

  test('in English', () => {
    const text = formatDiagnostic(unknownRole, 'en', readLine, plain);
    expect(text).toContain('error ZB1203  The Rollenprofil “beratn” does not exist. Did you mean “beraten”?');
    expect(text).toContain('  first here: data/rollenprofile.yaml:3:9');
  });

  test('without a source line there is no frame, without a place no place', () => {
    expect(formatDiagnostic(unknownRole, 'de', () => undefined, plain)).not.toContain('│');
    expect(formatDiagnostic(unknownRole, 'de', () => '  ', plain)).not.toContain('│');
    const nowhere = formatDiagnostic(diagnostic('ZB4002', { id: 'x', known: 'y' }), 'de', readLine, plain);
    expect(nowhere).toBe('Fehler ZB4002  Den Bericht „x“ gibt es nicht.\n  → Es gibt: y.');
  });

  test('errors are red, warnings yellow', () => {
    const marked: Paint = (text, style) => `<${style}>${text}</${style}>`;
    expect(formatDiagnostic(unknownRole, 'de', readLine, marked)).toContain('<red>Fehler ZB1203</red>');
    const warning = diagnostic('ZB1304', { figure: 'x' });
    expect(formatDiagnostic(warning, 'de', readLine, marked)).toContain('<yellow>Warnung ZB1304</yellow>');
  });

  test('nothing in a file can write control characters to the terminal', () => {
    const found = diagnostic('ZB1104', { value: 'a\u001B[2J\nb', allowed: 'c' }, place);
    const text = formatDiagnostic(found, 'de', () => 'x: a\u001B[2Jb', plain);
    expect(text).not.toContain('\u001B');
    expect(text.split('\n')).toHaveLength(4);
  });
});

test('the summary counts errors and warnings, one and many', () => {
  const error = diagnostic('ZB4002', {});
  const warning = diagnostic('ZB1304', {});
  expect(formatSummary([error], 'de')).toBe('1 Fehler');
  expect(formatSummary([warning], 'de')).toBe('1 Warnung');
  expect(formatSummary([warning, error, warning], 'de')).toBe('1 Fehler, 2 Warnungen');
  expect(formatSummary([error, error, warning], 'en')).toBe('2 errors, 1 warning');
});

test('a finding for programs', () => {
  expect(diagnosticAsJson(unknownRole, 'de')).toEqual({
    code: 'ZB1203',
    severity: 'error',
    message: 'Das Rollenprofil „beratn“ gibt es nicht. Meinten Sie „beraten“?',
    remedy: 'Es gibt: beraten, vermitteln.',
    file: 'data/mitglieder.yaml',
    line: 44,
    column: 17,
    endColumn: 23,
    suggestion: 'beraten',
    related: [{ file: 'data/rollenprofile.yaml', line: 3, column: 9 }],
  });
  const keys = Object.keys(JSON.parse(JSON.stringify(diagnosticAsJson(diagnostic('ZB4002', {}), 'de'))));
  expect(keys).toEqual(['code', 'severity', 'message', 'remedy']);
});
