import { type LabelKind, labelKind } from './labels.js';
import { timeStamp } from './unspoken.js';

/** A label with a colon, which may be a speaker mark. */
export interface Candidate {
  /** As written, e.g. "B1" or "Frau M.". */
  label: string;
  kind: LabelKind;
  isAtLineStart: boolean;
  /** [from, to) of the label with its colon and the time stamps and list signs before it. */
  from: number;
  to: number;
}

// A short name: „B1“, „Frau Dr. M.“, „Interviewer/in“, „Interviewer(in)“, „Frage 3“.
const nextWord = String.raw`[ \u00A0](?:\p{Lu}[\p{L}-]*\.?|\d{1,2})`;
const label = String.raw`\p{Lu}[\p{L}\d-]*(?:\.(?=[ \u00A0])|[/*:_](?:innen|in)|\((?:innen|in)\))?(?:${nextWord}){0,3}`;
// Gaps are bounded: long runs of blanks must not cost time.
const stamps = String.raw`(?:[ \t]{0,4}${timeStamp}){0,4}`;
// No address („http://“) and no time („Beginn:10“).
const colon = String.raw`(?:\*\*|__)?${stamps}[ \t\u00A0]{0,4}:(?:\*\*|__)?(?![/\d])`;
// Time stamps, quotation and list signs, and the line numbers of printed transcripts.
const lead = String.raw`(?:[ \t>•*_–-]|${timeStamp}|(?<=^[ \t]{0,8})\d{1,4}[ \t]+(?=\p{Lu}{1,2}\d?:))*`;
const atLineStart = new RegExp(`^${lead}(?<label>${label})${colon}`, 'gmu');
// In folded text: after the end of a sentence, a note or a time stamp, or after words that break off.
const inLine = new RegExp(
  String.raw`(?<=[.!?…/–)\]#"“”*][ \t]{1,4})${stamps}[ \t]{0,4}(?:\*\*|__)?(?<label>${label})${colon}`,
  'gmu',
);

/** Every label with a colon at the start of a line or after the end of a sentence, in order. */
export function candidatesOf(text: string): Candidate[] {
  const lines = found(text, atLineStart, true);
  const colons = new Set(lines.map(({ to }) => to));
  const inside = found(text, inLine, false).filter(({ to }) => !colons.has(to));
  return [...lines, ...inside].sort((a, b) => a.from - b.from);
}

function found(text: string, pattern: RegExp, isAtLineStart: boolean): Candidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const written = match.groups?.label ?? '';
    const to = match.index + match[0].length;
    return { label: written, kind: labelKind(written), isAtLineStart, from: match.index, to };
  });
}
