import { type Abbildung, saysSomething } from '../data-types/abbildungen.js';
import { type Diagnostic, diagnostic, type Place, type Staged } from '../diagnostics/diagnostic.js';
import type { Remember } from '../load/remember.js';
import type { Figure, FigureContext } from './figure.js';
import type { FigureSource } from './figure-kind.js';
import { figureKinds } from './kinds.js';

/** Width in mm by the figure's form: across margin column and text, or the text alone. */
const widths: Record<Abbildung['form'], number> = { seite: 170, breit: 170, spalte: 112 };

/**
 * Draws figures of abbildungen.yaml, by id. What a picture finds out about itself is reported at the place
 * where the figure is declared.
 */
export function drawFigures(
  abbildungen: readonly Abbildung[],
  source: FigureSource,
  style: Omit<FigureContext, 'id' | 'width'>,
  placeOf: (id: string) => Place | undefined,
  remember?: Remember,
): Staged<Map<string, Figure>> {
  const figures = new Map<string, Figure>();
  const diagnostics: Diagnostic[] = [];
  for (const abbildung of abbildungen) {
    const kind = figureKinds.find((k) => k.kind === abbildung.art);
    const context = { ...style, id: `abb-${abbildung.id}`, width: widths[abbildung.form] };
    const figure = kind?.draw(source, abbildung, context, remember);
    if (!figure) throw new Error(`a figure that no check has stopped: ${abbildung.id}`);
    figures.set(abbildung.id, figure);
    for (const { params, ...found } of [...figure.diagnostics, ...undescribed(abbildung, figure)]) {
      // Looking for a place takes time, so it is done only where it is needed.
      const place = found.place ?? placeOf(abbildung.id);
      // A picture knows its anchor only; people know its id.
      const named = 'figure' in params ? { ...params, figure: abbildung.id } : params;
      diagnostics.push({ ...found, params: named, ...(place ? { place } : {}) });
    }
  }
  return { value: figures, diagnostics };
}

/** A picture that says nothing to those who don't see it (ZB1434). */
function undescribed({ id }: Abbildung, { description }: Figure): Diagnostic[] {
  return saysSomething(description) ? [] : [diagnostic('ZB1434', { id })];
}
