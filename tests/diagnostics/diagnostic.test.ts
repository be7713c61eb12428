import { expect, test } from 'vitest';
import { diagnostic, hasErrors, sortDiagnostics } from '../../src/diagnostics/diagnostic.js';
import { exitCodeOf } from '../../src/diagnostics/exit-code.js';

const at = (file: string, line: number, column: number) =>
  diagnostic('ZB1105', { found: 0, minimum: 1 }, { file, line, column });

test('findings are sorted by file, line, column and code; those without a place come last', () => {
  const sorted = [
    at('data/a.yaml', 2, 9),
    at('data/a.yaml', 10, 1),
    at('data/a.yaml', 10, 3),
    // By code units, not by the rules of a language: the same everywhere.
    at('data/z.yaml', 1, 1),
    at('data/ä.yaml', 1, 1),
    diagnostic('ZB1103', { key: 'x' }, { file: 'data/ä.yaml', line: 1, column: 2 }),
    diagnostic('ZB1104', { value: 'x' }, { file: 'data/ä.yaml', line: 1, column: 2 }),
    diagnostic('ZB2004', { family: 'x' }),
    diagnostic('ZB4001', { folder: 'x' }),
  ];
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
});

test('sorting leaves the list as it was', () => {
  const list = [at('b', 1, 1), at('a', 1, 1)];
  sortDiagnostics(list);
  expect(list.map(({ place }) => place?.file)).toEqual(['b', 'a']);
});

test('the severity comes from the catalogue', () => {
  expect(diagnostic('ZB1304', { figure: 'x' }).severity).toBe('warning');
  expect(hasErrors([diagnostic('ZB1304', { figure: 'x' })])).toBe(false);
  expect(hasErrors([diagnostic('ZB1304', { figure: 'x' }), at('a', 1, 1)])).toBe(true);
});

test('the exit code: wrong usage before environment before time-out before content; warnings are fine', () => {
  const warning = diagnostic('ZB1304', { figure: 'x' });
  const content = at('a', 1, 1);
  const timeout = diagnostic('ZB3003', { seconds: 1 });
  const environment = diagnostic('ZB3001', {});
  const usage = diagnostic('ZB4002', { id: 'x' });
  expect(exitCodeOf([])).toBe(0);
  expect(exitCodeOf([warning])).toBe(0);
  expect(exitCodeOf([warning, content])).toBe(1);
  expect(exitCodeOf([content, timeout])).toBe(4);
  expect(exitCodeOf([timeout, environment, content])).toBe(3);
  expect(exitCodeOf([content, environment, usage, timeout])).toBe(2);
});
