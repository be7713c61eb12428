import type { Interview } from '../data-types/interviews.js';
import { type CompleteWortwolke, completeWortwolke, type Wortwolke } from '../data-types/wortwolken.js';
import { compareText, diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { createTermCounter, mostFrequent, type TermCounter, type TermTally } from './count.js';
import { themeOf } from './mention.js';
import { type Answer, codeForm, type Reader } from './reader.js';
import { weigh } from './weigh.js';

/** One term of a word cloud. */
export interface CloudTerm {
  /** Unique in the cloud: `thema:<id>` for a theme of the code book, else the term itself. */
  key: string;
  /** As it stands in the cloud. */
  text: string;
  /** Interviews or mentions, as the cloud counts. */
  count: number;
  /** In how many different interviews. */
  interviews: number;
  /** How often in all. */
  mentions: number;
  /** Share of the largest term's area, 0 to 1: the height of the letters is its square root. */
  weight: number;
  /** Id of a Themenfeld. */
  themenfeld?: string;
  /** The words that were counted for it, most interviews first; only those that the threshold lets through by themselves. */
  members: CloudMember[];
}

/** A word or phrase that was counted for a term, in its base form. */
export interface CloudMember {
  text: string;
  interviews: number;
  mentions: number;
}

/** A word cloud as it may be published. What is below the threshold has left no trace in it. */
export interface Cloud {
  id: string;
  title: string;
  /** In how many interviews one of the questions was answered. */
  interviews: number;
  /** A term is shown if it comes from at least so many interviews. */
  threshold: number;
  counting: 'gespraech' | 'nennung';
  /** What the size of a word stands for: its area for the count, its height for the count, its height for the rank. */
  sizing: 'wurzel' | 'linear' | 'rang';
  layout: CloudLook;
  /** Names of the groups that were counted, if not all. */
  groups: string[];
  /** The answers are sample answers that nobody gave: all of them, some, or none. */
  invented: 'all' | 'some' | 'none';
  /** There were more terms above the threshold than the cloud may show. */
  isCut: boolean;
  /** The most frequent first. */
  terms: CloudTerm[];
}

/** How the words are laid out (wortwolken.yaml). */
export interface CloudLook {
  engine: 'zb' | 'd3-cloud';
  /** Terms of a Themenfeld stand together. */
  gathered: boolean;
  /** `ellipse`, `rechteck`, or the data of an SVG path. */
  outline: string;
}

/**
 * Makes a cloud from interviews. ZB2101 if no term reaches the threshold.
 * @param groupNames Names of the groups by their ids.
 * @param onInterview Told how many interviews have been read.
 */
export function analyseCloud(
  wolke: Wortwolke,
  interviews: readonly Interview[],
  reader: Reader,
  groupNames: ReadonlyMap<string, string> = new Map(),
  onInterview: (done: number) => void = () => undefined,
): Staged<Cloud> {
  const rule = completeWortwolke(wolke);
  const counter = createTermCounter();
  let answered = 0;
  let invented = 0;
  for (const [i, interview] of interviews.entries()) {
    onInterview(i);
    const answers = answersFor(rule, interview);
    if (answers.length === 0) continue;
    answered += 1;
    if (interview.erfunden) invented += 1;
    for (const answer of answers) countAnswer(answer, reader, counter);
    counter.nextInterview();
  }
  const { terms, count } = termsOf(counter.tallies(rule.mindestens), rule, reader);
  return {
    value: {
      id: rule.id,
      title: rule.titel,
      interviews: answered,
      threshold: rule.mindestens,
      counting: rule.zaehlung,
      sizing: rule.gewicht,
      layout: {
        engine: rule.anordnung,
        gathered: rule.gruppierung === 'themenfeld',
        outline: rule.umriss,
      },
      groups: (rule.gruppen ?? []).map((id) => groupNames.get(id) ?? id),
      invented: invented === 0 ? 'none' : invented === answered ? 'all' : 'some',
      isCut: terms.length < count,
      terms,
    },
    diagnostics:
      terms.length > 0 ? [] : [diagnostic('ZB2101', { cloud: rule.id, threshold: rule.mindestens })],
  };
}

/** The answers of an interview that a cloud is made from. */
export function answersFor(
  { fragen, gruppen }: Pick<Wortwolke, 'fragen' | 'gruppen'>,
  interview: Interview,
): Answer[] {
  if (gruppen && !gruppen.includes(interview.gruppe)) return [];
  return interview.antworten.filter(
    ({ frage, text, kodes }) => fragen.includes(frage) && (text.trim() !== '' || kodes !== undefined),
  );
}

function countAnswer(answer: Answer, reader: Reader, counter: TermCounter): void {
  for (const mention of reader.read(answer)) counter.add(mention, reader.formOf(mention, answer));
}

/** The tallies that a cloud shows, with everything that is said of them, and how many it could show. */
function termsOf(
  tallies: readonly TermTally[],
  rule: CompleteWortwolke,
  reader: Reader,
): { terms: CloudTerm[]; count: number } {
  const themes = new Map(reader.codebook.themes.map((thema) => [thema.id, thema]));
  const displays = new Set(reader.codebook.themes.map(({ anzeige }) => anzeige));
  const wanted = tallies.flatMap((tally) => {
    const { term, interviews, mentions } = tally;
    const thema = themes.get(themeOf(term) ?? '');
    const text = thema?.anzeige ?? reader.display(term, tally.forms);
    // the code book goes first: what is shown like a theme would stand there twice
    if (!thema && (rule.begriffe === 'codebuch' || displays.has(text))) return [];
    const themenfeld = thema?.themenfeld;
    if (rule.themenfelder && !(themenfeld && rule.themenfelder.includes(themenfeld))) return [];
    return {
      key: term,
      text,
      count: rule.zaehlung === 'nennung' ? mentions : interviews,
      interviews,
      mentions,
      ...(themenfeld ? { themenfeld } : {}),
      members: membersOf(tally, rule.mindestens),
    };
  });
  const terms = weigh(mostFrequent(wanted, rule.hoechstens), rule.gewicht);
  return { terms, count: wanted.length };
}

function membersOf({ forms }: TermTally, atLeast: number): CloudMember[] {
  return [...forms]
    .filter(([form, { interviews }]) => form !== codeForm && interviews >= atLeast)
    .map(([text, { interviews, mentions }]) => ({ text, interviews, mentions }))
    .sort((a, b) => b.interviews - a.interviews || b.mentions - a.mentions || compareText(a.text, b.text));
}
