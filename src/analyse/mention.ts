import type { LemmaRule } from './lexicon/lexicon.js';

/** What made one word of several, or several of one, before anything was looked up. */
export type ReadingRule =
  /** Bürger:innen → Bürger */
  | 'inklusivform'
  /** Bürgerinnen und Bürger → Bürger */
  | 'paarform'
  /** Stadt- und Quartiersentwicklung → Stadtentwicklung, Quartiersentwicklung */
  | 'ergaenzung';

/** Why a place of an answer counts for a term. */
export type MentionRule =
  /** An entry of the code book, as written there; `list` and `index` lead to it in the theme. */
  | { rule: 'codebuch'; list: 'woerter' | 'wendungen'; index: number; entry: string }
  /** A code that an analyst has given the answer by hand. */
  | { rule: 'kode'; index: number }
  /** A noun that is not in the code book. */
  | { rule: 'nomen'; lemma: LemmaRule }
  /** Adjective and noun: bezahlbaren Wohnraums → Bezahlbarer Wohnraum */
  | { rule: 'eigenschaft'; lemma: LemmaRule }
  /** Noun, preposition, noun: Hilfe zur Selbsthilfe */
  | { rule: 'fuegung' };

/** A term named at a place of an answer. */
export interface Mention {
  /** Key of the term: `thema:<id>` for a theme of the code book, else the lemma or phrase. */
  term: string;
  /** [from, to) in the text of the answer; the whole answer for a code given by hand. */
  from: number;
  to: number;
  why: MentionRule;
  /** What the words were read as first, if they are not simply themselves. */
  reading?: ReadingRule;
  /** Key of the phrase that this noun is a part of: where the phrase counts, the noun does not count once more. */
  inside?: string;
}

const themePrefix = 'thema:';

/** Key of a theme of the code book. */
export function themeKey(id: string): string {
  return themePrefix + id;
}

/** The id of the theme a key stands for; undefined for a term outside the code book. */
export function themeOf(key: string): string | undefined {
  return key.startsWith(themePrefix) ? key.slice(themePrefix.length) : undefined;
}
