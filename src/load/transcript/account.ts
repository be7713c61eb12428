import type { Part, PartKind } from './read-transcript.js';
import { timeStamps } from './unspoken.js';

/** Words and lines of a kind of part; a line counts once, for the most telling part it has. */
export interface Share {
  words: number;
  lines: number;
}

/** What has become of every word and every line of a transcript. */
export interface TranscriptAccount {
  /** Sums: words of all kinds are `total.words`; lines of all kinds and the blank ones are `total.lines`. */
  kinds: Record<PartKind, Share>;
  blankLines: number;
  total: Share;
  timeStamps: number;
  /** Words taken for each question, and where: first and last line of each stretch. */
  taken: { frage: string; words: number; lines: [number, number][] }[];
  /** Lines with words that come before any recognised question. */
  linesBefore: number[];
  /** Lines with questions of the interviewer that are none of the guide. */
  otherQuestions: number[];
}

const kinds: readonly PartKind[] = ['answer', 'before', 'guide', 'interviewer', 'mark'];

/** Accounts for every word and line of a text by its parts. */
export function accountOf(text: string, parts: readonly Part[]): TranscriptAccount {
  const lineAt = lineCounter(text);
  const words = ({ from, to }: Part) => countWords(text.slice(from, to));
  const lineKinds = kindsOfLines(text, parts);
  const shareOf = (kind: PartKind): Share => ({
    words: sum(parts.filter((part) => part.kind === kind).map(words)),
    lines: lineKinds.filter((found) => found === kind).length,
  });
  const withWords = (part: Part) => words(part) > 0;
  const linesOf = (part: Part): [number, number] => {
    const said = text.slice(part.from, part.to);
    const start = part.from + said.length - said.trimStart().length;
    return [lineAt(start), lineAt(Math.max(start, part.from + said.trimEnd().length - 1))];
  };
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, shareOf(kind)])) as Record<PartKind, Share>,
    blankLines: lineKinds.filter((kind) => kind === undefined).length,
    total: { words: countWords(text), lines: lineKinds.length },
    timeStamps: timeStamps(text).length,
    taken: takenOf(parts.filter(withWords), words, linesOf),
    linesBefore: lineKinds.flatMap((kind, i) => (kind === 'before' ? [i + 1] : [])),
    otherQuestions: parts
      .filter(({ kind, frage }) => kind === 'interviewer' && frage === undefined)
      .filter(({ from, to }) => text.slice(from, to).includes('?'))
      .map((part) => linesOf(part)[0]),
  };
}

/** Words are what begins with a letter; „B1“ is one, a time stamp none. */
export function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'*_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0;
}

function takenOf(
  parts: readonly Part[],
  words: (part: Part) => number,
  linesOf: (part: Part) => [number, number],
): TranscriptAccount['taken'] {
  const taken = new Map<string, { words: number; lines: [number, number][] }>();
  for (const part of parts) {
    if (part.kind !== 'answer' || part.frage === undefined) continue;
    const entry = taken.get(part.frage) ?? { words: 0, lines: [] };
    const [first, last] = linesOf(part);
    const previous = entry.lines.at(-1);
    entry.words += words(part);
    if (previous && first <= previous[1] + 1) previous[1] = last;
    else entry.lines.push([first, last]);
    taken.set(part.frage, entry);
  }
  return [...taken].map(([frage, entry]) => ({ frage, ...entry }));
}

/** For each line the most telling kind among its parts; none for a blank one. */
function kindsOfLines(text: string, parts: readonly Part[]): (PartKind | undefined)[] {
  let start = 0;
  return text
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => {
      const [from, to] = [start, start + line.length];
      start = to + 1;
      const here = parts
        .filter((part) => part.from < to && part.to > from)
        .filter((part) => text.slice(Math.max(from, part.from), Math.min(to, part.to)).trim() !== '')
        .map(({ kind }) => kind);
      return kinds.find((kind) => here.includes(kind));
    });
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
