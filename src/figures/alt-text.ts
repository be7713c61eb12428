import { wordCount } from './count-words.js';

/** More is tiring to listen to; the data table has the rest. */
const mostWords = 110;

/** The first version that is short enough to be read out, else the last. */
export function altText(versions: readonly [string, ...string[]]): string {
  return versions.find((text) => wordCount(text) <= mostWords) ?? versions.at(-1) ?? '';
}

/** A text of the data as a sentence: with a full stop if it has no end of its own; nothing for nothing. */
export function asSentence(text = ''): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
