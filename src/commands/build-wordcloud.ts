import { join } from 'node:path';
import type { Project } from '../data-types/project.js';
import type { Wortwolke } from '../data-types/wortwolken.js';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import type { OutputFile } from '../publish/write-files.js';
import type { FigureOptions } from './build-figure.js';
import { drawingRun } from './drawing-run.js';
import { inTurn } from './in-turn.js';
import type { RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';
import { lockFiles, withoutPlaces, writeWithLocks } from './wordcloud-lock.js';

export interface WordcloudOptions extends FigureOptions {
  /** Lay the words out anew, whatever was kept. */
  relayout: boolean;
  /** Words in SVG files as paths, for programs that don't take the fonts inside. */
  outlines: boolean;
}

/**
 * `zb build-wordcloud [cloud…]`: clouds by their ids in wortwolken.yaml, or all of them, as drawings, tables and pages
 * into `wortwolken/`, the figures that show them into `abbildungen/`, and where their words stand into the project.
 */
export function buildWordcloud(ids: readonly string[], options: WordcloudOptions): Promise<RunResult> {
  return inTurn(options, () => buildClouds(ids, options));
}

function buildClouds(ids: readonly string[], options: WordcloudOptions): Promise<RunResult> {
  return drawingRun(options, async (workshop) => {
    const { project, style, printer: coming, stages, steps, keep, failed } = workshop;
    const chosen = keep(chooseClouds(project, ids));
    if (failed()) return [];
    const [{ analyseClouds }, { drawClouds }, { cloudFiles, figureFiles }] = await Promise.all([
      import('./prepare.js'),
      import('./wordcloud-drawing.js'),
      import('./wordcloud-files.js'),
    ]);
    const wanted = new Set(chosen.map(({ id }) => id));
    const clouds = await stages.run('stageAnalyse', () =>
      keep(
        analyseClouds(project, wanted, {
          members: true,
          checkWords: true,
          onProgress: (share) => options.onStage('stageAnalyse', share),
          remember: steps.remember,
        }),
      ),
    );
    if (failed()) return [];
    const start = options.relayout ? withoutPlaces(project, wanted) : project;
    const { drawn, figures } = await stages.run('stageFigures', () =>
      keep(drawClouds(start, clouds, style, options.outlines)),
    );
    if (failed()) return [];
    const outputs: OutputFile[] = [];
    for (const one of drawn) {
      const { id } = one.cloud;
      const files = () => coming.use((printer) => cloudFiles(one, project, style, printer, options.dpi));
      outputs.push(...(keep(await stages.run('stageClouds', files, id)) ?? []));
      if (failed()) return [];
    }
    outputs.push(
      ...(keep(await coming.use((printer) => figureFiles(figures, style, printer, options.dpi))) ?? []),
    );
    if (failed()) return [];
    const folder = options.out ?? join(project.root, 'out');
    const locks = lockFiles(project.root, drawn);
    return stages.run('stageWrite', () => keep(writeWithLocks(folder, outputs, locks)));
  });
}

function chooseClouds({ data, placeOf }: Project, ids: readonly string[]): Staged<Wortwolke[]> {
  const { wortwolken } = data.wortwolken;
  const known = wortwolken.map(({ id }) => id);
  const value = wortwolken.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const sameFile = value.flatMap(({ id }) =>
    ['spalte', 'schmal']
      .map((form) => `${id}-${form}`)
      .filter((other) => known.includes(other))
      .map((other) => diagnostic('ZB2121', { id, other }, placeOf('wortwolke', other))),
  );
  return { value, diagnostics: [...unknownIds('ZB4004', ids, known), ...sameFile] };
}
