import type { Interview } from '../../data-types/interviews.js';
import { createTermCounter, type Tally } from '../count.js';
import { themeOf } from '../mention.js';
import type { Reader } from '../reader.js';

/** How often a theme is named with one code book and with another. */
export interface CountChange {
  id: string;
  anzeige: string;
  before: Tally;
  after: Tally;
}

/** The themes `touched`, by their ids, and all others whose counts differ between two readers, in the order of the second code book. */
export function countChanges(
  interviews: readonly Interview[],
  before: Reader,
  after: Reader,
  touched: ReadonlySet<string>,
): CountChange[] {
  const [old, now] = [themeCounts(interviews, before), themeCounts(interviews, after)];
  const none: Tally = { interviews: 0, mentions: 0 };
  return after.codebook.themes
    .map(({ id, anzeige }) => ({ id, anzeige, before: old.get(id) ?? none, after: now.get(id) ?? none }))
    .filter((theme) => touched.has(theme.id) || theme.before.mentions !== theme.after.mentions);
}

/** How often each theme of the code book is named in all interviews, by its id; themes that nobody names are missing. */
function themeCounts(interviews: readonly Interview[], reader: Reader): Map<string, Tally> {
  const counter = createTermCounter();
  for (const { antworten } of interviews) {
    for (const answer of antworten)
      for (const mention of reader.read(answer)) counter.add(mention, reader.formOf(mention, answer));
    counter.nextInterview();
  }
  return new Map(
    counter.tallies(1).flatMap(({ term, interviews, mentions }): [string, Tally][] => {
      const id = themeOf(term);
      return id === undefined ? [] : [[id, { interviews, mentions }]];
    }),
  );
}
