import { headProperty } from '../browser/floating-blocks.js';
import type { ReadSideNotes } from '../browser/side-notes.js';
import { unite } from './content/geometry.js';
import type { ReadingCache } from './content/reading-cache.js';
import { watchedPages } from './watched-pages.js';

const points = 72 / 25.4;
/** Less than a line of text, in points: 3 mm. */
const lessThanLine = 8.5;
/** After so many prints nothing more is taken for a head: what moves may bring others to a head, and that has to end. */
const mostRounds = 2;

/** Finds the figures and boxes that stand at the head of a page: there they need no white above them. */
export class PageHeads {
  #rounds = 0;
  #heads: readonly string[] = [];

  /** Style rule for all of them. */
  get rules(): string {
    return this.#heads.length === 0 ? '' : `${this.#heads.join()}{${headProperty}:1}`;
  }

  /** Finds them anew in a print of the document; false if they are the same as before. */
  find(print: Uint8Array, { blocks, format }: ReadSideNotes, readings: ReadingCache): boolean {
    if (blocks.length === 0 || !format) return false;
    const before = this.rules;
    const heads = watchedPages(print, blocks, readings).flatMap(({ height, begun }) =>
      begun.flatMap(({ watched, units }) => {
        const box = units.map((unit) => unit.box).reduce(unite, undefined);
        const down = box ? height - box[3] - format.top * points : Number.POSITIVE_INFINITY;
        return down < watched.above + lessThanLine ? [watched.selector] : [];
      }),
    );
    this.#heads = this.#rounds < mostRounds ? heads : heads.filter((head) => this.#heads.includes(head));
    this.#rounds += 1;
    return this.rules !== before;
  }
}
