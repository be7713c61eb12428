import { compareText } from '../../diagnostics/diagnostic.js';
import { createTermCounter, type TermTally } from '../count.js';
import { type Mention, themeOf } from '../mention.js';
import type { Reader } from '../reader.js';
import type { Located } from './context.js';
import type { ReviewedAnswer } from './reviewed-answers.js';

/** A term that stands in no theme of the code book. */
export interface OutsideTerm {
  /** Its base form. */
  term: string;
  /** As it would stand in a cloud. */
  text: string;
  interviews: number;
  mentions: number;
  located: Located[];
}

/**
 * Terms outside the code book from at least so many interviews, the most frequent first. Where a phrase counts,
 * the nouns in it do not; with `nounsOnly` phrases are left out, and every noun counts.
 */
export function outsideTerms(
  answers: readonly ReviewedAnswer[],
  reader: Reader,
  atLeast: number,
  nounsOnly = false,
): OutsideTerm[] {
  const tallies = tallyOutside(answers, reader, atLeast, nounsOnly);
  const chosen = new Set(tallies.map(({ term }) => term));
  const located = new Map<string, Located[]>([...chosen].map((term) => [term, []]));
  for (const at of answers) {
    for (const mention of outside(at.mentions, nounsOnly)) {
      const isPartOfPhrase = mention.inside !== undefined && chosen.has(mention.inside);
      if (!isPartOfPhrase) located.get(mention.term)?.push({ at, mention });
    }
  }
  return tallies
    .map(({ term, interviews, mentions, forms }) => ({
      term,
      text: reader.display(term, forms),
      interviews,
      mentions,
      located: located.get(term) ?? [],
    }))
    .sort(byFrequency);
}

/** The order of all lists of terms: most interviews, most mentions, then by the text. */
export function byFrequency(
  a: Pick<OutsideTerm, 'text' | 'interviews' | 'mentions'>,
  b: Pick<OutsideTerm, 'text' | 'interviews' | 'mentions'>,
): number {
  return b.interviews - a.interviews || b.mentions - a.mentions || compareText(a.text, b.text);
}

function tallyOutside(
  answers: readonly ReviewedAnswer[],
  reader: Reader,
  atLeast: number,
  nounsOnly: boolean,
): TermTally[] {
  const counter = createTermCounter();
  answers.forEach(({ interview, answer, mentions }, i) => {
    for (const mention of outside(mentions, nounsOnly)) counter.add(mention, reader.formOf(mention, answer));
    if (answers[i + 1]?.interview !== interview) counter.nextInterview();
  });
  return counter.tallies(atLeast);
}

function outside(mentions: readonly Mention[], nounsOnly: boolean): Mention[] {
  const found = mentions.filter(({ term }) => themeOf(term) === undefined);
  if (!nounsOnly) return found;
  return found.filter(({ why }) => why.rule === 'nomen').map(({ inside, ...noun }) => noun);
}
