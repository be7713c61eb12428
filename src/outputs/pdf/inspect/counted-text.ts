import { fillIn } from '../../../messages/catalogue.js';

/** One thing or several, with the number. */
export function countedText(words: { one: string; many: string }, count: number): string {
  return fillIn(count === 1 ? words.one : words.many, { count }, {});
}
