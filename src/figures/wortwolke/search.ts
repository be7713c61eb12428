import { type Band, boundsFor, type FreeRow, freeRow, isInVain, noteFailure } from './band.js';
import { type Board, endOfTaken, firstTaken, startOfTaken } from './board.js';
import type { Mask } from './mask.js';
import type { Outline, Point } from './outline.js';
import { square } from './power.js';
import { createTrials, newTrial, nextTrial, over, queueTrial, twinOf } from './trials.js';

/** A free place: the top left corner of the mask, in cells. */
export interface Place extends Point {
  /** Square of the distance of the middles, in half axes of the area. */
  cost: number;
}

/** What distances depend on. */
type Extent = Pick<Outline, 'width' | 'height' | 'cornered'>;

/** What it costs a word to have its middle at x, y instead of at its wish. */
export function costOf(wish: Point, { width, height, cornered }: Extent, x: number, y: number): number {
  return together(square((x - wish.x) / (width / 2)), square((y - wish.y) / (height / 2)), cornered === true);
}

/**
 * Square of a distance from its two parts. With corners, what is as far lies on an octagon instead of an ellipse, so
 * that words reach the sides hardly sooner than the corners.
 */
function together(across: number, down: number, cornered: boolean): number {
  if (!cornered) return across + down;
  return across > down ? across + down / 2 : down + across / 2;
}

/** A word to find a place for. */
export interface Sought {
  mask: Mask;
  wish: Point;
  /** Size of the type, by which failures are remembered. */
  em: number;
  /** Whether its failures speak for other words of its size: not those of a term on two lines. */
  typical: boolean;
}

/** One for all searches, as there is only one at a time. */
const trials = createTrials();

/**
 * The cheapest free place for a word, or undefined if none costs less than `limit`. Best first: rows from
 * the wish outwards, in each row the stretches where the small letters fit, in each stretch from the wish
 * outwards, leaping over what is hit. The first place that is free is the best.
 */
export function findPlace(
  board: Board,
  band: Band,
  sought: Sought,
  extent: Extent,
  limit = Number.POSITIVE_INFINITY,
): Place | undefined {
  return new Search(board, band, sought, extent, limit).run();
}

class Search {
  private readonly scaleX: number;
  private readonly scaleY: number;
  /** The wish, as a place of the corner of the mask; a fraction from the start, to which compiled code keeps. */
  private readonly wishX: number = Number.NaN;
  private readonly wishY: number = Number.NaN;
  private readonly wantedX: number;
  private readonly coreWidth: number;
  private readonly cornered: boolean;
  private readonly bounds: Float64Array;

  constructor(
    private readonly board: Board,
    private readonly band: Band,
    private readonly sought: Sought,
    { width, height, cornered }: Extent,
    private readonly limit: number,
  ) {
    const { mask, wish } = sought;
    this.cornered = cornered === true;
    this.scaleX = 4 / (width * width);
    this.scaleY = 4 / (height * height);
    this.wishX = wish.x - mask.width / 2;
    this.wishY = wish.y - mask.height / 2;
    this.wantedX = Math.round(this.wishX);
    this.coreWidth = mask.core.right - mask.core.left;
    this.bounds = boundsFor(band, sought, this.coreWidth);
    trials.size = 0;
    trials.count = 0;
  }

  run(): Place | undefined {
    const place = this.search();
    this.noteBounds();
    return place;
  }

  private search(): Place | undefined {
    const last = this.board.height - this.sought.mask.height;
    let up = Math.min(last, Math.max(0, Math.round(this.wishY)));
    let down = up + 1;
    let above = this.rowCost(up, last);
    let below = this.rowCost(down, last);
    for (;;) {
      const next = trials.size > 0 ? (trials.costs[0] ?? 0) : this.limit;
      if (above <= below && above < next) {
        this.openRow(up--);
        above = this.rowCost(up, last);
      } else if (below < next) {
        this.openRow(down++);
        below = this.rowCost(down, last);
      } else {
        const trial = nextTrial(trials);
        if (trial < 0) return undefined;
        const x = trials.x[trial] ?? 0;
        const y = trials.y[trial] ?? 0;
        if (this.isFree(trial, x, y)) return { x, y, cost: this.cost(x, y) };
      }
    }
  }

  /** The least that a place in a row can cost. */
  private rowCost(y: number, last: number): number {
    return y < 0 || y > last ? Number.POSITIVE_INFINITY : square(y - this.wishY) * this.scaleY;
  }

