import { guideLineOf } from './guide-line.js';
import { asked, type Question, questionIn, questionNumber } from './questions.js';
import { type Turn, turnsOf } from './turns.js';

/** What a stretch of a transcript is; `before`: words of an answer before any question that was recognised. */
export type PartKind = 'answer' | 'interviewer' | 'guide' | 'before' | 'mark';

/** A stretch of a transcript; all parts together are the whole text. */
export interface Part {
  kind: PartKind;
  /** [from, to) in UTF-16 units. */
  from: number;
  to: number;
  /** The question that an answer belongs to, or that an interviewer's turn or a heading opens. */
  frage?: string;
}

export interface Transcript {
  parts: Part[];
  /** The marks of those who answer and of those who ask, each once. */
  answering: string[];
  asking: string[];
}

/**
 * Finds the answers of a transcript: an interviewer's turn or a heading that is a question of the guide opens it,
 * other turns of the interviewer leave it open.
 */
export function readTranscript(text: string, questions: readonly Question[]): Transcript {
  const turns = turnsOf(text);
  const parts: Part[] = [];
  let open: string | undefined;
  let end = 0;
  const add = (kind: PartKind, to: number, frage?: string) => {
    if (to > end) parts.push({ kind, from: end, to, ...(frage === undefined ? {} : { frage }) });
    end = Math.max(end, to);
  };
  for (const turn of turns) {
    add('mark', turn.from);
    if (turn.speaker === 'interviewer') {
      const words = text.slice(turn.from, turn.to);
      const isNumbered = turn.mark !== undefined && questionNumber(turn.mark) !== undefined;
      const said = isNumbered ? `${turn.mark}: ${words}` : words;
      const question = questionIn(said, questions, asked);
      open = question?.id ?? open;
      add('interviewer', turn.to, question?.id);
      continue;
    }
    for (const { from, to } of linesOf(text, turn)) {
      const guide = guideLineOf(text.slice(from, to), questions, turn.speaker !== 'unmarked');
      open = guide?.question.id ?? open;
      if (guide) add('guide', from + guide.length, open);
      add(open === undefined ? 'before' : 'answer', to, open);
    }
  }
  add('mark', text.length);
  const marksOf = (isAsking: boolean) => [
    ...new Set(
      turns.flatMap(({ speaker, mark }) => ((speaker === 'interviewer') === isAsking && mark ? [mark] : [])),
    ),
  ];
  return { parts, answering: marksOf(false), asking: marksOf(true) };
}

/** The lines of a turn with their line ends. */
function linesOf(text: string, { from, to }: Turn): { from: number; to: number }[] {
  return [...text.slice(from, to).matchAll(/[^\n]*\n|[^\n]+$/gu)].map((line) => ({
    from: from + line.index,
    to: from + line.index + line[0].length,
  }));
}
