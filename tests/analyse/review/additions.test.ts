import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileCodebook } from '../../../src/analyse/codebook.js';
import { planAdditions, type WantedTerm } from '../../../src/analyse/review/additions.js';
import { editCodebook } from '../../../src/analyse/review/edit-codebook.js';
import type { Codebuch } from '../../../src/data-types/codebuch.js';
import { withInsertions, yamlSource } from '../../../src/load/yaml-edit/source.js';

const text = `themen:
  - id: raeume
    anzeige: Räume
    woerter: ["*raum"]
    ausschluesse: [Zeitraum]
  - id: nachbarn
    anzeige: Nachbarn
    woerter: [Nachbar]
    wendungen: [gute Nachbarn]
`;

const place = { file: 'data/codebuch.yaml', line: 1, column: 1 };
const places = {
  entry: ({ theme, index }: { theme: number; index: number }) => ({ ...place, line: theme, column: index }),
  theme: () => place,
};
const codebuch = yamlSource(text).value as Codebuch;

function plan(wanted: WantedTerm[], force = false) {
  return planAdditions(wanted, compileCodebook(codebuch), places, force);
}

function codes(texts: string[], more: Partial<WantedTerm> = {}, force = false): string[] {
  return plan(
    texts.map((text) => ({ text, theme: 1, ...more })),
    force,
  ).diagnostics.map(({ code }) => code);
}

test('one word is a word, several are a phrase, unless said otherwise; each is there once', () => {
  const wanted = ['Hof', 'am  Hof ', 'hof'].map((text) => ({ text, theme: 1 }));
  expect(plan([...wanted, { text: 'Hinterhof', theme: 1, list: 'ausschluesse' }])).toEqual({
    value: [
      { text: 'hof', theme: 1, list: 'woerter' },
      { text: 'am Hof', theme: 1, list: 'wendungen' },
      { text: 'Hinterhof', theme: 1, list: 'ausschluesse' },
    ],
    diagnostics: [],
  });
});

test('what is there already, also in another form or by a pattern, is left out', () => {
  expect(codes(['Nachbar', 'NACHBAR', 'Nachbarinnen', 'guten Nachbarn'])).toEqual(Array(4).fill('ZB4022'));
  expect(codes(['Wohnraum'], { theme: 0 })).toEqual(['ZB4022']);
  expect(plan([{ text: 'Nachbar', theme: 1 }]).value).toEqual([]);
});

test('what counts for another theme is refused with the place, unless it is forced', () => {
  expect(plan([{ text: 'Nachbarn', theme: 0 }]).diagnostics).toMatchObject([
    {
      code: 'ZB4021',
      severity: 'error',
      place: { line: 1, column: 0 },
      params: { theme: 'Nachbarn', entry: 'Nachbar' },
    },
  ]);
  expect(codes(['Freiraum'])).toEqual(['ZB4021']);
  expect(codes(['Freiraum'], {}, true)).toEqual([]);
  expect(codes(['Freiraum'], { list: 'ausschluesse' })).toEqual([]);
});

test('a phrase in which words of another theme stand is no word of that theme', () => {
  expect(codes(['ein Raum für Nachbarn'])).toEqual([]);
});

test('a word and an exclusion of one theme contradict each other, also if forced', () => {
  expect(codes(['Zeitraum'], { theme: 0 }, true)).toEqual(['ZB4026']);
  expect(codes(['Nachbar'], { list: 'ausschluesse' })).toEqual(['ZB4026']);
});

test('what is too long for its list', () => {
  expect(codes(['x'.repeat(61)])).toEqual(['ZB4027']);
  expect(codes([`${'x'.repeat(40)} ${'y'.repeat(39)}`])).toEqual([]);
});

test('several lists and themes at once, and a new theme behind the others', () => {
  const source = yamlSource(text);
  const additions = [
    { theme: 0, list: 'wendungen', text: 'ein Dach' },
    { theme: 0, list: 'woerter', text: 'Saal' },
    { theme: 1, list: 'woerter', text: 'Haus*' },
    { theme: 2, list: 'woerter', text: 'Klatsch' },
  ] as const;
  const { value } = editCodebook(source, additions, { id: 'neu', anzeige: 'Neu' }, places);
  expect(withInsertions(source.text, value?.insertions ?? [])).toBe(`themen:
  - id: raeume
    anzeige: Räume
    woerter: ["*raum", "Saal"]
    wendungen: [ein Dach]
    ausschluesse: [Zeitraum]
  - id: nachbarn
    anzeige: Nachbarn
    woerter: [Nachbar, "Haus*"]
    wendungen: [gute Nachbarn]
  - id: neu
    anzeige: Neu
    woerter: [Klatsch]
`);
});

test('a list that an alias shares is left alone', () => {
  const source = yamlSource('themen:\n  - {id: a, woerter: &w [x]}\n  - {id: b, woerter: *w}\n');
  const additions = [{ theme: 1, list: 'woerter', text: 'y' }] as const;
  expect(editCodebook(source, additions, undefined, places)).toMatchObject({
    value: undefined,
    diagnostics: [{ code: 'ZB4028', params: { words: 'y' } }],
  });
});

test.each(['\n', '\r\n'])(
  'every theme of the bundled code book takes a word, a phrase and an exclusion (%j)',
  (eol) => {
    const file = fileURLToPath(new URL('../../../data/codebuch.yaml', import.meta.url));
    const bundled = readFileSync(file, 'utf8').replaceAll('\n', eol);
    const source = yamlSource(bundled);
    const themes = (source.value as Codebuch).themen;
    const additions = themes.flatMap((_, theme) => [
      { theme, list: 'woerter', text: 'Xylophon*' } as const,
      { theme, list: 'wendungen', text: 'am Xylophon: laut' } as const,
      { theme, list: 'ausschluesse', text: 'no' } as const,
    ]);
    const { value } = editCodebook(source, additions, undefined, places);
    const edited = withInsertions(bundled, value?.insertions ?? []);
    const added =
      /,\s+"(?:Xylophon\*|am Xylophon: laut|no)"|\r?\n +(?:woerter|wendungen|ausschluesse): \["(?:Xylophon\*|am Xylophon: laut|no)"\]|\r?\n +- "no"/g;
    expect(edited.match(added)).toHaveLength(3 * themes.length);
    expect(edited.replaceAll(added, '')).toBe(bundled);
  },
);
