/** A stretch of a text with what stands before and after it. */
export interface PassageText {
  before: string;
  words: string;
  after: string;
}

/** Characters shown on each side, about. */
const reach = 60;

/** Keyword in context: about 60 characters on each side, cut between words, every white space one blank. */
export function passageAround(text: string, from: number, to: number): PassageText {
  const start = from <= reach ? 0 : nextBreak(text, from - reach, from);
  const end = text.length - to <= reach ? text.length : previousBreak(text, to + reach, to);
  return {
    before: (start > 0 ? '… ' : '') + oneLine(text.slice(start, from)),
    words: oneLine(text.slice(from, to)),
    after: oneLine(text.slice(to, end)) + (end < text.length ? ' …' : ''),
  };
}

function nextBreak(text: string, at: number, most: number): number {
  const found = text.slice(at, most).search(/\s\S/u);
  return found < 0 ? at : at + found + 1;
}

function previousBreak(text: string, at: number, least: number): number {
  const found = /\s\S*$/u.exec(text.slice(least, at));
  return found ? least + found.index : at;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
