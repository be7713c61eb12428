import { withoutUmlaut } from '../inclusive-forms.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** „Räumen“ → „Räume“; „Frauen“ stays, since „Fraue“ is no form of Frau. */
export function nominativePlural(form: string, lemma: string, lexicon: Lexicon): string {
  if (!form.endsWith('n') || form === lemma) return form;
  const shorter = form.slice(0, -1);
  return isPluralOf(shorter, lemma, lexicon) ? shorter : form;
}

/** The plural of a noun of which only inclusive forms were written: Experte → Experten, Arzt → Ärzte. */
export function pluralOf(lemma: string, lexicon: Lexicon): string | undefined {
  const umlaut = withLastUmlaut(lemma);
  const candidates = [
    ...(lemma.endsWith('e') ? [`${lemma}n`] : [lemma, `${lemma}e`, `${umlaut}e`, `${lemma}en`, `${lemma}n`]),
    ...[umlaut, `${lemma}er`, `${umlaut}er`, `${lemma}s`],
  ];
  return candidates.find((form) => isPluralOf(form, lemma, lexicon));
}

function isPluralOf(form: string, lemma: string, lexicon: Lexicon): boolean {
  const reading = lexicon.noun(form);
  return reading.lemma === lemma && reading.rule !== 'unbekannt' && /plural|both/u.test(reading.number ?? '');
}

function withLastUmlaut(word: string): string {
  const umlauts: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };
  const at = /[aouAOU](?=[^aouAOU]*$)/u.exec(withoutUmlaut(word))?.index;
  if (at === undefined) return word;
  return word.slice(0, at) + (umlauts[word.charAt(at)] ?? word.charAt(at)) + word.slice(at + 1);
}

/** The dative plural of a nominative plural: Bürger → Bürgern, Autos → Autos. */
export function dativePlural(plural: string): string {
  return /(?:e|er|el)$/u.test(plural) ? `${plural}n` : plural;
}
