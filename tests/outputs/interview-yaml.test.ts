import { describe, expect, test } from 'vitest';
import { type Interview, interviews } from '../../src/data-types/interviews.js';
import { createShapeCheck } from '../../src/data-types/shape.js';
import { parseYaml } from '../../src/load/yaml.js';
import { interviewYaml } from '../../src/outputs/interview-yaml.js';

function interview(...texts: string[]): Interview {
  return {
    id: 'gespraech-19',
    erfunden: false,
    pseudonym: 'Gespräch 19',
    gruppe: 'kommunen',
    datum: '2024-11',
    einwilligung: 'erteilt',
    antworten: texts.map((text) => ({ frage: 'wunsch', text })),
  };
}

test('reads like one written by hand', () => {
  const long =
    'Ein Ort, an dem sich alle gern aufhalten und der im Sommer schattig ist und im Winter ein wenig warm.';
  expect(
    interviewYaml(interview(`${long} Ja.`, 'Bäume\nBänke'), 'Gespräch 19, eingelesen aus „a.txt“.'),
  ).toBe(
    `# Gespräch 19, eingelesen aus „a.txt“.
id: gespraech-19
erfunden: false
pseudonym: Gespräch 19
gruppe: kommunen
datum: 2024-11
einwilligung: erteilt
antworten:
  - frage: wunsch
    text: >-
      Ein Ort, an dem sich alle gern aufhalten und der im Sommer schattig ist und im Winter ein
      wenig warm. Ja.
  - frage: wunsch
    text: |-
      Bäume
      Bänke
`,
  );
});

describe('what is written is read back as it was', () => {
  test.each([
    'Ja',
    '- kein Punkt',
    '# kein Kommentar',
    'a: b',
    '"zitiert"',
    'Eins.\n\nZwei.\n\nDrei',
    'Eins\nZwei\n\nDrei',
    '🍰',
    '  eingerückt',
    'mit Tab\there',
    `${'Wort '.repeat(300)}Ende`,
    '„Ja“ – ‚nein‘',
    'true',
    '2024',
    '%',
    '> x',
    '| y',
    'Zeile\n  eingerückt\nZeile',
    'x'.repeat(300),
    `Zeile\n${'Wort '.repeat(60)}Ende`,
    '---\nEnde',
    '...',
    `  ${'Wort '.repeat(60)}Ende`,
    `Wort ${'Wort '.repeat(30)}\n\n ${'Wort '.repeat(40)}Ende`,
  ])('%j', (text) => {
    const source = interview(text);
    const { value, diagnostics } = parseYaml(interviewYaml(source, 'Woher.'), 'gespraech-19.yaml');
    expect(diagnostics).toEqual([]);
    expect(value?.value).toEqual(source);
    expect(value && createShapeCheck()(interviews.schema, value)).toEqual([]);
  });
});

test('themes assigned by hand are kept', () => {
  const source = {
    ...interview(),
    antworten: [{ frage: 'wunsch', text: 'Ruhe', kodes: ['baenke'] }],
  } satisfies Interview;
  expect(parseYaml(interviewYaml(source, 'Woher.'), 'x.yaml').value?.value).toEqual(source);
});
