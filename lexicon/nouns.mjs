import { paradigmForms, withRegularForms } from './inflection.mjs';
import { reformed } from './spelling.mjs';

/**
 * @typedef {'N' | 'I' | 'A'} NounClass a noun, a verb's infinitive used as a noun, an adjective used as a noun
 * @typedef {{ kind: string, lemma: string, gender: string, forms: Map<string, string>, plurals: string[] }} Entry
 *   forms: form → s (singular), p (plural), b (both)
 */
const cases = ['NOM', 'GEN', 'DAT', 'AKK'];
const genders = { M: 'm', F: 'f', N: 'n' };

/**
 * All nouns, best reading first where two share a form.
 * @returns {Entry[]}
 */
export function nounEntries(words, supplement, adjectives) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [written, declension] of Object.entries(words)) {
    const lemma = reformed(written);
    if (!isUsable(lemma, declension) || supplement.dropped.has(lemma)) continue;
    if (isDerivable(lemma, declension, adjectives)) continue;
    entries.set(lemma, joined(entries.get(lemma), dictionaryEntry(lemma, declension)));
  }
  for (const row of supplement.nouns) addSupplement(entries, row);
  for (const lemma of supplement.nominalised) entries.delete(`${lemma}r`);
  for (const lemma of supplement.nominalised) entries.set(lemma, nominalisedEntry(lemma));
  dropPluralsAsLemmas(entries);
  return [...entries.values()].sort(byClassThenLemma);
}

/** @param {string} lemma */
function isUsable(lemma, declension) {
  return (
    declension.NOM !== undefined &&
    !/\p{Ll}In/u.test(lemma) &&
    /^[\p{L}\d][\p{L}\d-]*$/u.test(lemma) &&
    /^[\x20-\xff]+$/.test(lemma)
  );
}

/** „Zulassungsbestimmungen“ is no lemma of its own beside „Zulassungsbestimmung“. */
function dropPluralsAsLemmas(entries) {
  for (const lemma of [...entries.keys()]) {
    if (/(ung|heit|keit|schaft|tät|ion)en$/.test(lemma) && entries.has(lemma.slice(0, -2)))
      entries.delete(lemma);
    // „Gewürze“ beside „Gewürz“, but not „Gebäude“.
    if (/^Ge.+e$/.test(lemma) && entries.get(lemma.slice(0, -1))?.plurals.includes(lemma))
      entries.delete(lemma);
  }
}

/** „Abgelenkte“, „Abgelenktere“, „Abgelenkteste“: the adjective gives them, so the file need not. */
function isDerivable(lemma, declension, adjectives) {
  if (!lemma.endsWith('e') || declension.GEN?.SIN !== `${lemma}n` || declension.G === 'F') return false;
  const stem = lemma[0].toLowerCase() + lemma.slice(1, -1);
  const positive = stem.replace(/(er|e?st)$/, '');
  return adjectives.has(stem) || (/(er|st)$/.test(stem) && declension.G === 'N' && positive.length > 2);
}

/** @returns {Entry} */
function dictionaryEntry(lemma, declension) {
  /** @type {Map<string, string>} */
  const forms = new Map();
  const plurals = [];
  for (const name of cases) {
    const { SIN, PLU } = declension[name] ?? {};
    if (SIN !== undefined) addForm(forms, reformed(SIN), 's');
    if (PLU !== undefined) addForm(forms, reformed(PLU), 'p');
    if (PLU !== undefined && name === 'NOM') plurals.push(reformed(PLU));
  }
  const gender = genders[declension.G] ?? '';
  for (const plural of plurals) if (plural === `${lemma}e`) forms.set(plural, 'p');
  const singular = [...forms.values()].some((number) => number !== 'p');
  const kind = gender === 'n' && plurals.length === 0 && /e[lr]?n$/.test(lemma) ? 'I' : 'N';
  if (singular) addForm(forms, lemma, 's');
  withRegularForms(forms, {
    lemma,
    gender,
    plurals,
    singular,
    weak: declension.GEN?.SIN?.endsWith('n') === true,
  });
  return { kind, lemma, gender, forms, plurals };
}

/** „Prozeß“ and „Prozess“ are one noun. */
function joined(before, entry) {
  if (before === undefined) return entry;
  for (const [form, number] of entry.forms) addForm(before.forms, form, number);
  before.plurals.push(...entry.plurals);
  return before;
}

/** A hand-kept word: its gender replaces the dictionary's, its plurals come in addition. */
function addSupplement(entries, row) {
  const gender = row.kind.replace(/-.*|pl/, '').replace('inf', 'n');
  const forms = paradigmForms(row.word, row.kind, row.detail);
  const known = entries.get(row.word);
  if (known !== undefined && known.kind !== 'I' && row.kind !== 'pl') {
    for (const [form, number] of known.forms) addForm(forms, form, number);
  }
  entries.set(row.word, {
    kind: row.kind === 'inf' ? 'I' : 'N',
    lemma: row.word,
    gender,
    forms,
    plurals: [...row.detail, ...(known?.plurals ?? [])],
  });
}

/** Strong forms too („ein Jugendlicher“). The display form in -e agrees as a feminine or a plural does. */
function nominalisedEntry(lemma) {
  const forms = new Map([
    [lemma, 'b'],
    [`${lemma}n`, 'b'],
    [`${lemma}r`, 'b'],
    [`${lemma}m`, 's'],
  ]);
  return { kind: 'A', lemma, gender: 'f', forms, plurals: [`${lemma}n`] };
}

function addForm(forms, form, number) {
  const before = forms.get(form);
  forms.set(form, before === undefined || before === number ? number : 'b');
}

function byClassThenLemma(a, b) {
  const rank = 'NAI';
  return rank.indexOf(a.kind) - rank.indexOf(b.kind) || (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0);
}
