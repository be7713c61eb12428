import { analyseCloud, type Cloud } from '../analyse/cloud.js';
import { compileCodebook } from '../analyse/codebook.js';
import { findDifferences } from '../analyse/differences.js';
import { createLexicon } from '../analyse/lexicon/lexicon.js';
import { createReader, type Reader } from '../analyse/reader.js';
import { checkCodebook } from '../analyse/review/codebook-findings.js';
import { openPlaces } from '../analyse/review/places.js';
import { createFreeTerms } from '../analyse/terms/free-terms.js';
import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import type { Diagnostic, Place, Staged } from '../diagnostics/diagnostic.js';
import { drawFigures, type Setting } from '../figures/draw-figures.js';
import type { Figure, FigureContext } from '../figures/figure.js';
import { makePalette } from '../figures/palette.js';
import { collectGarbage } from '../load/collect-garbage.js';
import { loadFonts } from '../load/fonts.js';
import { loadLexicon } from '../load/lexicon.js';
import { makeAlways, type Remember } from '../load/remember.js';
import { loadStopwords } from '../load/stopwords.js';

/** What figures of a project look like. */
export type Style = Omit<FigureContext, 'id' | 'width'>;

/** The look of a project: palette, fonts, language, and a seed made of its id. */
export function prepareStyle({ root, data: { projekt } }: Project): Staged<Style | undefined> {
  const { text, auszeichnung } = projekt.schriften;
  const { value: fonts, diagnostics } = loadFonts({ text, display: auszeichnung }, root);
  if (!fonts) return { value: undefined, diagnostics };
  const seed = [...projekt.id].reduce((hash, c) => (hash * 31 + (c.codePointAt(0) ?? 0)) % 65_521, 7);
  return {
    value: { fonts, palette: makePalette(projekt.farben), seed, language: projekt.sprache },
    diagnostics,
  };
}

/** What reads the answers of a project. `full`: also terms outside the code book and base forms of words. */
export function prepareReader({ data }: { data: Pick<Project['data'], 'codebuch'> }, full: boolean): Reader {
  const codebook = compileCodebook(data.codebuch);
  if (!full) return createReader(codebook);
  const lexicon = createLexicon(loadLexicon());
  return createReader(codebook, { lexicon, freeTerms: createFreeTerms(lexicon, loadStopwords()) });
}

export interface AnalysisOptions {
  /** Also says which words were counted for a term, which takes the lexicon. */
  members?: boolean;
  /** Also looks for conflicts of the code book in every word that was said. */
  checkWords?: boolean;
  /** Called now and then where there is much to read, with the share that is done: „40 %“. */
  onProgress?(share: string): void;
  /** What has found nothing to complain of is remembered. */
  remember?: Remember;
}

/** Fewer interviews than this are read before anybody asks. */
const many = 1000;

/** Clouds of a project by their ids, analysed. */
export function analyseClouds(
  project: Project,
  ids: ReadonlySet<string>,
  {
    members = false,
    checkWords = false,
    onProgress = () => undefined,
    remember = makeAlways,
  }: AnalysisOptions = {},
): Staged<Map<string, Cloud>> {
  const { wortwolken, interviews, mitglieder, codebuch } = project.data;
  const analysed = { wortwolken, interviews, mitglieder, codebuch };
  const key = [[...ids].sort(), members, checkWords, wortwolken, codebuch, mitglieder, interviews];
  return remember(
    'analysis',
    key,
    () => analyse({ ...project, data: analysed }, ids, { members, checkWords, onProgress }),
    ({ diagnostics }) => diagnostics.length === 0,
  );
}

/** What an analysis takes of a project; what is remembered of it is remembered for these data. */
type Analysed = Omit<Project, 'data'> & {
  data: Pick<Project['data'], 'wortwolken' | 'interviews' | 'mitglieder' | 'codebuch'>;
};

function analyse(
  project: Analysed,
  ids: ReadonlySet<string>,
  { members, checkWords, onProgress }: Required<Omit<AnalysisOptions, 'remember'>>,
): Staged<Map<string, Cloud>> {
  const { wortwolken, interviews, mitglieder } = project.data;
  if (interviews.length >= many) collectGarbage();
  const wanted = wortwolken.wortwolken.filter(({ id }) => ids.has(id));
  const reader = prepareReader(project, members || wanted.some(({ begriffe }) => begriffe === 'alle'));
  const groups = new Map(mitglieder.gruppen.map(({ id, name }) => [id, name]));
  const clouds = new Map<string, Cloud>();
  const diagnostics: Diagnostic[] = [];
  const keep = (id: string, found: readonly Diagnostic[]) => {
    for (const one of found) {
      const place = one.place ?? project.placeOf('wortwolke', id);
      diagnostics.push(place ? { ...one, place } : one);
    }
  };
  // what a cloud tells depends on the others that count a part of the same answers
  const considered = wortwolken.wortwolken.filter(
    (other) => ids.has(other.id) || wanted.some(({ fragen }) => fragen.some((f) => other.fragen.includes(f))),
  );
  for (const wolke of considered) {
    const { value, diagnostics: found } = analyseCloud(wolke, interviews, reader, groups, (done) => {
      const tenth = Math.ceil(interviews.length / 10);
      if (interviews.length >= many && done % tenth === 0)
        onProgress(`${wolke.id}, ${(done / tenth) * 10} %`);
    });
    if (ids.has(wolke.id)) keep(wolke.id, found);
    clouds.set(wolke.id, value);
  }
  diagnostics.push(...checkCodebook(reader.codebook, checkWords ? interviews : [], openPlaces(project)));
  for (const { cloud, diagnostic } of findDifferences(considered, clouds))
    if (ids.has(cloud)) keep(cloud, [diagnostic]);
  return { value: new Map([...clouds].filter(([id]) => ids.has(id))), diagnostics };
}

/** The ids of the clouds that some figures show. */
export function cloudsShownBy(abbildungen: readonly Abbildung[]): Set<string> {
  return new Set(abbildungen.flatMap(({ wortwolke }) => wortwolke ?? []));
}

/** Draws figures of a project. */
export function drawProjectFigures(
  project: Project,
  abbildungen: readonly Abbildung[],
  clouds: ReadonlyMap<string, Cloud>,
  style: Style,
  remember?: Remember,
  setting?: Setting,
): Staged<Map<string, Figure>> {
  const placeOf = (id: string) => project.placeOf('abbildung', id);
  const source = { data: project.data, clouds };
  const { value, diagnostics } = drawFigures(abbildungen, source, style, placeOf, remember, setting);
  return { value, diagnostics: diagnostics.map((found) => atItsText(found, project)) };
}

/** A text that doesn't fit is told where it is written, if that is one place. */
function atItsText(found: Diagnostic, { textPlace }: Project): Diagnostic {
  const { code, params } = found;
  const isText = code === 'ZB2001' || code === 'ZB2002' || code === 'ZB2003';
  const source = isText ? textPlace(String(params.text)) : undefined;
  return withPlace(found, source);
}

function withPlace(found: Diagnostic, place: Place | undefined): Diagnostic {
  return place ? { ...found, place } : found;
}
