import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import { capitalise, readNoun } from './noun-lemma.js';

/** Shared parts shorter than this are not looked for; „weg“ in „Fußweg“ is the shortest. */
const shortest = 3;

/**
 * The noun that a cut-off word stands for: „Stadt-“ beside „Quartiersentwicklung“ → Stadtentwicklung,
 * „-genossenschaften“ beside „Wohnungsbaugesellschaften“ → Wohnungsbaugenossenschaft.
 * Shared is what the lexicon takes for the head of the partner, or else the longest part that makes a known word.
 * Undefined for words that are no nouns („auf- und abgebaut“).
 */
export function completedNoun(cut: string, partner: string, lexicon: Lexicon): NounReading | undefined {
  const whole = partner.replace(/^-|-$/gu, '');
  if (!/^\p{Lu}/u.test(whole)) return undefined;
  const backwards = cut.startsWith('-');
  const part = backwards ? cut.slice(1) : cut.slice(0, -1);
  if (!/^\p{L}/u.test(part)) return undefined;
  const complete = (joint: number) =>
    backwards ? join(whole.slice(0, joint), part) : join(part, whole.slice(joint));
  const best = bestCompletion(whole, complete, lexicon);
  return best === undefined ? undefined : readNoun(best, lexicon);
}

function bestCompletion(
  whole: string,
  complete: (joint: number) => string,
  lexicon: Lexicon,
): string | undefined {
  const dash = whole.lastIndexOf('-');
  if (dash > 0) return complete(dash + 1);
  const head = headOf(whole, lexicon);
  const proper = head === undefined ? undefined : complete(head);
  const others: string[] = [];
  for (let joint = shortest - 1; joint <= whole.length - shortest; joint++) others.push(complete(joint));
  const isWord = (form: string) => lexicon.noun(form).rule === 'woerterbuch';
  if (proper !== undefined && isWord(proper)) return proper;
  const longer = others.slice(0, Math.max(0, (head ?? 0) - shortest + 1)).find(isWord);
  if (longer !== undefined) return longer;
  if (proper !== undefined && lexicon.knowsNoun(proper)) return proper;
  return others.find(isWord) ?? proper ?? others.find((form) => lexicon.knowsNoun(form));
}

/** Where the head of a compound begins in the form as written. */
function headOf(whole: string, lexicon: Lexicon): number | undefined {
  const split = lexicon.split(whole) ?? lexicon.split(lexicon.noun(whole).lemma);
  return split?.[0].length;
}

/** „ÖPNV-“ and „Radanbindung“ make „ÖPNV-Anbindung“, since letters and figures keep their hyphen. */
function join(modifier: string, head: string): string {
  if (modifier.endsWith('-')) return modifier + capitalise(head);
  const keepsHyphen = /\p{Lu}$|\d$|-/u.test(modifier);
  return keepsHyphen ? `${modifier}-${capitalise(head)}` : capitalise(modifier) + head.toLowerCase();
}
