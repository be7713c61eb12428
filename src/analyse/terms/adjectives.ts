import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import { adjectivalEnd } from '../noun-forms.js';
import { emptyAdjectives, indeclinable, placeAdjectives } from './closed-lists.js';

/** An adjective that stands before a noun. */
export interface Attribute {
  /** Base form, as strong endings are put to it: „öffentlich“, „dunkl“, „hoh“; „Frankfurter“, „lila“. */
  stem: string;
  /** Never takes an ending: lila, Frankfurter. */
  isFixed: boolean;
  /** The ending as written. */
  ending: string;
}

const endings = /(?:em|en|er|es|e)$/u;

/**
 * Reads a word as an adjective before a noun. Undefined for other words and for adjectives that name nothing
 * (viele, andere, ganze, erste, nächste, größte).
 */
export function readAttribute(
  written: string,
  lexicon: Lexicon,
  stopwords: ReadonlySet<string>,
): Attribute | undefined {
  const small = written.toLowerCase();
  if (indeclinable.has(small) && small.length > 2) return { stem: small, isFixed: true, ending: '' };
  const ending = endings.exec(small)?.[0];
  if (!ending || small.length < ending.length + 2) return undefined;
  if (!stopwords.has(small) && isOfPlace(written, lexicon))
    return { stem: written, isFixed: true, ending: '' };
  const base = baseOf(small, ending, lexicon) ?? hyphenatedBase(written, lexicon);
  if (base === undefined || emptyAdjectives.has(base) || emptyAdjectives.has(small)) return undefined;
  const stem = inflectedStem(base);
  if (emptyAdjectives.has(stem) || isSuperlative(base, lexicon)) return undefined;
  return { stem, isFixed: false, ending };
}

const placeEnd =
  /(?:heim|b[uü]rg|dorf|bach|haus|furt|hafen|brück|kirchen|hausen|felden|ingen|hagen|stein|feld|wald)er$/u;

/** „lokaler“ is a form of „lokal“ before it is a comparative. */
function baseOf(small: string, ending: string, lexicon: Lexicon): string | undefined {
  return lexicon.adjective(ending === 'er' ? small.slice(0, -1) : small);
}

/** Frankfurter, Berliner, Gelsenkirchener before a noun: adjectives of places keep capital and form. */
function isOfPlace(written: string, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}er$/u.test(written)) return false;
  if (placeAdjectives.has(written.toLowerCase())) return true;
  const isKnown = lexicon.knowsNoun(written) || lexicon.adjective(written) !== undefined;
  return (
    !isKnown ||
    (placeEnd.test(written) && lexicon.noun(written).rule !== 'zusammensetzung' && !/bürger$/iu.test(written))
  );
}

/** „LSBTIQ-freundliche“: the part behind the hyphen is the adjective. */
function hyphenatedBase(written: string, lexicon: Lexicon): string | undefined {
  const dash = written.lastIndexOf('-');
  if (dash < 1) return undefined;
  const base = lexicon.adjective(written.slice(dash + 1).toLowerCase());
  return base === undefined ? undefined : written.slice(0, dash + 1) + base;
}

/** Stem to which endings are put: dunkel → dunkl, hoch → hoh, teuer → teur, leise → leis. */
function inflectedStem(base: string): string {
  if (base.endsWith('hoch')) return `${base.slice(0, -4)}hoh`;
  if (base.endsWith('el')) return `${base.slice(0, -2)}l`;
  if (/(?:au|eu)er$/u.test(base)) return `${base.slice(0, -2)}r`;
  if (base.endsWith('e')) return base.slice(0, -1);
  return base;
}

/** „wichtigste“, „größte“ rank and name nothing; „feste“, „bewusste“ are none. */
function isSuperlative(base: string, lexicon: Lexicon): boolean {
  const positive = /^(.{2,}?)e?st$|^größt$/u.exec(base);
  if (!positive) return false;
  if (/^(?:best|meist|größt|höchst|nächst|letzt|mindest)$/u.test(base)) return true;
  // a base form of its own is known without an ending, a superlative is not
  return lexicon.adjective(base) === undefined;
}

/** Adjective and noun in the strong nominative singular: „Öffentlicher Raum“; plural where the noun has no singular. */
export function attributePhrase(attribute: Attribute, noun: NounReading): string {
  return `${nominative(attribute, noun)} ${noun.lemma}`;
}

function nominative({ stem, isFixed, ending }: Attribute, noun: NounReading): string {
  const written = stem.charAt(0).toUpperCase() + stem.slice(1);
  return isFixed ? written : written + strongEnding(noun, ending);
}

const strong = { m: 'er', f: 'e', n: 'es' } as const;

function strongEnding({ lemma, gender, number, rule }: NounReading, ending: string): string {
  // Jugendliche, Angehörige: the form that serves both genders and the plural
  if (isAdjectivalNoun(lemma)) return 'e';
  if (number === 'plural' && !gender) return 'e';
  const known = rule === 'unbekannt' ? (genderBySuffix(lemma) ?? gender) : gender;
  if (known) return strong[known];
  return ending === 'es' || ending === 'er' ? ending : 'e';
}

/** Words for people made of adjectives and participles. */
export function isAdjectivalNoun(lemma: string): boolean {
  return adjectivalEnd.test(lemma) && lemma.length > 6;
}

/** Gender of a noun that no dictionary knows, by its ending. */
function genderBySuffix(lemma: string): 'm' | 'f' | 'n' | undefined {
  if (/(?:ung|heit|keit|schaft|ion|tät|ik|anz|enz|ität|ie|ei|in)$/u.test(lemma)) return 'f';
  if (/(?:chen|lein|ment|ing|um)$/u.test(lemma)) return 'n';
  return /(?:er|or|ismus|ling|eur|ant|ent|ist)$/u.test(lemma) ? 'm' : undefined;
}
