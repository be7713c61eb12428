import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import {
  bareAdjectiveNouns,
  emptyNominalisations,
  fillers,
  keptByContext,
  keptInsideOnly,
  keptNouns,
  languages,
  lexicalInfinitives,
  openingVerbs,
  plainVerbs,
} from './closed-lists.js';
import { isKnownNoun } from './noun-lemma.js';

/** When a word is a noun. */
export type NounWhen =
  /** wherever it stands with a capital */
  | 'always'
  /** at the beginning of a sentence only if what follows does not make a verb of it: Wohnen, Frage */
  | 'unlessVerb'
  /** at the beginning of a sentence unless a pronoun or article follows: Vertrauen, Leben */
  | 'unlessSubject'
  /** at the beginning of a sentence only if no noun follows and nothing shows an adverb: Grün, Jugendliche */
  | 'unlessAdjective'
  /** never at the beginning of a sentence */
  | 'inside';

/** False for words that name nothing: stop words, pronouns of address, fillers, empty nominalisations. */
export function mayBeNoun(text: string, lexicon: Lexicon, stopwords: ReadonlySet<string>): boolean {
  const small = text.toLowerCase().replace(/^-|-$/gu, '');
  if (fillers.has(small) || emptyNominalisations.has(small)) return false;
  // vor Kurzem, seit Langem; II, IV
  if (/(?:kurz|lang|neu|weit|alt|früh|spät)em$/u.test(small) || /^[IVX]+$/u.test(text)) return false;
  if (stopwords.has(small) && !keptNouns.has(small)) return isAcronymLike(text);
  // a quotation begins within a sentence: „Schön hier“
  if (adjectiveOf(text, lexicon) !== small) return true;
  return lexicon.noun(text).rule === 'woerterbuch' || languages.has(small) || bareAdjectiveNouns.has(small);
}

/** „AG“ and „IT“ are written in capitals, though stop words in small letters look the same. */
function isAcronymLike(text: string): boolean {
  return /^(?:AG|IT|EU)$/u.test(text);
}

/** Where a word with a capital counts as a noun. */
export function whenNoun(text: string, noun: NounReading, lexicon: Lexicon): NounWhen {
  const small = text.toLowerCase();
  if (/\p{Lu}.*\p{Lu}/u.test(text) || languages.has(small)) return 'always';
  if (keptInsideOnly.has(small) || plainVerbs.has(small) || small.endsWith('weise')) return 'inside';
  if (keptByContext.has(small)) return 'unlessAdjective';
  if (openingVerbs.has(small)) return 'unlessVerb';
  const adjective = adjectiveOf(text, lexicon);
  const known = isKnownNoun(text, lexicon);
  if (adjective === small) return bareAdjectiveNouns.has(small) ? 'unlessAdjective' : 'inside';
  if (adjective !== undefined) return known || isPeople(noun.lemma) ? 'unlessAdjective' : 'inside';
  return whenPlainNoun(text, noun, known);
}

/** Base form, if the word can be an adjective; „Nachbarschaft“ and „Stammtisch“ only look like one. */
export function adjectiveOf(text: string, lexicon: Lexicon): string | undefined {
  const base = nounEnding.test(text) ? undefined : lexicon.adjective(text.toLowerCase());
  if (base === undefined) return undefined;
  const { rule, lemma, head } = lexicon.noun(text);
  const isCompound = rule === 'zusammensetzung' && lexicon.knowsNoun(text);
  return isCompound && !adjectivalHeads.has(lemma.slice(head)) ? undefined : base;
}

// Bezahlbar is no bar, hilflos no Los
const adjectivalHeads = new Set(
  'bar los reich arm frei wert fest gut recht weit hoch tief grün rot blau alt jung leer nah fern groß klein'.split(
    ' ',
  ),
);

/** A word that is no adjective. */
function whenPlainNoun(text: string, noun: NounReading, known: boolean): NounWhen {
  if (lexicalInfinitives.has(text.toLowerCase())) return 'unlessSubject';
  if (isInfinitive(text, noun)) return 'unlessVerb';
  if (known || nounEnding.test(text)) return 'always';
  return text.length > 3 && !otherEnding.test(text) ? 'unlessVerb' : 'inside';
}

const nounEnding =
  /(?:.{3}ung(?:en)?|heit(?:en)?|keit(?:en)?|schaft(?:en)?|.tion(?:en)?|tät(?:en)?|ismus|innen|.{3}ing|ity|.{3}ment)$/u;

// Endings of verbs, adjectives and adverbs: no sign of an unknown noun
const otherEnding =
  /(?:t|e|s|en|ern|eln|end|ig|lich|isch|bar|sam|haft|al|ell|iv|mal|hin|her|heim|ab|auf|an|mit|um|zu|ein|wo|bei|ch|er|em|so|nn|ohl|oll|all|ür|ald|gar|ug)$/u;

/** Geflüchtete, Alleinerziehende, Ehrenamtliche: adjectives that mean people when no noun follows. */
export function isPeople(lemma: string): boolean {
  return /(?:liche|ende|tete|erte|igte|ältere|jüngere|fene|ierte|dene|sene)$/iu.test(lemma);
}

/** Wohnen, Radfahren: verbs used as nouns. */
export function isInfinitive(text: string, { lemma, gender }: NounReading): boolean {
  return gender === 'n' && lemma === text && /(?:e|l|r)n$/u.test(text);
}
