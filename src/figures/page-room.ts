import type { Abbildung } from '../data-types/abbildungen.js';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Figure } from './figure.js';

/**
 * How high a figure may be, in mm. A page has less room; templates make a figure smaller until it fits, and beyond
 * this its texts could no longer be read.
 */
const tallest: Record<Abbildung['form'], number> = { seite: 260, breit: 225, spalte: 265 };

/** Figures that no page can hold (ZB2007). A browser would make every page of the report smaller to fit them in. */
export function checkPageRoom(
  abbildungen: readonly Abbildung[],
  figures: ReadonlyMap<string, Figure>,
  placeOf: (id: string) => Place | undefined,
): Diagnostic[] {
  return abbildungen.flatMap(({ id, form }) => {
    const height = figures.get(id)?.height ?? 0;
    if (height <= tallest[form]) return [];
    return [diagnostic('ZB2007', { id, height: Math.ceil(height), room: tallest[form] }, placeOf(id))];
  });
}
