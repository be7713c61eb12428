import { ending } from './inflection.mjs';

/** @typedef {import('./nouns.mjs').Entry} Entry */

/**
 * For a form that several nouns share, the reading that is right in running text, to stand before all groups.
 * Order: hand-kept, a noun's own lemma, nominative plural, genitive, dative plural, adjective used as a noun, infinitive, dative -e.
 * @param {Entry[]} entries @param {Map<string, string>} wanted form → lemma
 * @returns {Entry[]}
 */
export function contestedForms(entries, wanted) {
  /** @type {Map<string, { entry: Entry, form: string, rank: number }[]>} */
  const readings = new Map();
  for (const entry of entries) {
    for (const [form, number] of entry.forms) {
      const key = form.toLowerCase();
      const list = readings.get(key) ?? [];
      list.push({ entry, form, rank: rank(entry, form, number) });
      readings.set(key, list);
    }
  }
  const winners = [];
  for (const [key, list] of readings) {
    const hand = wanted.get(key);
    const best =
      list.find((reading) => reading.entry.lemma === hand) ??
      list.reduce((a, b) =>
        b.rank < a.rank || (b.rank === a.rank && b.entry.lemma.length < a.entry.lemma.length) ? b : a,
      );
    if (list.length > 1) {
      winners.push({ ...best.entry, forms: new Map([[best.form, best.entry.forms.get(best.form) ?? 'b']]) });
    }
  }
  return winners;
}

function rank({ kind, lemma, plurals }, form, number) {
  if (/\p{Lu}{2}/u.test(lemma)) return 8;
  if (kind === 'I') return 6;
  if (kind === 'A') return 5;
  if (form === lemma) return 1;
  if (plurals.includes(form)) return 2;
  if (plurals.length === 0 && number === 'p' && form !== lemma) return 7;
  if (number !== 's') return 3;
  return form === `${lemma}e` ? 7 : 4;
}

/**
 * The text of the file: groups of two lines each, a head `kind gender <tab> endings`, then the lemmas, each as
 * the number of letters shared with the one before (base 36) and the rest. The first entry of a form counts.
 * @param {Entry[]} entries
 */
export function packed(entries) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { kind, lemma, gender, forms } of entries) {
    const endings = [...forms].map(([form, number]) => ending(lemma, form, number));
    const head = `${kind}${gender || '-'}\t${endings.sort().join(',')}`;
    const lemmas = groups.get(head) ?? [];
    lemmas.push(lemma);
    groups.set(head, lemmas);
  }
  const lines = ['zb-lexikon 1'];
  for (const [head, lemmas] of groups) lines.push(head, frontCoded(lemmas));
  return `${lines.join('\n')}\n`;
}

function frontCoded(lemmas) {
  let before = '';
  return lemmas
    .map((lemma) => {
      let shared = 0;
      while (shared < 35 && shared < lemma.length && lemma[shared] === before[shared]) shared++;
      before = lemma;
      return shared.toString(36) + lemma.slice(shared);
    })
    .join(' ');
}
