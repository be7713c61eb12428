import type { Abbildung } from '../data-types/abbildungen.js';
import { type Diagnostic, diagnostic, type Place, type Staged } from '../diagnostics/diagnostic.js';
import type { Figure, FigureContext } from './figure.js';
import type { FigureSource } from './figure-kind.js';
import { figureKinds } from './kinds.js';

/** Width of a figure across margin column and text, in mm. */
export const pageWidth = 170;

/**
 * Draws figures of abbildungen.yaml, by id. What a picture finds out about itself is reported at the place
 * where the figure is declared.
 */
export function drawFigures(
  abbildungen: readonly Abbildung[],
  source: FigureSource,
  style: Omit<FigureContext, 'id' | 'width'>,
  placeOf: (id: string) => Place | undefined,
): Staged<Map<string, Figure>> {
  const figures = new Map<string, Figure>();
  const diagnostics: Diagnostic[] = [];
  for (const abbildung of abbildungen) {
    const kind = figureKinds.find((k) => k.kind === abbildung.art);
    const context = { ...style, id: `abb-${abbildung.id}`, width: pageWidth };
    const figure = kind?.draw(source, abbildung, context);
    const place = placeOf(abbildung.id);
    if (!figure) {
      diagnostics.push(diagnostic('ZB1302', { figure: abbildung.id }, place));
      continue;
    }
    figures.set(abbildung.id, figure);
    diagnostics.push(
      ...figure.diagnostics.map((found) => (found.place || !place ? found : { ...found, place })),
    );
  }
  return { value: figures, diagnostics };
}
