import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import { fillers, openingVerbs, plainVerbs } from './closed-lists.js';
import { capitalise, isKnownNoun, readNoun, titleCase } from './noun-lemma.js';
import { adjectiveOf, isInfinitive } from './noun-when.js';

/**
 * A word in small letters, read as the noun it would be with a capital; careful, for texts without any capitals.
 * @param isAfterQuantity Behind „mehr“ or „weniger“ stands a noun: mehr grün
 */
export function readSmallNoun(
  text: string,
  lexicon: Lexicon,
  stopwords: ReadonlySet<string>,
  isAfterQuantity: boolean,
): NounReading | undefined {
  const small = text.toLowerCase();
  if (small.length < 3 || stopwords.has(small) || fillers.has(small) || openingVerbs.has(small))
    return undefined;
  if (plainVerbs.has(small) || smallHomographs.has(small)) return undefined;
  const form = text === text.toUpperCase() ? titleCase(text) : capitalise(text);
  if (adjectiveOf(form, lexicon) !== undefined && !isAfterQuantity) return undefined;
  if (!isKnownNoun(form, lexicon)) return undefined;
  const noun = readNoun(form, lexicon);
  return isInfinitive(form, noun) ? undefined : noun;
}

/** Words that are nouns with a capital and mostly something else without. */
const smallHomographs = new Set(
  (
    'abend abends acht anfangs angst arm bald bar besten bis bund daheim dank drauf drum ehe eins einfach ende enden falls fest ' +
    'feste fit folge frei ganz gar gegen gegenüber gleich gut haften halb halt hand heute hin hinten hoch hört ' +
    'kehrt klasse klar kraft kurz laden lag land laut lauf laufe lebe leid liebe links lose lust mal mag mangels ' +
    'mit mittels morgen nahe nah nämlich neben nie not nötig ohne paar per pro rasen recht rechts reich reiche ruf ' +
    'satt schade schon schuld seit sicher siehe sitz sobald sonst spät spitze statt stets stolz streit super tief ' +
    'trat traut treffe treten trotz übel um unter verband viel voll voran vorbei wach war weg weiß wegen wert wider ' +
    'wie willen wirkt wohl zart zeug ziemlich zu zwar bin bist dran her ihr los mich oft raus rein sag wen wer ' +
    'suche sei seien seit tut tun würde würden hätte gäbe wäre weise'
  ).split(' '),
);