  private cost(x: number, y: number): number {
    const across = square(x - this.wishX) * this.scaleX;
    const down = square(y - this.wishY) * this.scaleY;
    return together(across, down, this.cornered);
  }

  private openRow(y: number): void {
    const { band, bounds, coreWidth } = this;
    const { mask, em } = this.sought;
    const at = y + mask.core.top;
    if ((bounds[at] ?? 0) >= this.limit) return;
    const row = freeRow(band, this.board, at);
    const { stretches } = row;
    let rest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < stretches.length; i += 2) {
      const a = stretches[i] ?? 0;
      const b = stretches[i + 1] ?? 0;
      if (b - a < coreWidth || isInVain(row, i >> 1, em, coreWidth)) continue;
      rest = Math.min(rest, this.openStretch(row, i, y));
    }
    bounds[at] = rest;
  }

  /** Begins to try a stretch; gives what it costs at least where it isn't tried because it costs too much. */
  private openStretch(row: FreeRow, i: number, y: number): number {
    const { wantedX } = this;
    const { core, width } = this.sought.mask;
    const from = Math.max(0, (row.stretches[i] ?? 0) - core.left);
    const to = Math.min(this.board.width - width, (row.stretches[i + 1] ?? 0) - core.right);
    if (from > to) return Number.POSITIVE_INFINITY;
    const x = Math.min(Math.max(wantedX, from), to);
    const cost = this.cost(x, y);
    if (cost >= this.limit) return cost;
    const step = wantedX <= from ? 1 : wantedX >= to ? -1 : 0;
    const trial = this.addTrial(x, y, from, to, step, cost);
    trials.row[trial] = row;
    trials.index[trial] = i >> 1;
    return Number.POSITIVE_INFINITY;
  }

  /** What was tried is known to cost more in its row from now on. */
  private noteBounds(): void {
    const { bounds } = this;
    const { top } = this.sought.mask.core;
    for (let trial = 0; trial < trials.count; trial++) {
      if (trials.step[trial] === over) continue;
      const y = trials.y[trial] ?? 0;
      const cost = this.cost(trials.x[trial] ?? 0, y);
      if (cost < (bounds[y + top] ?? 0)) bounds[y + top] = cost;
    }
  }

  private addTrial(x: number, y: number, from: number, to: number, step: number, cost: number): number {
    const trial = newTrial(trials);
    trials.x[trial] = x;
    trials.y[trial] = y;
    trials.from[trial] = from;
    trials.to[trial] = to;
    trials.step[trial] = step;
    trials.twin[trial] = -1;
    queueTrial(trials, cost, trial);
    return trial;
  }

  /** Whether the mask is free there; if not, the places after the obstacle are tried later. */
  private isFree(trial: number, x: number, y: number): boolean {
    const { board } = this;
    const { order, starts, spans } = this.sought.mask;
    for (let t = 0; t < order.length; t++) {
      const j = order[t] ?? 0;
      const end = starts[j + 1] ?? 0;
      for (let i = starts[j] ?? 0; i < end; i += 2) {
        const from = spans[i] ?? 0;
        const to = spans[i + 1] ?? 0;
        const hit = firstTaken(board, y + j, x + from, x + to);
        if (hit >= 0) {
          this.leap(trial, y, endOfTaken(board, y + j, hit) - from, startOfTaken(board, y + j, hit) - to);
          return false;
        }
      }
    }
    return true;
  }

  /** Goes on beyond the obstacle; a trial that hasn't decided on a side goes on to both. */
  private leap(trial: number, y: number, right: number, left: number): void {
    const step = trials.step[trial] ?? 0;
    if (step > 0) this.goOn(trial, right, y);
    else if (step < 0) this.goOn(trial, left, y);
    else {
      const twin = twinOf(trials, trial);
      this.goOn(twin, right, y);
      this.goOn(trial, left, y);
    }
  }

  private goOn(trial: number, x: number, y: number): void {
    if (x < (trials.from[trial] ?? 0) || x > (trials.to[trial] ?? 0)) {
      this.exhaust(trial);
      trials.step[trial] = over;
      return;
    }
    trials.x[trial] = x;
    const cost = this.cost(x, y);
    if (cost < this.limit) queueTrial(trials, cost, trial);
  }

  /** One direction of a stretch is done with; if both are, that is remembered. */
  private exhaust(trial: number): void {
    const twin = trials.twin[trial] ?? -1;
    if (twin >= 0) {
      trials.twin[twin] = -1;
      return;
    }
    const row = trials.row[trial];
    if (row && this.sought.typical)
      noteFailure(row, trials.index[trial] ?? 0, this.sought.em, this.coreWidth);
  }
}
