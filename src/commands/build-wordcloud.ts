import { diagnostic } from '../diagnostics/diagnostic.js';
import { type ChooseFigures, drawAndWrite, type FigureOptions } from './build-figure.js';
import type { RunResult } from './run.js';

/** `zb build-wordcloud [cloud…]`: the figures that show the clouds, by the ids in wortwolken.yaml. */
export function buildWordcloud(ids: readonly string[], options: FigureOptions): Promise<RunResult> {
  return drawAndWrite(chooseClouds, ids, options);
}

const chooseClouds: ChooseFigures = ({ data }, ids, diagnostics) => {
  const known = data.wortwolken.wortwolken.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  diagnostics.push(...unknown.map((id) => diagnostic('ZB4004', { id, known: known.join(', ') })));
  const wanted = ids.length === 0 ? known : ids;
  return data.abbildungen.abbildungen.filter(
    ({ wortwolke }) => wortwolke !== undefined && wanted.includes(wortwolke),
  );
};
