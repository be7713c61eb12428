import type { NounReading } from '../lexicon/lexicon.js';
import type { RunningWord } from '../running-words.js';
import { afterNouns, afterVerbs } from './closed-lists.js';
import { isPeople } from './noun-when.js';
import type { WordReading } from './word-reader.js';

/** Whether the word at `i` is used as a noun there: by its capital, its place and what follows. */
export function nounAt(
  words: readonly RunningWord[],
  readings: readonly WordReading[],
  i: number,
): NounReading | undefined {
  const word = words[i];
  const reading = readings[i];
  const noun = reading?.noun;
  if (!word || !noun || !word.capital) return undefined;
  if (word.rule !== undefined) return noun;
  // within a sentence „Jugendliche“ has its capital as a noun: für Jugendliche Räume schaffen
  if (!word.opening) return isAttributeAt(words, readings, i) && !isPeople(noun.lemma) ? undefined : noun;
  const next = words[i + 1]?.text;
  switch (reading.when) {
    case 'always':
      return isAttributeAt(words, readings, i) ? undefined : noun;
    case 'unlessVerb':
      return isVerb(next) ? undefined : noun;
    case 'unlessSubject':
      return afterVerbs.has(next ?? '') ? undefined : noun;
    case 'unlessAdjective':
      return isAdjective(words, readings, i) ? undefined : noun;
    default:
      return undefined;
  }
}

/** An adjective with a capital directly before a noun: Runder Tisch, Soziale Stadt, Frankfurter Innenstadt. */
export function isAttributeAt(
  words: readonly RunningWord[],
  readings: readonly WordReading[],
  i: number,
): boolean {
  if (!readings[i]?.attribute || !words[i]?.capital) return false;
  const next = words[i + 1];
  return next?.capital === true && readings[i + 1]?.noun !== undefined;
}

/** Wünsche mir …, Frage ich …; but: Wohnen ist …, Vertrauen wächst … */
function isVerb(next: string | undefined): boolean {
  if (next === undefined || next === '') return false;
  return afterVerbs.has(next) || !(afterNouns.has(next) || /^\p{Ll}+t$/u.test(next));
}

/** Grüne Dächer, Große alte Bäume, Gut finde ich …; but: Jugendliche brauchen …, Grün und Ruhe. */
function isAdjective(words: readonly RunningWord[], readings: readonly WordReading[], i: number): boolean {
  if (isAttributeAt(words, readings, i)) return true;
  const next = words[i + 1];
  if (readings[i]?.attribute) {
    // another adjective and a noun, or „Junge und alte Menschen“
    const isJoint = next !== undefined && (next.text === '' || /^(?:und|oder|bis)$/u.test(next.text));
    const other = isJoint ? i + 2 : i + 1;
    return (
      readings[other]?.attribute !== undefined &&
      words[other]?.capital === false &&
      words[other + 1]?.capital === true
    );
  }
  // without an ending: Gut finde ich …
  if (next === undefined) return false;
  return !(next.text === '' || afterNouns.has(next.text));
}
