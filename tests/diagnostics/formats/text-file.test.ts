import { expect, test } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { textFormat } from '../../../src/diagnostics/formats/text-file.js';
import { sampleReport } from './sample-report.js';

test('the findings with their frames, then their numbers', () => {
  const text = textFormat(sampleReport());
  expect(text).toContain('\n  1 │ titel: 日本 | <b>ü</b> 🎉 "x"\n    │        ^^^^\n');
  expect(text).toMatch(/\n\n3 Fehler, 1 Warnung, 1 Hinweis\n$/);
});

test('no more than were asked for; the numbers are of all', () => {
  const text = textFormat(sampleReport({ most: 3 }));
  expect(text.match(/ {2}→ /g)).toHaveLength(3);
  expect(text).toMatch(
    /\n\nNicht gezeigt, weil --max-problems es begrenzt: 2\.\n\n3 Fehler, 1 Warnung, 1 Hinweis\n$/,
  );
});

test('no findings', () => {
  expect(textFormat(sampleReport({ findings: [] }))).toBe('Alles in Ordnung\n');
});

test('no line of an interview goes into the file', () => {
  const place = { file: 'data/interviews/a.yaml', line: 3, column: 1 };
  const found = {
    ...sampleReport(),
    findings: [diagnostic('ZB1006', { file: place.file }, place)],
    readLine: () => 'Geheim',
  };
  expect(textFormat(found)).toContain('data/interviews/a.yaml:3:1');
  expect(textFormat(found)).not.toContain('Geheim');
});
