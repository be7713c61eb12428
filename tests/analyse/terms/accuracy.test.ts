import { describe, expect, it } from 'vitest';
import { found, rowsOf } from './german.js';

/** True if every expected term is there, and no phrase that is not expected; with nothing expected, nothing at all. */
function isRight(text: string, expected: readonly string[]): boolean {
  const terms = found(text);
  const missing = expected.filter((term) => !terms.some((one) => one.term === term));
  const wrong = terms.filter(({ term, rule }) => rule !== 'nomen' && !expected.includes(term));
  return missing.length === 0 && wrong.length === 0 && (expected.length > 0 || terms.length === 0);
}

describe('terms of phrases', () => {
  it.each(['phrasen-stichprobe.tsv', 'phrasen-weitere.tsv'])(
    'at least 93 %% of %s are read rightly',
    (file) => {
      const rows = rowsOf(file);
      const wrong = rows.filter(([text, expected]) => !isRight(text, expected)).map(([text]) => text);
      expect(rows.length).toBeGreaterThan(25);
      expect(1 - wrong.length / rows.length, wrong.join('; ')).toBeGreaterThanOrEqual(0.93);
    },
  );
});

describe('nouns in running text', () => {
  it('are found with an F1 of at least 97 % in annotated sentences, spoken ones and lists among them', () => {
    let hits = 0;
    let extra = 0;
    let missing = 0;
    const rows = rowsOf('nomen-saetze.tsv');
    for (const [text, expected] of rows) {
      const rest = [...expected];
      const nouns = found(text).filter(({ rule }) => rule === 'nomen');
      for (const { surface } of nouns) {
        const at = rest.indexOf(surface.replace(/-$/u, ''));
        if (at < 0) extra += 1;
        else {
          hits += 1;
          rest.splice(at, 1);
        }
      }
      missing += rest.length;
    }
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect((2 * hits) / (2 * hits + extra + missing)).toBeGreaterThanOrEqual(0.97);
  });
});
