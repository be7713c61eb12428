import type { Slip } from './slip.js';

interface Quotes {
  open: string;
  close: string;
  singleOpen: string;
  singleClose: string;
}

/** Quotation marks of a language: double and single. */
export const quotesOf = (language: string): Quotes =>
  language === 'en'
    ? { open: '“', close: '”', singleOpen: '‘', singleClose: '’' }
    : { open: '„', close: '“', singleOpen: '‚', singleClose: '‘' };

const doubles = /["“”„‟]/g;
const singles = /(?<!\d)'/g;

/**
 * Quotation marks that are straight, of another language, or without their partner. „Zitate“ may have ‚Zitate‘ in
 * them; »these« are left alone.
 */
export function findQuoteSlips(text: string, language: string): Slip[] {
  if (!/["'“”„‟]/.test(text)) return [];
  const marks = quotesOf(language);
  const slips: Slip[] = [];
  const open: number[] = [];
  const add = (kind: Slip['kind'], at: number, instead: string) =>
    slips.push({ kind, from: at, to: at + 1, instead });
  for (const { 0: mark, index: at } of text.matchAll(doubles)) {
    const opens = isOpening(mark, at, text, marks, open.length > 0);
    const right = opens ? marks.open : marks.close;
    if (mark !== right) add(mark === '"' ? 'straightQuote' : 'wrongQuote', at, right);
    if (opens) open.push(at);
    else if (open.pop() === undefined && mark === right) add('looseQuote', at, marks.open);
  }
  for (const at of open) if (text[at] === marks.open) add('openQuote', at, marks.close);
  return [...slips, ...findSingleSlips(text, marks)];
}

const quoted = /(?<![\p{L}\p{N}])'(?=\S)(?:[^']|(?<=\p{L})'(?=\p{L}))*?(?<=[^\s\d])'(?![\p{L}\p{N}])/gu;

/** Straight single marks: those around words are quotation marks, the others apostrophes. */
function findSingleSlips(text: string, { singleOpen, singleClose }: Quotes): Slip[] {
  const pairs = [...text.matchAll(quoted)];
  const opening = new Set(pairs.map(({ index }) => index));
  const closing = new Set(pairs.map(({ index, 0: { length } }) => index + length - 1));
  return Array.from(text.matchAll(singles), ({ index: at }) => {
    const instead = opening.has(at) ? singleOpen : closing.has(at) ? singleClose : '’';
    return { kind: 'straightApostrophe', from: at, to: at + 1, instead };
  });
}

/** Whether a mark begins a quotation, by what it is or, if it could be either, by what stands around it. */
function isOpening(mark: string, at: number, text: string, marks: Quotes, isInside: boolean): boolean {
  if (mark === marks.open || mark === '„') return true;
  if (mark === marks.close && isInside) return false;
  return /[\s([–—/\uFFFC]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}
