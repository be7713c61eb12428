import type { Abbildung } from '../data-types/abbildungen.js';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Figure } from './figure.js';

/**
 * How high a figure may be, in mm. A page has less room; templates make a figure smaller until it fits, and beyond
 * this its texts could no longer be read.
 */
const tallest: Record<Abbildung['form'], number> = { seite: 260, breit: 225, spalte: 265 };

/** How high a part of a divided figure may be, in mm: a page has that much beside a headline, and nothing gets smaller. */
export const partHeight: Record<Abbildung['form'], number> = { seite: 205, breit: 195, spalte: 230 };

/** Figures that no page can hold (ZB2007). A browser would make every page of the report smaller to fit them in. */
export function checkPageRoom(
  abbildungen: readonly Abbildung[],
  figures: ReadonlyMap<string, Figure>,
  placeOf: (id: string) => Place | undefined,
): Diagnostic[] {
  return abbildungen.flatMap(({ id, form }) => {
    const figure = figures.get(id);
    const height = Math.max(0, ...(figure?.parts ?? [figure]).map((part) => part?.height ?? 0));
    if (height <= tallest[form]) return [];
    return [diagnostic('ZB2007', { id, height: Math.ceil(height), room: tallest[form] }, placeOf(id))];
  });
}
