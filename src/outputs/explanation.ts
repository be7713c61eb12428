import type { ExplainedTerm, NamedPlace, PassedOver } from '../analyse/explain.js';
import { themeOf } from '../analyse/mention.js';
import type { PassageText } from '../analyse/passage.js';
import { countingPlaces, type Standing } from '../analyse/standing.js';
import { isPattern } from '../analyse/word-pattern.js';
import type { Thema } from '../data-types/codebuch.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { formatPlace } from '../diagnostics/text.js';
import { fillIn, type LanguageName } from '../messages/catalogue.js';
import { explanationWords } from '../messages/explanation.js';

/** A term with everything that is known of it. */
export interface Explanation extends ExplainedTerm {
  theme: Thema | undefined;
  standings: Standing[];
}

/** Where the things are that an explanation speaks of. */
export interface ExplanationPlaces {
  ofMention(place: NamedPlace): Place;
  ofPassedOver(place: PassedOver): Place;
  /** Of the entry or the code that made a mention count; none for terms outside the code book. */
  ofRule(place: NamedPlace): Place | undefined;
}

/** An explanation for people. */
export function explanationText(
  explanation: Explanation,
  where: ExplanationPlaces,
  language: LanguageName,
): string {
  const w = explanationWords(language);
  const fill = (text: string, params: Record<string, string | number>) => fillIn(text, params, {});
  const { theme, key, standings, places, passedOver } = explanation;
  const field = theme?.themenfeld ? `, Themenfeld ${theme.themenfeld.toUpperCase()}` : '';
  const head = theme
    ? fill(w.theme, { text: theme.anzeige, id: theme.id, field })
    : fill(w.freeTerm, { text: key });
  const isRepeated = repetitions(standings, places);
  const named = places.map((place) => {
    const mark = isRepeated(place) ? '–' : '•';
    return [
      `${mark} ${formatPlace(where.ofMention(place))}  ${fill(w.place, { ...whoSays(place), clouds: place.clouds.join(', ') })}`,
      `    ${quote(place.passage)}`,
      `    ${fill(w.rule, { rule: ruleText(place, where, language) })}`,
    ].join('\n');
  });
  const over = passedOver.map((place) =>
    [
      `× ${formatPlace(where.ofPassedOver(place))}  ${fill(w.answer, whoSays(place))}`,
      `    ${quote(place.passage)}`,
      `    ${fill(w.passedOver, { entry: place.entry, by: fill(w.by[place.by.kind], { ...place.by }) })}`,
    ].join('\n'),
  );
  const blocks = [
    `${head}\n${standings.map((standing) => `  ${standingText(standing, language)}`).join('\n')}`,
    ...(standings.some(({ counting }) => counting === 'gespraech') && named.length > 0 ? [w.onceOnly] : []),
    ...(named.length > 0 ? [named.join('\n')] : []),
    ...(over.length > 0 ? [`${w.passedOverHead}\n${over.join('\n')}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function whoSays({ interview, answer }: Pick<NamedPlace, 'interview' | 'answer'>) {
  return { pseudonym: interview.pseudonym, question: interview.antworten[answer]?.frage ?? '' };
}

/** Tells of one place after the other whether its interview has counted already for all clouds it belongs to. */
function repetitions(
  standings: readonly Standing[],
  places: readonly NamedPlace[],
): (place: NamedPlace) => boolean {
  const counting = new Map(
    standings
      .filter((standing) => standing.counting === 'gespraech')
      .map(({ cloud, threshold }) => [cloud, new Set(countingPlaces(places, cloud, threshold))]),
  );
  const heard = new Set<string>();
  return (place) => {
    const keyOf = (cloud: string) => `${cloud} ${place.interview.id}`;
    const isRepeated = place.clouds.every((cloud) => counting.has(cloud) && heard.has(keyOf(cloud)));
    for (const cloud of place.clouds) if (counting.get(cloud)?.has(place)) heard.add(keyOf(cloud));
    return isRepeated;
  };
}

function quote({ before, words, after }: PassageText): string {
  return `${before}»${words}«${after}`;
}

function standingText(standing: Standing, language: LanguageName): string {
  const w = explanationWords(language);
  const texts: Record<Standing['outcome'], string> = {
    gezeigt: w.shown,
    'zu-selten': w.tooFew,
    ueberzaehlig: w.tooMany,
    'nicht-im-codebuch': w.notInCodebook,
    'anderes-themenfeld': w.otherTheme,
    'nicht-genannt': w.notNamed,
  };
  return fillIn(texts[standing.outcome], { ...standing, rank: standing.rank ?? 0 }, {});
}

function ruleText(place: NamedPlace, where: ExplanationPlaces, language: LanguageName): string {
  const w = explanationWords(language);
  const { why, reading, inside } = place.mention;
  const at = where.ofRule(place);
  const source = at ? formatPlace(at) : '';
  const rule =
    why.rule === 'codebuch'
      ? fillIn(
          isPattern(why.entry) ? w.rules.muster : w.rules[why.list],
          { entry: why.entry, place: source },
          {},
        )
      : why.rule === 'kode'
        ? fillIn(w.rules.kode, { place: source }, {})
        : why.rule === 'fuegung'
          ? w.rules.fuegung
          : fillIn(w.rules[why.rule], { lemma: w.lemma[why.lemma] }, {});
  const parts = [reading ? `${w.readings[reading]}` : '', rule];
  if (inside !== undefined) parts.push(fillIn(w.insidePhrase, { phrase: inside }, {}));
  return parts.filter(Boolean).join('; ');
}

/** An explanation as data. Version 1: places as file, line, column, endColumn, counted from 1. */
export function explanationData(explanation: Explanation, where: ExplanationPlaces) {
  const { key, theme, standings, places, passedOver } = explanation;
  return {
    version: 1,
    term: theme?.anzeige ?? key,
    theme: themeOf(key),
    themenfeld: theme?.themenfeld,
    clouds: standings,
    places: places.map((place) => ({
      ...where.ofMention(place),
      interview: place.interview.id,
      pseudonym: place.interview.pseudonym,
      question: place.interview.antworten[place.answer]?.frage,
      clouds: place.clouds,
      passage: place.passage,
      reading: place.mention.reading,
      inside: place.mention.inside,
      rule: place.mention.why,
      source: where.ofRule(place),
    })),
    passedOver: passedOver.map((place) => ({
      ...where.ofPassedOver(place),
      interview: place.interview.id,
      pseudonym: place.interview.pseudonym,
      passage: place.passage,
      entry: place.entry,
      by: place.by,
    })),
  };
}
