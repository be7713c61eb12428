/** A stretch of a text with what stands before and after it. */
export interface PassageText {
  before: string;
  words: string;
  after: string;
}

/**
 * Keyword in context: some characters on each side, cut between words, „…“ where it was cut, every white space
 * one blank.
 */
export function passageAround(text: string, from: number, to: number, reach = 60): PassageText {
  const start = from <= reach ? 0 : nextBreak(text, from - reach, from);
  const end = text.length - to <= reach ? text.length : previousBreak(text, to + reach, to);
  return {
    before: (start > 0 ? '… ' : '') + oneLine(text.slice(start, from)).trimStart(),
    words: oneLine(text.slice(from, to)).trim(),
    after: oneLine(text.slice(to, end)).trimEnd() + (end < text.length ? ' …' : ''),
  };
}

function nextBreak(text: string, at: number, most: number): number {
  const found = text.slice(at, most).search(/\s\S/u);
  return found < 0 ? at : at + found + 1;
}

function previousBreak(text: string, at: number, least: number): number {
  // a word that ends just there stays whole
  const found = /\s\S*$/u.exec(text.slice(least, at + 1));
  return found ? least + found.index : at;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
