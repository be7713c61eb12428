import { compareText } from '../../diagnostics/diagnostic.js';
import { inclusiveParts } from '../inclusive-forms.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { runningWords } from '../running-words.js';
import { readAttribute } from './adjectives.js';
import { linkingPrepositions } from './closed-lists.js';
import { capitalise, plainSpelling, titleCase } from './noun-lemma.js';
import { nominativePlural, pluralOf } from './plurals.js';

/** A noun as somebody wrote it: its number, and the nominative plural if it is one. */
interface WrittenNoun {
  number: 'singular' | 'plural';
  nominative?: string;
}

/**
 * How a term is shown: in the plural if more than half of the forms that have a number are plural, with the
 * nominative that was written most often („Räume“, also for „Räumen“); else as its key, which is singular.
 * Adjectives agree: „Kurze Wege“.
 * @param forms Each form as written, with how often.
 */
export function displayTerm(term: string, forms: ReadonlyMap<string, number>, lexicon: Lexicon): string {
  const [first = '', ...rest] = term.split(' ');
  const isLinked = linkingPrepositions.has(rest[0] ?? '');
  const isNoun = rest.length === 0 || isLinked;
  const lemma = isNoun ? first : rest.join(' ');
  const plural = commonPlural(lemma, forms, isLinked, lexicon);
  if (plural === undefined) return term;
  if (isNoun) return [plural, ...rest].join(' ');
  return `${pluralAdjective(first, lexicon)} ${plural}`;
}

/** The nominative plural written most often; undefined if the singular prevails. */
function commonPlural(
  lemma: string,
  forms: ReadonlyMap<string, number>,
  isFirst: boolean,
  lexicon: Lexicon,
): string | undefined {
  let all = 0;
  let plurals = 0;
  const nominatives = new Map<string, number>();
  for (const [form, count] of forms) {
    const written = readWritten(form, lemma, isFirst, lexicon);
    if (!written) continue;
    all += count;
    if (written.number === 'singular') continue;
    plurals += count;
    if (written.nominative !== undefined)
      nominatives.set(written.nominative, (nominatives.get(written.nominative) ?? 0) + count);
  }
  if (plurals * 2 <= all) return undefined;
  const [best] = [...nominatives].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? pluralOf(lemma, lexicon);
}

/** Undefined where the number does not show: Stadt-, Bürger. */
function readWritten(
  form: string,
  lemma: string,
  isFirst: boolean,
  lexicon: Lexicon,
): WrittenNoun | undefined {
  const words = runningWords(form)
    .flat()
    .filter(({ text }) => text !== '');
  const word = isFirst ? words[0] : words.at(-1);
  if (!word || /^-|-$/u.test(word.text)) return undefined;
  if (word.rule === 'paarform') return { number: /innen\b/iu.test(form) ? 'plural' : 'singular' };
  const parts = inclusiveParts(word.text);
  if (parts && !parts.rest) return { number: parts.plural ? 'plural' : 'singular' };
  const noun = spelt(word.text, lexicon);
  const { number, gender } = lexicon.noun(noun);
  if (number === 'singular') return { number };
  const attribute = words.length > 1 ? readAttribute(words[0]?.text ?? '', lexicon, new Set()) : undefined;
  const isPlural =
    number === 'plural' ||
    (number === 'both' && isWeakPlural(noun, lemma)) ||
    (attribute?.ending === 'e' && gender !== 'f');
  return isPlural ? { number: 'plural', nominative: nominativePlural(noun, lemma, lexicon) } : undefined;
}

/** „Nachbarn“, „Menschen“: mostly the plural, though cases of the singular look the same. */
function isWeakPlural(form: string, lemma: string): boolean {
  return form !== lemma && form.endsWith('n');
}

/** The noun with a capital and umlauts, as the lexicon knows it. */
function spelt(text: string, lexicon: Lexicon): string {
  const isShouted = text.length > 3 && text === text.toUpperCase();
  const noun = isShouted ? titleCase(text) : capitalise(text);
  return plainSpelling(noun, lexicon) ?? noun;
}

/** „Kurzer“ → „Kurze“; „Frankfurter“ stays. */
function pluralAdjective(written: string, lexicon: Lexicon): string {
  const attribute = readAttribute(written, lexicon, new Set());
  return !attribute || attribute.isFixed ? written : `${capitalise(attribute.stem)}e`;
}
