import type { SideNote } from '../../browser/side-notes.js';
import { type Box, unite } from '../content/geometry.js';
import type { ReadingCache } from '../content/reading-cache.js';
import type { Unit } from '../content/units.js';
import { watchedPages } from '../watched-pages.js';

const pointsPerPixel = 0.75;

/** A page with something beside the text. */
export interface NotedPage {
  width: number;
  height: number;
  notes: StandingNote[];
  /** Where everything else paints. */
  others: Box[];
}

/** A statement or note as it stands on its first page. */
interface StandingNote {
  note: SideNote;
  /** Around what of it stands on the page; in points. */
  box: Box;
  /** Where its head would be if nothing had moved it, downwards from the head of the page. */
  top: number;
}

/** The pages of a print on which notes begin. */
export function printedPages(
  print: Uint8Array,
  notes: readonly SideNote[],
  readings: ReadingCache,
): NotedPage[] {
  return watchedPages(print, notes, readings).map(({ width, height, begun, others }) => ({
    width,
    height,
    notes: begun.flatMap(({ watched, units }) => stands(watched, units, height)),
    others: others.flatMap(({ box }) => (box ? [box] : [])),
  }));
}

function stands(note: SideNote, units: readonly Unit[], height: number): StandingNote[] {
  const first = units.find(({ letters }) => letters)?.letters;
  const box = units.map((unit) => unit.box).reduce(unite, undefined);
  if (!first || !box) return [];
  return [{ note, box, top: height - first.core[1] - note.above - note.shift * pointsPerPixel }];
}
