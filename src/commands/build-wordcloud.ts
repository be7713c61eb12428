import { diagnostic } from '../diagnostics/diagnostic.js';
import { type ChooseFigures, drawAndWrite, type FigureOptions } from './build-figure.js';
import type { RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

/** `zb build-wordcloud [cloud…]`: the figures that show the clouds, by the ids in wortwolken.yaml. */
export function buildWordcloud(ids: readonly string[], options: FigureOptions): Promise<RunResult> {
  return drawAndWrite(chooseClouds, ids, options);
}

const chooseClouds: ChooseFigures = ({ data }, ids) => {
  const known = data.wortwolken.wortwolken.map(({ id }) => id);
  const wanted = new Set(ids.length === 0 ? known : ids);
  const shown = new Set(data.abbildungen.abbildungen.map(({ wortwolke }) => wortwolke));
  const hidden = ids.filter((id) => known.includes(id) && !shown.has(id));
  return {
    value: data.abbildungen.abbildungen.filter(({ wortwolke = '' }) => wanted.has(wortwolke)),
    diagnostics: [...unknownIds('ZB4004', ids, known), ...hidden.map((id) => diagnostic('ZB4007', { id }))],
  };
};
