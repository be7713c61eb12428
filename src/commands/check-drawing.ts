import type { Project } from '../data-types/project.js';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { checkPageRoom } from '../figures/page-room.js';
import { type AnalysisOptions, analyseClouds, drawProjectFigures, prepareStyle } from './prepare.js';

/** What the analysis finds: clouds that show nothing or too much, a code book at odds with itself; and what drawing all figures does. */
export function checkDrawing(
  project: Project,
  { remember, onProgress }: Pick<AnalysisOptions, 'remember' | 'onProgress'> = {},
): Diagnostic[] {
  const ids = new Set(project.data.wortwolken.wortwolken.map(({ id }) => id));
  const options = {
    checkWords: true,
    ...(onProgress ? { onProgress } : {}),
    ...(remember ? { remember } : {}),
  };
  const { value: clouds, diagnostics: found } = analyseClouds(project, ids, options);
  const { value: style, diagnostics } = prepareStyle(project);
  if (!style || hasErrors(found)) return [...found, ...diagnostics];
  const { abbildungen } = project.data.abbildungen;
  const drawn = drawProjectFigures(project, abbildungen, clouds, style, remember);
  const tooHigh = checkPageRoom(abbildungen, drawn.value, (id) => project.placeOf('abbildung', id));
  return [...found, ...diagnostics, ...drawn.diagnostics, ...tooHigh];
}
