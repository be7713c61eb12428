import { type ReadSideNotes, shiftProperty } from '../../browser/side-notes.js';
import { type Box, holds, nowhere, unite } from '../content/geometry.js';
import type { ReadingCache } from '../content/reading-cache.js';
import type { PageFormat } from '../source-document.js';
import { type Placed, placeInColumn, type Stretch } from './column.js';
import { type NotedPage, printedPages } from './noted-pages.js';

const points = 72 / 25.4;
const pointsPerPixel = 0.75;
/** As far from its line as anybody looks, in points: 60 mm. */
const farthest = 170;
/** White between figures and what stands beside the text. */
const clearance = 9;
/** What ends on the very foot of the page is broken by the browser, in points. */
const slack = 4;

/** Moves statements and notes so that they stand beside their line, within their page, on no figure and on none other. */
export class SideNotes {
  readonly #shifts = new Map<string, number>();
  /** For what the margin has no room. It stays in the text: without it the margin would look free again. */
  readonly #inText = new Set<string>();
  /** Style rules that put all into their places. */
  rules = '';

  /** Finds the places anew for a document as it was printed; false if nothing has to move any more. */
  place(print: Uint8Array, { notes, format }: ReadSideNotes, readings: ReadingCache): boolean {
    if (notes.length === 0 || !format) return false;
    const pages = printedPages(print, notes, readings);
    for (const page of pages) this.#placeOn(page, format);
    const before = this.rules;
    this.rules = this.#write();
    return this.rules !== before;
  }

  #placeOn(page: NotedPage, format: PageFormat): void {
    const { notes } = page;
    const wanted = notes.map(({ note, top }): Placed => ({ id: note.selector, top, height: note.height }));
    const placed = placeInColumn(wanted, freeStretches(page, format));
    for (const { note, top } of notes) {
      const place = placed.get(note.selector);
      if (place === undefined || Math.abs(place - top) > farthest) this.#inText.add(note.selector);
      else this.#shifts.set(note.selector, settled((place - top) / pointsPerPixel, note.shift));
    }
  }

  #write(): string {
    const moved = [...this.#shifts].filter(([note, shift]) => shift !== 0 && !this.#inText.has(note));
    return [
      ...moved.map(([note, shift]) => `${note}{${shiftProperty}:${shift}px}`),
      ...[...this.#inText].map(
        (note) =>
          `${note}{position:static;height:auto;width:100%;margin:5mm 0;break-inside:avoid}${note}>*{position:static;width:auto}`,
      ),
    ].join('');
  }
}

/** The browser sets to whole pixels: a shift that differs by less than two is the same. */
function settled(shift: number, before: number): number {
  return Math.abs(shift - before) < 2 ? before : Math.round(shift);
}

/** Where nothing else stands in the width of what stands beside the text. */
function freeStretches({ width, height, notes, others }: NotedPage, { top, bottom }: PageFormat): Stretch[] {
  const column = notes.map(({ box }) => box).reduce(unite, undefined as Box | undefined) ?? nowhere;
  const spans = others
    .filter((box) => box[0] < column[2] && box[2] > column[0])
    .filter((box) => !holds(box, [width * 0.05, height * 0.05, width * 0.95, height * 0.95]))
    .map((box): Stretch => [height - box[3] - clearance, height - box[1] + clearance])
    .sort((a, b) => a[0] - b[0]);
  const free: Stretch[] = [];
  const end = height - bottom * points - slack;
  let start = top * points;
  for (const [head, foot] of spans) {
    free.push([start, Math.min(head, end)]);
    start = Math.max(start, foot);
  }
  return [...free, [start, end] as const].filter(([head, foot]) => foot > head);
}
