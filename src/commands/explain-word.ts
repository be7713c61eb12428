import type { Cloud } from '../analyse/cloud.js';
import { explainTerm, termsAround, termsNamed } from '../analyse/explain.js';
import { themeOf } from '../analyse/mention.js';
import { openPlaces } from '../analyse/review/places.js';
import { standingIn } from '../analyse/standing.js';
import { nearest } from '../data-types/nearest.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { explanationWords } from '../messages/explanation.js';
import {
  type Explanation,
  type ExplanationPlaces,
  explanationData,
  explanationText,
} from '../outputs/explanation.js';
import { openProject } from './open-project.js';
import { analyseClouds, prepareReader } from './prepare.js';
import { createStages, type RunOptions, type RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

export interface ExplainOptions extends RunOptions {
  /** Only this cloud; all without. */
  cloud: string | undefined;
}

/** `zb explain-word TERM`: every place that made a word of a cloud what it is, and why it counts. */
export async function explainWord(word: string, options: ExplainOptions): Promise<RunResult> {
  const stages = createStages(options);
  const { value: project, diagnostics, root } = await stages.run('stageRead', () => openProject(options));
  const end = (found: readonly Diagnostic[], explanations: Explanation[] = []): RunResult => ({
    diagnostics: [...diagnostics.filter(({ severity }) => severity === 'error'), ...found],
    files: [],
    timings: stages.timings,
    root,
    checked: 0,
    ...(project && explanations.length > 0 ? { answer: tell(explanations, project, options) } : {}),
  });
  if (!project) return end([]);
  const known = project.data.wortwolken.wortwolken.map(({ id }) => id);
  const wanted = new Set(options.cloud === undefined ? known : [options.cloud]);
  const unknown = unknownIds('ZB4004', [...wanted], known);
  if (hasErrors(unknown)) return end(unknown);
  return stages.run('stageAnalyse', () => {
    const { value: clouds } = analyseClouds(project, wanted, { members: true });
    const { value: explanations, diagnostics: found } = explainAll(word, project, clouds);
    return end(found, explanations);
  });
}

/** What is known of a word: the terms it counts for; without any, those that have it in a phrase. */
function explainAll(
  word: string,
  project: Project,
  clouds: ReadonlyMap<string, Cloud>,
): Staged<Explanation[]> {
  const { wortwolken, interviews } = project.data;
  const reader = prepareReader(project, true);
  const wolken = wortwolken.wortwolken.filter(({ id }) => clouds.has(id));
  const explain = (key: string) => {
    const explained = explainTerm(key, wolken, interviews, reader);
    const theme = reader.codebook.themes.find(({ id }) => id === themeOf(key));
    if (explained.places.length === 0 && !theme) return [];
    const standings = wolken.flatMap((wolke) => {
      const cloud = clouds.get(wolke.id);
      return cloud ? standingIn(wolke, cloud, explained, theme?.themenfeld, interviews) : [];
    });
    return { ...explained, theme, standings };
  };
  const value = termsNamed(word, reader).flatMap(explain);
  if (value.length > 0) return { value, diagnostics: [] };
  const { terms, times } = termsAround(word, wolken, interviews, reader);
  if (terms.length > 0) return { value: terms.flatMap(explain), diagnostics: [] };
  const found = times > 0 ? diagnostic('ZB4031', { word, count: times }) : notNamed(word, project);
  return { value: [], diagnostics: [found] };
}

/** ZB4030, with the theme that was probably meant. */
function notNamed(word: string, { data }: Project): Diagnostic {
  const suggestion = nearest(
    word,
    data.codebuch.themen.map(({ anzeige }) => anzeige),
  );
  return diagnostic('ZB4030', { word }, undefined, suggestion ? { suggestion } : {});
}

function tell(explanations: Explanation[], project: Project, { language }: RunOptions) {
  const where = placesIn(project);
  return {
    text: [
      ...explanations.map((explanation) => explanationText(explanation, where, language)),
      `${explanationWords(language).confidential}\n`,
    ].join('\n'),
    data: explanations.map((explanation) => explanationData(explanation, where)),
  };
}

function placesIn(project: Project): ExplanationPlaces {
  const places = openPlaces(project);
  return {
    ofMention({ interview, answer, mention: { why, from, to } }) {
      if (why.rule === 'kode') return places.code(interview.id, answer, why.index);
      return places.answer(interview.id, answer, from, to);
    },
    ofPassedOver: ({ interview, answer, from, to }) => places.answer(interview.id, answer, from, to),
    ofRule({ interview, answer, mention: { why, term } }) {
      if (why.rule === 'kode') return places.code(interview.id, answer, why.index);
      if (why.rule !== 'codebuch') return undefined;
      const theme = project.data.codebuch.themen.findIndex(({ id }) => id === themeOf(term));
      return places.entry({ theme, list: why.list, index: why.index });
    },
  };
}
