import type { RunningWord } from '../running-words.js';

/** How somebody types: by the rules, or all in small letters, where capitals tell nothing about nouns. */
export type WritingStyle = 'regelrecht' | 'klein';

/** True for small letters where no word inside a sentence has a capital. */
export function writingStyleOf(stretches: readonly (readonly RunningWord[])[]): WritingStyle {
  let hasSmall = false;
  for (const words of stretches) {
    for (const { opening, capital, text } of words) {
      if (!opening && capital && !isShouted(text)) return 'regelrecht';
      hasSmall ||= !capital && text !== '';
    }
  }
  return hasSmall ? 'klein' : 'regelrecht';
}

/** True if all words of a stretch are in capitals: MEHR GRÜN. One acronym alone is not shouted. */
export function isAllCapitals(words: readonly RunningWord[]): boolean {
  let shouted = 0;
  for (const { text } of words) {
    if (text === '') continue;
    if (!isShouted(text)) return false;
    shouted += text.length > 3 ? 1 : 0;
  }
  return shouted > 1;
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
