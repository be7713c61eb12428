import type { Interview } from '../data-types/interviews.js';
import type { Wortwolke } from '../data-types/wortwolken.js';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import type { Codebook } from './codebook.js';
import { select, tally } from './count.js';

/** One term of a word cloud. */
export interface CloudTerm {
  text: string;
  /** Interviews or mentions, as the cloud counts. */
  count: number;
  /** Share of the largest term's area, 0 to 1: the height of the letters is its square root. */
  weight: number;
  /** Id of a Themenfeld. */
  themenfeld?: string;
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
  /** The answers are sample answers that nobody gave. */
  invented: boolean;
  /** The most frequent first. */
  terms: CloudTerm[];
}

/**
 * Makes a cloud from interviews by means of the code book.
 * ZB2101 if no term reaches the threshold.
 */
export function analyseCloud(
  wolke: Wortwolke,
  interviews: readonly Interview[],
  codebook: Codebook,
): Staged<Cloud> {
  const answered = interviews
    .map((interview) => ({ interview, answers: answersTo(wolke.fragen, interview) }))
    .filter(({ answers }) => answers.length > 0);
  const tallies = tally(answered.map(({ answers }) => answers.flatMap((answer) => codebook.find(answer))));
  const chosen = select(tallies, (theme) => codebook.themes[theme]?.anzeige ?? '', {
    counting: wolke.zaehlung,
    atLeast: wolke.mindestens,
    atMost: wolke.hoechstens,
  });
  const largest = chosen[0]?.count ?? 1;
  const terms = chosen.map(({ theme, count }): CloudTerm => {
    const thema = codebook.themes[theme];
    return {
      text: thema?.anzeige ?? '',
      count,
      weight: weightOf(count / largest, wolke.gewicht),
      ...(thema?.themenfeld ? { themenfeld: thema.themenfeld } : {}),
    };
  });
  return {
    value: {
      id: wolke.id,
      title: wolke.titel,
      interviews: answered.length,
      threshold: wolke.mindestens,
      counting: wolke.zaehlung,
      invented: answered.some(({ interview }) => interview.erfunden),
      terms,
    },
    diagnostics:
      terms.length > 0 ? [] : [diagnostic('ZB2101', { cloud: wolke.id, threshold: wolke.mindestens })],
  };
}

function answersTo(questions: readonly string[], interview: Interview): string[] {
  return interview.antworten
    .filter(({ frage, text }) => questions.includes(frage) && text.trim() !== '')
    .map(({ text }) => text);
}

function weightOf(share: number, gewicht: Wortwolke['gewicht']): number {
  return gewicht === 'linear' ? share * share : share;
}
