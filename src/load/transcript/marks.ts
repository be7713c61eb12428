import { type Candidate, candidatesOf } from './candidates.js';

/** A speaker mark that counts. */
export interface Mark extends Candidate {
  speaker: 'interviewer' | 'interviewee';
}

/**
 * The speaker marks of a text in order; none if it does not look like a conversation: both sides must be marked, or
 * one mark of a typical form must repeat. Names count where they alternate with a mark that does.
 */
export function marksOf(text: string): Mark[] {
  const candidates = candidatesOf(text);
  const typical = typicalMarks(text, candidates);
  const marks = merge(typical, namesBeside(text, candidates, typical));
  return marks.some(({ speaker }) => speaker === 'interviewer') ? marks : whoAsks(text, marks);
}

function typicalMarks(text: string, all: readonly Candidate[]): Mark[] {
  const asking = all.filter((candidate) => isAsking(text, candidate, all));
  const answering = all.filter(isAnswering);
  if (asking.length > 0 && answering.length > 0) {
    const answers = answering.filter((c) => c.kind !== 'name' || c.isAtLineStart || isRepeated(c, all));
    return merge(marked(asking, 'interviewer'), marked(answers, 'interviewee'));
  }
  const named = all.filter((candidate, i) => isAnswerTo(text, candidate, all[i - 1], asking));
  const isBare = (candidate: Candidate) => hasBareAnswer(text, candidate, [...asking, ...named]);
  if (named.length > 0 && !asking.some(isBare)) {
    return merge(marked(asking, 'interviewer'), marked(named, 'interviewee'));
  }
  // One side alone: a list A, B, C or I, II is none.
  if (all.some(({ label }) => /^(?:[ACD]|II|III)$/u.test(label))) return [];
  const repeated = all.filter(
    (c) => isRepeated(c, all) && all.some((o) => o.label === c.label && o.isAtLineStart),
  );
  const ofKind = (...kinds: string[]) => repeated.filter(({ kind }) => kinds.includes(kind));
  return merge(
    marked(ofKind('interviewer'), 'interviewer'),
    marked(ofKind('interviewee', 'name'), 'interviewee'),
  );
}

/** True for a label of no typical form in the line after an interviewer's question: a name, even if it is there once. */
function isAnswerTo(
  text: string,
  { kind, isAtLineStart, from }: Candidate,
  before: Candidate | undefined,
  asking: readonly Candidate[],
): boolean {
  if (kind !== 'other' || !isAtLineStart || !before || !asking.includes(before)) return false;
  return /\?["“”»)\s]*$/u.test(text.slice(before.to, from));
}

/** True for an interviewer's question that lines without a mark answer: then a label before another answer is no name. */
function hasBareAnswer(text: string, { from, to }: Candidate, marks: readonly Candidate[]): boolean {
  const next = Math.min(...marks.filter((mark) => mark.from > from).map((mark) => mark.from), text.length);
  return /\?["“”»)\s]*\n\s*\S/u.test(text.slice(to, next));
}

/**
 * An interviewer's mark; „Frage“ and „Moderation“ only where an answer follows. Within a line it counts if it is used
 * elsewhere too, or if the whole text is one line that begins with a mark. I, II and A, B … I are lists.
 */
function isAsking(text: string, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { kind, label, isAtLineStart } = candidate;
  if (kind !== 'interviewer' && kind !== 'question') return false;
  const isThere = (wanted: string) => all.some((other) => other.label === wanted);
  const next = all.slice(all.indexOf(candidate) + 1).find(isTypical);
  const isOften = isRepeated(candidate, all);
  if (label === 'I' && (isThere('II') || (!isOften && !next && isThere('A') && isThere('B')))) return false;
  const isFolded =
    !text.trim().includes('\n') && all.some((other) => other.isAtLineStart && isTypical(other));
  if (!isAtLineStart && !isOften && !isFolded) return false;
  return kind === 'interviewer' || (next !== undefined && isAnswering(next));
}

function isTypical({ kind }: Candidate): boolean {
  return kind !== 'other' && kind !== 'heading';
}

function isAnswering({ kind }: Candidate): boolean {
  return kind === 'interviewee' || kind === 'answer' || kind === 'name';
}

/** Labels of no typical form that repeat at line starts and alternate with marks: the other side's name. */
function namesBeside(text: string, all: readonly Candidate[], marks: readonly Mark[]): Mark[] {
  if (marks.length === 0) return [];
  const unknown = all.filter((c) => c.kind === 'other' && c.isAtLineStart && isRepeated(c, all));
  const labels = [...new Set(unknown.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const known = marks.filter((mark) => mark.label === label);
    const same = unknown.filter((c) => c.label === label && !known.some(({ from }) => from === c.from));
    if (known[0]) return marked(same, known[0].speaker);
    const before = same.map(({ from }) => marks.findLast((mark) => mark.from < from)?.speaker);
    const after = same.map(({ from }) => marks.find((mark) => mark.from > from)?.speaker);
    if (before.every((speaker) => speaker === 'interviewer')) return marked(same, 'interviewee');
    const isBetween = after.every((s) => s === 'interviewee') && !before.includes('interviewer');
    const asks = same.every((c) => text.slice(c.to, nextOf(c, marks, text)).includes('?'));
    return isBetween && asks ? marked(same, 'interviewer') : [];
  });
}

/** Among names alone the interviewer is whose every turn asks while not everybody's does. */
function whoAsks(text: string, marks: readonly Mark[]): Mark[] {
  const labels = [...new Set(marks.map(({ label }) => label))];
  const asking = labels.filter((label) =>
    marks
      .filter((mark) => mark.label === label && mark.kind === 'name')
      .map((mark) => text.slice(mark.to, nextOf(mark, marks, text)).trim())
      .every((words, _, turns) => turns.length > 1 && /\?["“”»)\s]*$/u.test(words)),
  );
  const isClear = asking.length > 0 && asking.length < labels.length;
  const [interviewer] = asking;
  if (!isClear || asking.length > 1 || !marks.some((m) => m.label === interviewer && m.kind === 'name')) {
    return [...marks];
  }
  return marks.map((mark) => (mark.label === interviewer ? { ...mark, speaker: 'interviewer' } : mark));
}

function nextOf({ from }: Candidate, marks: readonly Mark[], text: string): number {
  return marks.find((mark) => mark.from > from)?.from ?? text.length;
}

function isRepeated({ label }: Candidate, all: readonly Candidate[]): boolean {
  return all.filter((other) => other.label === label).length > 1;
}

function marked(candidates: readonly Candidate[], speaker: Mark['speaker']): Mark[] {
  return candidates.map((candidate) => ({ ...candidate, speaker }));
}

function merge(...lists: readonly (readonly Mark[])[]): Mark[] {
  return lists.flat().sort((a, b) => a.from - b.from);
}
