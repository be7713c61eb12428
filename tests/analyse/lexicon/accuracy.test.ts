import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/analyse/lexicon/lexicon.js';
import { loadLexicon } from '../../../src/load/lexicon.js';
import { goldList } from './gold-list.js';

const lexicon = createLexicon(loadLexicon());

/** Share of right lemmas in per cent, and what was wrong. */
function accuracy(name: string) {
  const rows = goldList(name);
  const wrong = rows.filter(({ form, lemmas }) => !lemmas.includes(lexicon.noun(form).lemma));
  return {
    rows: rows.length,
    percent: (100 * (rows.length - wrong.length)) / rows.length,
    wrong: wrong.map(({ form }) => `${form} → ${lexicon.noun(form).lemma}`).join(', '),
  };
}

describe('lemmas of German nouns', () => {
  it('are right for 97 % of the sample of urban development', () => {
    const { rows, percent, wrong } = accuracy('nomen-stichprobe.tsv');
    expect(rows).toBeGreaterThanOrEqual(87);
    expect(percent, wrong).toBeGreaterThanOrEqual(97);
  });

  it('are right for 95 % of other nouns', () => {
    const { rows, percent, wrong } = accuracy('nomen-weitere.tsv');
    expect(rows).toBeGreaterThanOrEqual(300);
    expect(percent, wrong).toBeGreaterThanOrEqual(95);
  });

  it('put together only forms of one noun: 96 % of the pairs that share a lemma share it in the gold list', () => {
    const listed = [...goldList('nomen-stichprobe.tsv'), ...goldList('nomen-weitere.tsv')];
    const rows = [...listed, ...listed.map(({ lemmas }) => ({ form: lemmas[0] ?? '', lemmas }))];
    let together = 0;
    let rightly = 0;
    for (const [i, a] of rows.entries()) {
      for (const b of rows.slice(i + 1)) {
        if (lexicon.noun(a.form).lemma !== lexicon.noun(b.form).lemma) continue;
        together++;
        if (a.lemmas.some((lemma) => b.lemmas.includes(lemma))) rightly++;
      }
    }
    expect(together).toBeGreaterThan(400);
    expect(rightly / together).toBeGreaterThanOrEqual(0.96);
  });

  const apart = [
    ['Bürger', 'Burg'],
    ['Bürger', 'Burgen'],
    ['Planer', 'Pläne'],
    ['Mieter', 'Miete'],
    ['Mietern', 'Mieten'],
    ['Wagen', 'Waagen'],
    ['Waage', 'Wagen'],
    ['Arten', 'Ärzte'],
    ['Räte', 'Raten'],
    ['Räder', 'Räte'],
    ['Orte', 'Orden'],
    ['Massen', 'Maßen'],
    ['Busse', 'Buße'],
    ['Bänder', 'Bande'],
    ['Werte', 'Werke'],
    ['Wände', 'Wenden'],
    ['Leute', 'Laute'],
    ['Stätten', 'Städten'],
    ['Gärtner', 'Gärten'],
    ['Käufer', 'Käufe'],
    ['Fahrer', 'Fahrten'],
    ['Bauern', 'Bauten'],
    ['Händler', 'Hände'],
    ['Trägern', 'Tragen'],
    ['Lehrer', 'Lehre'],
    ['Lehrer', 'Lehrerinnen'],
    ['Studien', 'Studierende'],
    ['Nachbarn', 'Nachbarschaften'],
    ['Bund', 'Bündel'],
    ['Daten', 'Datteln'],
    ['Gründe', 'Gründer'],
  ] as const;
  it.each(apart)('keep %s and %s apart', (a, b) => {
    expect(lexicon.noun(a).lemma).not.toBe(lexicon.noun(b).lemma);
  });
});
