import { type Abbildung, saysSomething } from '../data-types/abbildungen.js';
import { type Diagnostic, diagnostic, type Place, type Staged } from '../diagnostics/diagnostic.js';
import type { Remember } from '../load/remember.js';
import type { Figure, FigureContext } from './figure.js';
import type { FigureSource } from './figure-kind.js';
import { figureKinds } from './kinds.js';
import { partHeight } from './page-room.js';
import { type DrawAt, drawOnGround, drawOnSheet, sheetFormats } from './sheet.js';

/** What a figure is set on: as in a report, or on a sheet of a format. */
export type Format = 'a4' | keyof typeof sheetFormats;

export interface Setting {
  format?: Format;
  /** True: also a figure as in a report gets a ground, which a dark one needs. */
  onGround?: boolean;
}

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
  { format = 'a4', onGround = false }: Setting = {},
): Staged<Map<string, Figure>> {
  const figures = new Map<string, Figure>();
  const diagnostics: Diagnostic[] = [];
  for (const abbildung of abbildungen) {
    const kind = figureKinds.find((k) => k.kind === abbildung.art);
    const look = { ...style, id: `abb-${abbildung.id}` };
    const draw = (context: FigureContext) => {
      const figure = kind?.draw(source, abbildung, context, remember);
      if (!figure) throw new Error(`a figure that no check has stopped: ${abbildung.id}`);
      return figure;
    };
    const drawAt: DrawAt = (form) => draw({ ...look, ...form });
    const { form } = abbildung;
    const asInReport = () => draw({ ...look, width: widths[form], room: partHeight[form] });
    const figure =
      format !== 'a4'
        ? drawOnSheet(abbildung, sheetFormats[format], drawAt, look)
        : onGround
          ? drawOnGround(asInReport(), look)
          : asInReport();
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
