import type { Hyphenator } from '../typography/hyphenate.js';
import { nonBreaking } from '../typography/non-breaking.js';
import { numberRanges } from '../typography/number-ranges.js';
import { type TextRun, textRuns } from './text-runs.js';

/** How the text of a document is set. */
export interface Typesetting {
  /** Names and words that are never hyphenated. */
  whole: readonly string[];
  /** Where words may be parted: for a copy that is only printed. Without it browsers part them by themselves. */
  hyphenate?: Hyphenator;
}

/** A shorter text has one line only, or stands in a narrow cell, where any word may have to be parted. */
const severalLines = 80;

/**
 * Sets the texts of an HTML document: no-break spaces where a line must not end, `<span class="spanne">` around „7–9“ for
 * the same reason (a word joiner would be in the way of those who search), and
 * - for the file that is read: `<span class="ganz">` around what must not be hyphenated. Words have no soft hyphens, so
 *   that they are whole for those who search, copy and listen.
 * - for printing (`hyphenate`): soft hyphens in running text, and `data-hyphens="manual"` at the root, so that the
 *   browser's own hyphenation keeps out of it.
 */
export function typeset(html: string, { whole, hyphenate }: Typesetting): string {
  const names = wholeWords(whole);
  const parts: string[] = [];
  let written = 0;
  for (const run of textRuns(html)) {
    const source = run.pieces.map(({ from, to }) => html.slice(from, to)).join('');
    const text = nonBreaking(source, run.language);
    const marks = marksIn(text, run, names, hyphenate);
    if (text === source && marks.length === 0) continue;
    let offset = 0;
    for (const { from, to } of run.pieces) {
      const end = offset + to - from;
      parts.push(html.slice(written, from), withMarks(text, offset, end, marks));
      offset = end;
      written = to;
    }
  }
  parts.push(html.slice(written));
  const set = parts.join('');
  return hyphenate ? set.replace(/<html\b/i, '$& data-hyphens="manual"') : set;
}

/** Something that is put into a text, at one place or around a stretch of it. */
interface Mark {
  from: number;
  to: number;
  before: string;
  after: string;
}

/** All that is put into a text, from its beginning on. Names keep their ranges: nothing is put into what is whole. */
function marksIn(
  text: string,
  run: TextRun,
  names: RegExp | undefined,
  hyphenate: Hyphenator | undefined,
): Mark[] {
  const words = run.flows ? wordMarks(text, run, names, hyphenate) : [];
  const ranges = numberRanges(text)
    .filter(({ from, to }) => !words.some((word) => word.from < to && from < word.to))
    .map((range) => ({ ...range, before: '<span class="spanne">', after: '</span>' }));
  return ranges.length === 0 ? words : [...words, ...ranges].sort((a, b) => a.from - b.from);
}

function wordMarks(
  text: string,
  { language, endsBlock }: TextRun,
  names: RegExp | undefined,
  hyphenate: Hyphenator | undefined,
): Mark[] {
  const stretches = names ? stretchesOf(text, names) : [];
  if (!hyphenate)
    return stretches.map((stretch) => ({ ...stretch, before: '<span class="ganz">', after: '</span>' }));
  // The last line of a paragraph is not the rest of a word.
  const limit = endsBlock && text.length > severalLines ? text.trimEnd().lastIndexOf(' ') : text.length;
  return hyphenate(text, language)
    .filter((at) => at < limit && !stretches.some(({ from, to }) => from < at && at < to))
    .map((at) => ({ from: at, to: at, before: '\u00AD', after: '' }));
}

/** A stretch of a text with the marks that lie in it whole. */
function withMarks(text: string, from: number, to: number, marks: readonly Mark[]): string {
  let set = '';
  let at = from;
  for (const mark of marks) {
    if (mark.from < from || mark.to > to || (mark.from === mark.to && mark.from === from)) continue;
    set += text.slice(at, mark.from) + mark.before + text.slice(mark.from, mark.to) + mark.after;
    at = mark.to;
  }
  return set + text.slice(at, to);
}

/** Finds words as they stand, spaces of either kind between them; the longest first. */
function wholeWords(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const sources = words
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00A0]/g, '[ \u00A0]'));
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

// What stands before is looked at afterwards: inside the expression it would be asked at every letter.
function stretchesOf(text: string, names: RegExp): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  names.lastIndex = 0;
  for (let found = names.exec(text); found; found = names.exec(text)) {
    if (!/[\p{L}\p{N}]/u.test(text[found.index - 1] ?? ''))
      stretches.push({ from: found.index, to: names.lastIndex });
  }
  return stretches;
}
