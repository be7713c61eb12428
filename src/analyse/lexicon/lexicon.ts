import type { LexiconData } from '../../load/lexicon.js';
import { AdjectiveFinder } from './adjectives.js';
import { type JudgedReading, NounReader } from './nouns.js';
import type { NounReading } from './reading.js';
import { unpack } from './unpack.js';

export type { LemmaRule, NounReading } from './reading.js';

export interface Lexicon {
  /** Lemma (nominative singular; plural-only nouns stay) of a noun as written. Memoised. */
  noun(form: string): NounReading;
  /** The dictionary itself or a valid compound knows this as a noun. */
  knowsNoun(form: string): boolean;
  /** Base form of an adjective form („öffentlichen“ → „öffentlich“); comparatives keep their -er, superlatives their -st; undefined if it is none. */
  adjective(form: string): string | undefined;
  /** [first part with its linking sound, head as a lemma] of a compound („Quartiersentwicklung“ → ["Quartiers", "Entwicklung"]); undefined if none. */
  split(noun: string): [string, string] | undefined;
}

/** Forms that are remembered; then the memory starts anew, so that it stays under some 10 MB. */
const mostRemembered = 20_000;

/** The lexicon over unpacked data. Not to be shared between threads. */
export function createLexicon(data: LexiconData): Lexicon {
  const tables = unpack(data);
  const adjectives = new AdjectiveFinder(tables.adjectives);
  const reader = new NounReader(tables.nouns, tables.adjectives, adjectives);
  const remembered = new Map<string, JudgedReading>();
  const read = (form: string): JudgedReading => {
    const before = remembered.get(form);
    if (before !== undefined) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const judged = reader.read(form);
    remembered.set(form, judged);
    return judged;
  };
  return {
    noun: (form) => read(form).reading,
    knowsNoun: (form) => read(form).known,
    adjective: (form) => adjectives.base(form),
    split: (noun) => reader.split(noun),
  };
}
