import type { Place } from '../../diagnostics/diagnostic.js';
import type { Mention } from '../mention.js';
import { spokenText } from '../spoken-text.js';
import type { Places } from './places.js';
import type { ReviewedAnswer } from './reviewed-answers.js';

/** A term where it was said: keyword in context. */
export interface Context {
  /** What stands before it, the words themselves, and what follows: on one line, „…“ where it was cut. */
  before: string;
  words: string;
  after: string;
  /** Pseudonym of the interview; nothing else of the person is told. */
  pseudonym: string;
  place: Place;
}

/** A mention and the answer it is in. */
export interface Located {
  at: ReviewedAnswer;
  mention: Pick<Mention, 'from' | 'to'>;
}

/** Characters shown on each side. */
const reach = 40;

/** The first places of a term, each from another interview as far as there are some. */
export function contextsOf(located: readonly Located[], most: number, places: Places): Context[] {
  const seen = new Set<string>();
  const isFirst = located.map(({ at }) => !seen.has(at.interview.id) && seen.add(at.interview.id));
  const ordered = [...located.filter((_, i) => isFirst[i]), ...located.filter((_, i) => !isFirst[i])];
  return ordered.slice(0, most).map((found) => contextOf(found, places));
}

function contextOf({ at, mention: { from, to } }: Located, places: Places): Context {
  const text = spokenText(at.answer.text);
  return {
    before: shortenedBefore(oneLine(text.slice(0, from))),
    words: oneLine(text.slice(from, to)).trim(),
    after: shortenedAfter(oneLine(text.slice(to))),
    pseudonym: at.interview.pseudonym,
    place: places.answer(at.interview.id, at.index, from, to),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function shortenedBefore(text: string): string {
  if (text.trimStart().length <= reach) return text.trimStart();
  const cut = text.slice(-reach);
  const isWhole = text.at(-reach - 1) === ' ' || cut.startsWith(' ');
  return `… ${(isWhole ? cut : cut.replace(/^\S*/u, '')).trimStart()}`;
}

function shortenedAfter(text: string): string {
  if (text.trimEnd().length <= reach) return text.trimEnd();
  const cut = text.slice(0, reach);
  const isWhole = text.charAt(reach) === ' ' || cut.endsWith(' ');
  return `${(isWhole ? cut : cut.replace(/\S*$/u, '')).trimEnd()} …`;
}
