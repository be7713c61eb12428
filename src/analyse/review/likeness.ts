import { distance } from 'fastest-levenshtein';
import type { Codebook, Entry } from '../codebook.js';
import { formsOf } from '../inflection.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isCapitalised, normalise } from '../normalise.js';

/** In what a word is like another, the closest first. */
export const likenesses = [
  /** Written another way: Buergerhaus, Bürger-Haus */
  'schreibweise',
  /** Plural, feminine or another form of the same word. */
  'form',
  /** One letter more, less or another one, two in long words. */
  'tippfehler',
  /** Its head is the other word: Quartierscafé – Café */
  'grundwort',
  /** Its first part is the other word: Nachbarschaftsgarten – Nachbarschaft */
  'bestimmungswort',
  /** Both have the same head: Sommerfest – Straßenfest */
  'gleiches-grundwort',
  /** Both have the same first part: Jugendzentrum – Jugendtreff */
  'gleiches-bestimmungswort',
] as const;

export type Likeness = (typeof likenesses)[number];

/** An entry of the code book that a word is like. */
export interface Alike {
  entry: Entry;
  likeness: Likeness;
}

/** Looks for single words among those of a code book. */
export interface WordIndex {
  /** The words that a noun is like, each with the closest likeness. */
  alike(word: string): Alike[];
}

interface Known {
  entry: Entry;
  folded: string;
}

/** @param lexicon Takes compounds apart. */
export function indexWords(codebook: Codebook, lexicon: Lexicon): WordIndex {
  const entries = codebook.entries.filter(({ list, words }) => list === 'woerter' && words.length === 1);
  const byKey = new Map<string, Entry[]>();
  const add = (kind: Likeness, text: string, entry: Entry) => {
    const key = `${kind} ${text}`;
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  };
  const byLength = new Map<number, Known[]>();
  for (const entry of entries) {
    const word = coreOf(entry);
    const folded = fold(word);
    byLength.set(folded.length, [...(byLength.get(folded.length) ?? []), { entry, folded }]);
    add('schreibweise', folded, entry);
    for (const form of allForms(word, lexicon)) add('form', form, entry);
    for (const [kind, key] of partsOf(word, lexicon)) add(kind, key, entry);
  }
  return {
    alike(word) {
      const folded = fold(word);
      const own = partsOf(word, lexicon);
      const part = (kind: Likeness) => own.find(([own]) => own === kind)?.[1] ?? '';
      const head = part('gleiches-grundwort');
      const first = part('gleiches-bestimmungswort');
      const found: [Likeness, readonly Entry[]][] = [
        ['schreibweise', byKey.get(`schreibweise ${folded}`) ?? []],
        ['form', byKey.get(`form ${normalise(lexicon.noun(word).lemma)}`) ?? []],
        ['tippfehler', slips(folded, byLength)],
        ['grundwort', byKey.get(`form ${head}`) ?? []],
        ['bestimmungswort', firstParts(first).flatMap((text) => byKey.get(`form ${text}`) ?? [])],
        ['gleiches-grundwort', telling(head, byKey.get(`gleiches-grundwort ${head}`))],
        ['gleiches-bestimmungswort', telling(first, byKey.get(`gleiches-bestimmungswort ${first}`))],
      ];
      const best = new Map<Entry, Alike>();
      for (const [likeness, entries] of found)
        for (const entry of entries) if (!best.has(entry)) best.set(entry, { entry, likeness });
      return [...best.values()];
    },
  };
}

/** The word of an entry without its stars. */
export function coreOf({ text }: Pick<Entry, 'text'>): string {
  const core = text.replace(/^[*-]+|[*-]+$/gu, '');
  // behind a star even a noun is written small
  return text.startsWith('*') ? core.charAt(0).toUpperCase() + core.slice(1) : core;
}

/** Letters alone: small, umlauts written out, no hyphens and spaces. */
export function fold(text: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
  return normalise(text)
    .replace(/\s+/gu, '')
    .replace(/[äöü]/gu, (letter) => letters[letter] ?? letter);
}

/** Letters that may differ between two words: none in short ones, where it makes another word of it. */
function allowedSlips(length: number): number {
  return length >= 11 ? 2 : length >= 7 ? 1 : 0;
}

/** True for two words, folded, of which one may be a slip of the pen for the other. */
export function isSlip(a: string, b: string): boolean {
  const allowed = allowedSlips(Math.min(a.length, b.length));
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && a !== b && distance(a, b) <= allowed;
}

function slips(folded: string, byLength: ReadonlyMap<number, readonly Known[]>): Entry[] {
  return [-2, -1, 0, 1, 2]
    .flatMap((more) => byLength.get(folded.length + more) ?? [])
    .filter((known) => isSlip(folded, known.folded))
    .map(({ entry }) => entry);
}

function allForms(word: string, lexicon: Lexicon): Set<string> {
  const { asWritten, inflected } = formsOf(word);
  return new Set([...asWritten, ...inflected, normalise(lexicon.noun(word).lemma)]);
}

/** Head and first part of a compound noun, as keys. */
function partsOf(word: string, lexicon: Lexicon): [Likeness, string][] {
  if (!isCapitalised(word) || word.includes(' ')) return [];
  const [first, head] = lexicon.split(word) ?? [];
  if (!first || !head) return [];
  return [
    ['gleiches-grundwort', normalise(lexicon.noun(head).lemma)],
    ['gleiches-bestimmungswort', normalise(first)],
  ];
}

/** Letters of a part that says something by being shared: -tag, -haus, -werk are in too many words. */
const tellingLetters = 6;
/** Themes that may share a part, so that it still points to one. */
const mostThemes = 2;

/** The entries that share a part, if the part says something. */
function telling(part: string, entries: readonly Entry[] = []): readonly Entry[] {
  const themes = new Set(entries.map(({ theme }) => theme));
  return part.length >= tellingLetters && themes.size <= mostThemes ? entries : [];
}

/** A first part with its linking sound and without: Schul- is of Schule. */
function firstParts(first: string): string[] {
  return first === '' ? [] : [first, `${first}e`];
}
