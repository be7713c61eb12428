import { type Question, questionNumber, resembling, written } from './questions.js';

/** A line that opens a question, and how many of its characters do so. */
export interface GuideLine {
  question: Question;
  length: number;
}

const headingSigns = /^[\s>#*_-]*/u;
const numbered =
  /^(?:Frage|Question)[ \u00A0]*(?:Nr\.?[ \u00A0]*)?\d{1,2}(?:[ \u00A0]*[.:)–-]|(?=[\s*_]*$))[*_\s]*/iu;

/**
 * Reads a line outside the interviewer's turns as a heading: „[kennung]“, „Frage 3“, „Frage 3: Bäume und Bänke“ (the
 * answer behind it is none), „3. Was …?“ or the question itself. Where the speaker is marked, the question alone is no
 * heading without the signs of one: it may be said again in an answer. Any other line is none.
 */
export function guideLineOf(
  line: string,
  questions: readonly Question[],
  isMarked: boolean,
): GuideLine | undefined {
  const signs = headingSigns.exec(line)?.[0].length ?? 0;
  const words = line.slice(signs);
  const byId = questions.find(({ id }) => words.startsWith(`[${id}]`));
  const isHeading = !isMarked || /[#*]/u.test(line.slice(0, signs)) || questionNumber(words) !== undefined;
  const whole = byId ?? (isHeading ? resembling(words, questions, written) : undefined);
  const head = byId ? signs + byId.id.length + 2 : signs + (numbered.exec(words)?.[0].length ?? 0);
  if (whole) {
    const isHeadAlone = byId && !resembling(line.slice(head), [byId], written);
    return { question: whole, length: isHeadAlone ? head : line.length };
  }
  const question = head > signs ? questions[(questionNumber(words) ?? 0) - 1] : undefined;
  if (!question) return undefined;
  return { question, length: /\?\W*$/u.test(line) ? line.length : head };
}
