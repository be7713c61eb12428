import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/analyse/lexicon/lexicon.js';
import { termsOfText } from '../../../src/analyse/terms/terms-of-text.js';
import { loadLexicon } from '../../../src/load/lexicon.js';
import { loadStopwords } from '../../../src/load/stopwords.js';

const lexicon = createLexicon(loadLexicon());
const stopwords = loadStopwords();

/** The rows of a list of this folder, which no rule was made for. */
function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Share of right rows, and what came of the wrong ones. */
function judge(name: string, read: (surface: string) => string[]) {
  const rows = rowsOf(name);
  const wrong = rows.flatMap(([surface = '', expected = '']) => {
    const found = read(surface);
    return expected.split('|').every((term) => found.includes(term))
      ? []
      : [`${surface} → ${found.join('|')}`];
  });
  return { share: 1 - wrong.length / rows.length, rows: rows.length, wrong: wrong.join(', ') };
}

test.each([
  ['nomen-ud', 413],
  ['nomen-stadt', 325],
])('unseen nouns: at least 95 %% of %s have the right lemma', (name, count) => {
  const { share, rows, wrong } = judge(name, (form) => [lexicon.noun(form).lemma]);
  expect(rows).toBe(count);
  expect(share, wrong).toBeGreaterThanOrEqual(0.95);
});

test('unseen phrases: in at least 93 % every expected term is found', () => {
  const { share, rows, wrong } = judge('phrasen', (text) =>
    termsOfText(text, lexicon, stopwords).map(({ term }) => term),
  );
  expect(rows).toBe(170);
  expect(share, wrong).toBeGreaterThanOrEqual(0.93);
});

test('unseen pairs: of those that get one lemma, at least 96 % are forms of one word', () => {
  const same = rowsOf('gruppen').filter(
    ([a = '', b = '']) => lexicon.noun(a).lemma === lexicon.noun(b).lemma,
  );
  const right = same.filter(([, , one]) => one === 'ja');
  expect(same.length).toBeGreaterThan(70);
  expect(right.length / same.length).toBeGreaterThanOrEqual(0.96);
});
