import { type Mark, marksOf } from './marks.js';
import { timeStamp } from './unspoken.js';

export { unspokenStretches } from './unspoken.js';

export interface Turn {
  speaker: 'interviewer' | 'interviewee' | 'unmarked';
  /** The mark as written, e.g. "B1". */
  mark?: string;
  /** [from, to) of the spoken words in the text, without mark and time stamps at the start. */
  from: number;
  to: number;
}

/**
 * Cuts a text at its speaker marks. A text without marks is one unmarked turn; words before the first mark are an
 * unmarked turn too. Where only one side is marked, the words between are cut off where they are plainly the other's.
 */
export function turnsOf(text: string): Turn[] {
  const marks = marksOf(text);
  const turns: Turn[] = [];
  const add = (from: number, to: number, turn: Omit<Turn, 'from' | 'to'>, isKept = false) => {
    const stretch = trimmed(text, from, to);
    if (isKept || stretch.from < stretch.to) turns.push({ ...turn, ...stretch });
  };
  const [first] = marks;
  if (!first) {
    add(0, text.length, { speaker: 'unmarked' });
    return turns;
  }
  add(0, first.from, { speaker: 'unmarked' });
  const isOneSided = marks.every(({ speaker }) => speaker === first.speaker);
  marks.forEach((mark, i) => {
    const next = marks[i + 1];
    const end = next?.from ?? text.length;
    const cut = isOneSided ? cutOf(text, mark, end, next) : end;
    const other = mark.speaker === 'interviewer' ? 'unmarked' : 'interviewer';
    add(mark.to, cut, { speaker: mark.speaker, mark: mark.label }, true);
    if (cut < end) add(cut, end, { speaker: other });
  });
  return turns;
}

/** Where the other, unmarked speaker begins between two marks of one side; `end` if nobody else does. */
function cutOf(text: string, mark: Mark, end: number, next: Mark | undefined): number {
  const words = text.slice(mark.to, end);
  if (mark.speaker === 'interviewer') {
    const ends = [...words.matchAll(/\?["“”»)\s]*\n|\n[ \t]*\n/gu)].map((m) => m.index + m[0].length);
    const first = ends.find((at) => words.slice(0, at).trim() !== '');
    const line = words.trim() === '' ? -1 : words.indexOf('\n', words.search(/\S/u));
    return mark.to + (first ?? (line < 0 ? words.length : line + 1));
  }
  // The same person twice in a row: a question on lines of its own stands between.
  if (!next || next.label !== mark.label) return end;
  const question = /(?<=[.!?…)\]#"“]\s*\n\s*)[^\n]*\?["“”»)\s]*$/u.exec(words);
  return question ? mark.to + question.index : end;
}

const stampsBefore = new RegExp(String.raw`^(?:\s|\*\*|${timeStamp}|>(?=\s))*`, 'mu');

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const words = text.slice(from, to);
  const start = stampsBefore.exec(words)?.[0].length ?? 0;
  return { from: from + start, to: Math.max(from + start, from + words.trimEnd().length) };
}
