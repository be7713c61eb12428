import type { Interview } from '../data-types/interviews.js';
import { completeWortwolke, type Wortwolke } from '../data-types/wortwolken.js';
import { answersFor, type Cloud } from './cloud.js';
import type { ExplainedTerm, NamedPlace } from './explain.js';
import { themeOf } from './mention.js';

/** How a term stands in a cloud. */
export interface Standing {
  cloud: string;
  title: string;
  counting: 'gespraech' | 'nennung';
  outcome:
    | 'gezeigt'
    | 'zu-selten'
    | 'ueberzaehlig'
    | 'nicht-im-codebuch'
    | 'anderes-themenfeld'
    | 'nicht-genannt';
  /** Interviews that name it, mentions in all, and interviews that answered. */
  interviews: number;
  mentions: number;
  of: number;
  threshold: number;
  /** 1 for the largest, and how many terms the cloud shows. */
  rank?: number;
  terms: number;
}

/** Whether a cloud shows a term, and if not, why. */
export function standingIn(
  wolke: Wortwolke,
  cloud: Cloud,
  { key, places }: ExplainedTerm,
  themenfeld: string | undefined,
  interviews: readonly Interview[],
): Standing {
  const rule = completeWortwolke(wolke);
  const rank = cloud.terms.findIndex((term) => term.key === key);
  const shown = cloud.terms[rank];
  const own = countingPlaces(places, wolke.id, rule.mindestens);
  const naming = shown?.interviews ?? new Set(own.map(({ interview }) => interview.id)).size;
  return {
    cloud: wolke.id,
    title: wolke.titel,
    counting: rule.zaehlung,
    outcome: shown ? 'gezeigt' : whyNot(naming),
    interviews: naming,
    mentions: shown?.mentions ?? own.length,
    of: interviews.filter((interview) => answersFor(wolke, interview).length > 0).length,
    threshold: rule.mindestens,
    terms: cloud.terms.length,
    ...(shown ? { rank: rank + 1 } : {}),
  };

  function whyNot(count: number): Standing['outcome'] {
    if (count === 0) return 'nicht-genannt';
    if (themeOf(key) === undefined && rule.begriffe === 'codebuch') return 'nicht-im-codebuch';
    if (rule.themenfelder && !rule.themenfelder.includes(themenfeld ?? '')) return 'anderes-themenfeld';
    return count < rule.mindestens ? 'zu-selten' : 'ueberzaehlig';
  }
}

/** The places that count for a cloud: a noun within a phrase only where the phrase is below the threshold itself. */
export function countingPlaces(
  places: readonly NamedPlace[],
  cloud: string,
  threshold: number,
): NamedPlace[] {
  const inCloud = places.filter(({ clouds }) => clouds.includes(cloud));
  const naming = new Map<string, Set<string>>();
  for (const { mention, interview } of inCloud) {
    if (mention.inside === undefined) continue;
    naming.set(mention.inside, (naming.get(mention.inside) ?? new Set()).add(interview.id));
  }
  return inCloud.filter(
    ({ mention: { inside } }) => inside === undefined || (naming.get(inside)?.size ?? 0) < threshold,
  );
}
