import { normalise } from './normalise.js';

/**
 * The nouns that form their plural in -er („Haus, Häuser“). The class is closed, so it is listed:
 * as a rule, -er would make one word of Bürger and Burg, Mieter and Miete, Planer and Plan.
 */
const erPlurals = (
  'amt bad bild blatt brett buch dach denkmal dorf fach feld geld geist gesicht glas glied grab gut haus holz ' +
  'huhn kind kleid kraut land licht lied loch mann mitglied nest ort rad rand schild schloss schwert strauch ' +
  'tal tuch volk wald wort'
).split(' ');

const erPluralEnd = new RegExp(`(?:${erPlurals.join('|')})$`, 'u');
const personEnd = /(?:er|or|eur|ar|ent|ant|ist|at|wirt|arzt|wart|e)$/u;
// Words for people made of adjectives and participles: Jugendliche, Angehörige, Studierende, Geflüchtete
export const adjectivalEnd = /(?:liche|[^e]ige|(?<!sp|s|w)ende|igte|chtete|ierte|ltere)$/u;

/**
 * All forms of a German noun given in the nominative singular, in the form of `normalise`.
 * Rules by the shape of the word; a rule may give forms that don't exist (nobody writes them),
 * but none that is another word.
 */
export function nounForms(singular: string): Set<string> {
  const word = normalise(singular);
  const forms = new Set([word]);
  const add = (stem: string, ...endings: string[]) => {
    for (const ending of endings) forms.add(stem + ending);
  };
  if (word.length < 3) return forms;
  addForeign(word, add);
  if (word.endsWith('e')) {
    add(word, 's', 'n', 'ns');
    if (adjectivalEnd.test(word)) add(word, 'r', 'm');
  } else add(word, 's', 'es', 'e', 'en', 'n');
  if (word.endsWith('in')) add(word, 'nen');
  if (/(?:nis|[^a]us)$/u.test(word)) add(word, 'se', 'sen', 'ses');
  addUmlaut(word, add);
  if (erPluralEnd.test(word)) {
    add(word, 'er', 'ern');
    add(umlaut(word) ?? word, 'er', 'ern');
  }
  addFeminine(word, add);
  return forms;
}

type Add = (stem: string, ...endings: string[]) => void;

/** Zentrum–Zentren, Praktikum–Praktika, Gremium–Gremien, Thema–Themen, Konto–Konten, Rhythmus–Rhythmen, Praxis–Praxen; Bau–Bauten. */
function addForeign(word: string, add: Add): void {
  const cut = /^(.{2,}?)(?:(?<!a)um|(?<![ae])us|[ao]|is)$/u.exec(word)?.[1];
  if (cut && !word.endsWith('nis')) add(cut, 'en');
  if (cut && word.endsWith('um')) add(cut, 'a');
  if (word.endsWith('bau')) add(word, 'ten');
  if (word.endsWith('saal')) add(word.replace(/aal$/u, 'äl'), 'e', 'en');
}

/** Raum–Räume, Platz–Plätze, Garten–Gärten: the last a, o, u or au before the ending. */
function addUmlaut(word: string, add: Add): void {
  const changed = umlaut(word);
  if (!changed || word.endsWith('e')) return;
  if (/(?:el|er|en)$/u.test(word)) add(changed, '', 'n');
  else if (!word.endsWith('ung')) add(changed, 'e', 'en');
}

/** Nachbar–Nachbarin, Kollege–Kolleginnen, Arzt–Ärztin. */
function addFeminine(word: string, add: Add): void {
  if (word.length < 4 || !personEnd.test(word)) return;
  const stem = word.replace(/e$/u, '');
  add(stem, 'in', 'innen');
  const changed = umlaut(stem);
  if (changed) add(changed, 'in', 'innen');
}

/** The word with its last a, o, u or au changed; undefined if another vowel comes later. */
function umlaut(word: string): string | undefined {
  const match = /^(.*?)(au|[aou])([^aeiouyäöü]*(?:e[lrn])?)$/u.exec(word);
  if (!match) return undefined;
  const vowel = { au: 'äu', a: 'ä', o: 'ö', u: 'ü' }[match[2] ?? ''] ?? '';
  return `${match[1]}${vowel}${match[3]}`;
}

/** The word without the umlaut of its last vowel: Räum → Raum. */
function withoutUmlaut(word: string): string | undefined {
  const match = /^(.*)(äu|[äöü])([^aeiouyäöü]*(?:e[lrn])?)$/u.exec(word);
  if (!match) return undefined;
  const vowel = { äu: 'au', ä: 'a', ö: 'o', ü: 'u' }[match[2] ?? ''] ?? '';
  return `${match[1]}${vowel}${match[3]}`;
}

/** What a noun may be the inflected form of, itself first: a code book says „Treffpunkte“ as often as „Treffpunkt“. */
export function singularsOf(noun: string): string[] {
  const word = normalise(noun);
  const found = new Set([word]);
  const add = (stem: string | undefined) => {
    if (stem && stem.length >= 3) found.add(stem);
  };
  for (const ending of ['e', 'n', 'en', 's', 'es']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    add(stem);
    if (ending.includes('e') && !ending.endsWith('s')) add(withoutUmlaut(stem));
  }
  // Gärten, Väter, Vätern
  if (/e[lrn]$/u.test(word)) add(withoutUmlaut(word));
  if (/e[lr]n$/u.test(word)) add(withoutUmlaut(word.slice(0, -1)));
  addErSingulars(word, add);
  addForeignSingulars(word, add);
  addMasculines(word, add);
  return [...found];
}

function addErSingulars(word: string, add: (stem: string | undefined) => void): void {
  const stem = /^(.+)ern?$/u.exec(word)?.[1];
  if (!stem) return;
  for (const candidate of [stem, withoutUmlaut(stem)]) {
    if (candidate && erPluralEnd.test(candidate)) add(candidate);
  }
}

function addForeignSingulars(word: string, add: (stem: string | undefined) => void): void {
  const stem = /^(.{3,})en$/u.exec(word)?.[1];
  if (stem) for (const ending of ['um', 'a', 'us']) add(stem + ending);
  const latin = /^(.{3,}[^aeiou])a$/u.exec(word)?.[1];
  if (latin) add(`${latin}um`);
  add(/^(.*(?:nis|[^a]us))se[ns]?$/u.exec(word)?.[1]);
  add(/^(.+bau)ten$/u.exec(word)?.[1]);
}

function addMasculines(word: string, add: (stem: string | undefined) => void): void {
  const stem = /^(.{3,})in(?:nen)?$/u.exec(word)?.[1];
  if (!stem) return;
  add(`${stem}in`);
  for (const candidate of [stem, `${stem}e`]) if (personEnd.test(candidate)) add(candidate);
}
