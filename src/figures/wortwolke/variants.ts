import type { CloudLook } from '../../analyse/cloud.js';
import type { Wolkenform } from '../../data-types/anordnungen.js';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import type { DrawFigure, Figure, FigureContext } from '../figure.js';
import { drawCloud, drawWortwolke, type WortwolkeData } from './draw.js';
import type { PreviousLayout } from './layout.js';
import { cloudWidths } from './lock.js';

/** A cloud drawn for one width. */
export interface CloudVariant {
  name: Wolkenform;
  figure: Figure;
  /** Where the words stand, for the next run. */
  kept: PreviousLayout;
  /** How the words were laid out. */
  look: CloudLook;
}

/** Every width, the widest first. */
const allForms: readonly Wolkenform[] = ['seite', 'spalte', 'schmal'];

/**
 * Draws a cloud for the page (170 mm), the text column (112 mm) and a phone (84 mm, shown 360 px wide).
 * Words keep the places that `data.places` has for them. A finding that all variants share is there once.
 */
export function drawCloudVariants(
  data: WortwolkeData,
  context: Omit<FigureContext, 'width'>,
  names: readonly Wolkenform[] = allForms,
): Staged<CloudVariant[]> {
  const value = names.map((name): CloudVariant => {
    const drawn = drawCloud(data, { ...context, width: cloudWidths[name] });
    return { name, ...drawn, look: data.cloud.layout };
  });
  return { value, diagnostics: withoutDoubles(value.flatMap(({ figure }) => figure.diagnostics)) };
}

function withoutDoubles(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()];
}

/**
 * The cloud as it stands in a report, with its narrow form for a phone. One that has something to complain of is left
 * out, since the wide one can be moved sideways instead.
 */
export const drawForReport: DrawFigure<WortwolkeData> = (data, context) => ({
  ...drawWortwolke(data, context),
  narrow() {
    const id = `${context.id}-schmal`;
    const figure = drawWortwolke(data, { ...context, id, width: cloudWidths.schmal });
    return figure.diagnostics.length === 0 ? figure : undefined;
  },
});
