import { analyseCloud, type Cloud } from '../analyse/cloud.js';
import { compileCodebook } from '../analyse/codebook.js';
import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { drawFigures } from '../figures/draw-figures.js';
import type { Figure, FigureContext } from '../figures/figure.js';
import { makePalette } from '../figures/palette.js';
import { loadFonts } from '../load/fonts.js';

/** What figures of a project look like. */
export type Style = Omit<FigureContext, 'id' | 'width'>;

/** The look of a project: palette, fonts, language, and a seed made of its id. */
export function prepareStyle({ data: { projekt } }: Project): Staged<Style | undefined> {
  const { text, auszeichnung } = projekt.schriften;
  const { value: fonts, diagnostics } = loadFonts({ text, display: auszeichnung });
  if (!fonts) return { value: undefined, diagnostics };
  const seed = [...projekt.id].reduce((hash, c) => (hash * 31 + (c.codePointAt(0) ?? 0)) % 65_521, 7);
  return {
    value: { fonts, palette: makePalette(projekt.farben), seed, language: projekt.sprache },
    diagnostics,
  };
}

/** The clouds that some figures show, analysed. */
export function analyseClouds(
  project: Project,
  abbildungen: readonly Abbildung[],
): Staged<Map<string, Cloud>> {
  const { wortwolken, interviews, codebuch } = project.data;
  const wanted = new Set(abbildungen.map(({ wortwolke }) => wortwolke));
  const codebook = compileCodebook(codebuch);
  const clouds = new Map<string, Cloud>();
  const diagnostics: Diagnostic[] = [];
  for (const wolke of wortwolken.wortwolken.filter(({ id }) => wanted.has(id))) {
    const { value, diagnostics: found } = analyseCloud(wolke, interviews, codebook);
    const place = project.placeOf('wortwolke', wolke.id);
    diagnostics.push(...found.map((d) => (d.place || !place ? d : { ...d, place })));
    clouds.set(wolke.id, value);
  }
  return { value: clouds, diagnostics };
}

/** Draws figures of a project. */
export function drawProjectFigures(
  project: Project,
  abbildungen: readonly Abbildung[],
  clouds: ReadonlyMap<string, Cloud>,
  style: Style,
): Staged<Map<string, Figure>> {
  return drawFigures(abbildungen, { data: project.data, clouds }, style, (id) =>
    project.placeOf('abbildung', id),
  );
}
