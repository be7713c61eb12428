import { isCapitalised, normalise } from './normalise.js';
import { nounForms, singularsOf } from './noun-forms.js';

/** The forms of a word of the code book: as it stands there, and inflected. In the form of `normalise`. */
export interface WordForms {
  /** Counts however it is written. */
  asWritten: ReadonlySet<string>;
  /**
   * Counts where `needsCapital` is false or the running word has a capital: in small letters,
   * „treffen“, „mieten“ and „bilden“ are verbs and no plurals of Treff, Miete and Bild.
   */
  inflected: ReadonlySet<string>;
  needsCapital: boolean;
}

/**
 * All forms in which a word of the code book may stand in a text. A capital makes it a noun, a small
 * letter an adjective, verb or particle. Rules instead of stems: a stemmer such as Snowball makes one
 * word of Bürger and Burg, Mieter and Miete, Planer and Pläne.
 */
export function formsOf(word: string): WordForms {
  const plain = normalise(word);
  const asWritten = new Set([plain]);
  if (!isCapitalised(word)) return { asWritten, inflected: smallForms(plain), needsCapital: false };
  const inflected = new Set(singularsOf(word).flatMap((singular) => [...nounForms(singular)]));
  return { asWritten, inflected, needsCapital: true };
}

/** True if a running word is a form of a word of the code book. */
export function isFormOf(running: string, word: string): boolean {
  const { asWritten, inflected, needsCapital } = formsOf(word);
  const plain = normalise(running);
  return asWritten.has(plain) || (inflected.has(plain) && (!needsCapital || isCapitalised(running)));
}

const adjectiveEndings = ['', 'e', 'en', 'em', 'er', 'es'];
const articles = [
  new Set('der die das den dem des'.split(' ')),
  new Set('ein eine einen einem einer eines'.split(' ')),
];

/** Adjectives, verbs (regular ones) and articles. */
function smallForms(word: string): Set<string> {
  const same = articles.find((group) => group.has(word));
  if (same) return same;
  const forms = new Set([word]);
  if (word.length < 4) return forms;
  for (const stem of adjectiveStems(word)) {
    for (const ending of adjectiveEndings) forms.add(stem + ending);
    // dunkel–dunkle, teuer–teure
    const elided = /^(.{2,})e([lr])$/u.exec(stem);
    if (elided)
      for (const ending of adjectiveEndings.slice(1)) forms.add(`${elided[1]}${elided[2]}${ending}`);
  }
  for (const form of verbForms(word)) forms.add(form);
  return forms;
}

function adjectiveStems(word: string): string[] {
  const stem = /^(.{3,})e[nmrs]?$/u.exec(word)?.[1];
  return stem ? [word, stem] : [word];
}

/** Forms of a regular verb given in the infinitive: present, past, both participles. */
function verbForms(word: string): string[] {
  const stem = /^(.{3,}?)e?n$/u.exec(word)?.[1];
  if (!stem) return [];
  const finite = ['e', 't', 'et', 'st', 'est', 'te', 'ete', 'ten', 'eten'].map((ending) => stem + ending);
  const participles = [`${stem}end`, `ge${stem}t`, `ge${stem}et`, `${stem}t`];
  return [
    ...finite,
    ...participles.flatMap((participle) => adjectiveEndings.map((ending) => participle + ending)),
  ];
}
