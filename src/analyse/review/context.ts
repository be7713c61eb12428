import type { Place } from '../../diagnostics/diagnostic.js';
import type { Mention } from '../mention.js';
import { type PassageText, passageAround } from '../passage.js';
import { spokenText } from '../spoken-text.js';
import type { Places } from './places.js';
import type { ReviewedAnswer } from './reviewed-answers.js';

/** A term where it was said: keyword in context. */
export interface Context extends PassageText {
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
  return {
    ...passageAround(spokenText(at.answer.text), from, to, reach),
    pseudonym: at.interview.pseudonym,
    place: places.answer(at.interview.id, at.index, from, to),
  };
}
