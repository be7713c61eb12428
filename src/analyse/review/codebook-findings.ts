import type { Codebuch } from '../../data-types/codebuch.js';
import type { Interview } from '../../data-types/interviews.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { type Codebook, compileCodebook, type Entry } from '../codebook.js';
import { type RunningWord, runningWords } from '../running-words.js';
import { type EntryConflict, entryConflicts } from './entry-conflicts.js';
import type { Places } from './places.js';

/** Letters that a pattern needs, so that it says something. */
const fewestLetters = 3;
/** Of all different words that were said, a pattern may match so many. */
const mostWords = 0.2;
/** Below so many different words a share says nothing. */
const enoughWords = 50;

/**
 * What is wrong with the entries of a code book, with its place in codebuch.yaml: a pattern that means nothing
 * or matches nearly everything (ZB2130) or nothing that was said (ZB2132), an entry in two themes (ZB2131), two entries of different themes that are
 * equally good for a word that was said, so that only their order decides (ZB2133).
 */
export function checkCodebook(
  codebook: Codebook,
  interviews: readonly Pick<Interview, 'antworten'>[],
  places: Pick<Places, 'entry'>,
): Diagnostic[] {
  const words = differentWords(stretchesOf(interviews));
  return [
    ...emptyPatterns(codebook, places),
    ...greedyPatterns(codebook, words, places),
    ...idlePatterns(codebook, words, places),
    ...entryConflicts(codebook, stretchesOf(interviews)).map((conflict) =>
      inConflict(conflict, codebook, places),
    ),
  ];
}

/** All stretches of words, one answer after the other, since all at once can be very many. */
function* stretchesOf(interviews: readonly Pick<Interview, 'antworten'>[]): Generator<RunningWord[]> {
  for (const { antworten } of interviews) for (const { text } of antworten) yield* runningWords(text);
}

/** The findings that a change of the code book brings; each at the theme it is in, as the change is not in the file yet. */
export function newFindings(
  before: Codebuch,
  after: Codebuch,
  interviews: readonly Pick<Interview, 'antworten'>[],
  { theme }: Pick<Places, 'theme'>,
): Diagnostic[] {
  const last = before.themen.length - 1;
  const places = { entry: (entry: Pick<Entry, 'theme'>) => theme(Math.min(entry.theme, last)) };
  const [old, now] = [before, after].map((codebuch) =>
    checkCodebook(compileCodebook(codebuch), interviews, places),
  );
  const keyOf = ({ code, params }: Diagnostic) => `${code} ${JSON.stringify(params)}`;
  const known = new Set(old?.map(keyOf));
  return (now ?? []).filter((found) => !known.has(keyOf(found)));
}

function emptyPatterns({ entries }: Codebook, places: Pick<Places, 'entry'>): Diagnostic[] {
  return entries.filter(isEmpty).map((entry) =>
    diagnostic(
      'ZB2130',
      {
        entry: entry.text,
        problem: entry.words.length === 0 ? '@pattern.nothing' : '@pattern.short',
        letters: fewestLetters,
      },
      places.entry(entry),
    ),
  );
}

function isEmpty({ words, exact, letters }: Entry): boolean {
  return words.length === 0 || (!exact && letters < fewestLetters);
}

function greedyPatterns(
  { entries }: Codebook,
  words: readonly RunningWord[],
  places: Pick<Places, 'entry'>,
): Diagnostic[] {
  if (words.length < enoughWords) return [];
  return entries
    .filter((entry) => !entry.exact && !isEmpty(entry) && entry.words.length === 1)
    .flatMap((entry) => {
      const share = words.filter((word) => entry.words[0]?.fits(word)).length / words.length;
      if (share <= mostWords) return [];
      const params = { entry: entry.text, problem: '@pattern.greedy', percent: Math.round(share * 100) };
      return diagnostic('ZB2130', params, places.entry(entry));
    });
}

/** A plain word may wait for the next interview; a pattern that matches nothing is more often misspelt. */
function idlePatterns(
  { entries }: Codebook,
  words: readonly RunningWord[],
  places: Pick<Places, 'entry'>,
): Diagnostic[] {
  if (words.length === 0) return [];
  return entries
    .filter((entry) => entry.list !== 'ausschluesse' && !entry.exact && !isEmpty(entry))
    .filter((entry) => entry.words.some((pattern) => !words.some((word) => pattern.fits(word))))
    .map((entry) => diagnostic('ZB2132', { entry: entry.text }, places.entry(entry)));
}

function differentWords(stretches: Iterable<readonly RunningWord[]>): RunningWord[] {
  const words = new Map<string, RunningWord>();
  for (const stretch of stretches) for (const word of stretch) words.set(word.readings.join(' '), word);
  words.delete('');
  return [...words.values()];
}

function inConflict(
  { entries: [kept, other], isSame }: EntryConflict,
  { themes }: Codebook,
  places: Pick<Places, 'entry'>,
): Diagnostic {
  const params = {
    entry: other.text,
    kept: kept.text,
    theme: themes[other.theme]?.anzeige ?? '',
    other: themes[kept.theme]?.anzeige ?? '',
  };
  const related = { related: [places.entry(kept)] };
  if (isSame) return diagnostic('ZB2131', params, places.entry(other), related);
  // without the words: one person alone may have said them, and findings end up in logs
  return diagnostic('ZB2133', params, places.entry(other), related);
}
