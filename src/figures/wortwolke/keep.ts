import type { Board } from './board.js';
import { createBoard, fits, stamp } from './board.js';
import { sizeOf } from './fit.js';
import { type Point, rectangle } from './outline.js';
import { packFresh } from './pack-fresh.js';
import { bestPlace, type Packing, type Placement, put, type SizedWord, startPacking } from './packing.js';
import { type KeptWord, keptLargest, matchWords, type PreviousLayout } from './previous.js';
import { wishesOf } from './shapes.js';
import { type Setting, sizeWord } from './sizing.js';

/** Shares of the earlier size that are tried, until all words find a place without wandering. */
const shares = [1, 0.985, 0.97, 0.955, 0.94, 0.92, 0.9, 0.87, 0.84, 0.8, 0.75];

/** Words that stand further from their earlier place than this share of the diagonal have wandered; so many may. */
const far = 0.048;
const wanderers = 0.045;

/** Where less of the earlier room is taken than this, the whole cloud is enlarged by one of these. */
const roomy = 0.7;
const zooms = [1.4, 1.32, 1.25, 1.18, 1.12, 1.06];

/** A word at a size, and where it stood. */
interface Keeper {
  sized: SizedWord;
  /** Top left corner of the mask at its earlier place, if it had one. */
  corner: Point | undefined;
}

interface Kept {
  packing: Packing;
  /** Share of the words that stood before and have wandered. */
  wandered: number;
}

/**
 * Lays words out as they stood before: what has its size still and finds its place free stays there to the
 * hair; what has grown stays as near as it can and moves its smaller neighbours; new words take what is
 * free. The size of type stays too, or shrinks as little as needed. Undefined if the earlier layout is of
 * no use, as no word is the same.
 */
export function packKept(setting: Setting, previous: PreviousLayout, offset: Point): Packing | undefined {
  const words = matchWords(setting, previous, offset);
  const largest = keptLargest(setting, words);
  if (largest === undefined) return undefined;
  let best: Kept | undefined;
  const isGood = (staysFirst: boolean, share: number, zoom = 1) => {
    const size = Math.min(setting.ceiling, largest * share);
    const found = attempt(setting, sizeKeepers(setting, words, size, zoom), staysFirst);
    if (found && (!best || found.wandered < best.wandered)) best = found;
    return found !== undefined && found.wandered <= wanderers;
  };
  const room = roomOf(setting, largest, words);
  const enlarged = room < roomy && zooms.some((zoom) => zoom * zoom * room < 1 && isGood(true, zoom, zoom));
  if (!enlarged) shares.some((share) => isGood(true, share) || isGood(false, share));
  return best?.packing ?? packAnew(setting, words, largest);
}

/** All words anew, at the largest size at which there is room, each as near to its earlier place as it can stand. */
function packAnew(setting: Setting, words: readonly (KeptWord | undefined)[], largest: number): Packing {
  const sizeAll = (size: number) => sizeKeepers(setting, words, size, 1).map(({ sized }) => sized);
  return packFresh(setting, sizeAll, largest);
}

/** Room that the words take, as a share of what all words took before. */
function roomOf(
  { shapes, rule }: Setting,
  largest: number,
  words: readonly (KeptWord | undefined)[],
): number {
  const now = shapes.reduce((sum, { share, variants }) => {
    const size = sizeOf(share, largest, rule);
    return sum + (variants[0]?.width ?? 0) * size * size;
  }, 0);
  const before = words.find((word) => word !== undefined)?.roomOfAll ?? 0;
  return before > 0 ? now / before : 1;
}

/**
 * One try.
 * @param staysFirst Words that may stay do so before any other is placed; else the larger ones come first and
 * move smaller ones out of their way.
 */
function attempt({ outline }: Setting, keepers: readonly Keeper[], staysFirst: boolean): Kept | undefined {
  const sized = keepers.map((keeper) => keeper.sized);
  const packing = startPacking(sized, createBoard(outline), outline);
  // words that were evened out may stand a little beyond the outline
  const bare = createBoard(rectangle(outline));
  const order = [...keepers].sort((a, b) => b.sized.em - a.sized.em || a.sized.index - b.sized.index);
  const later: Keeper[] = [];
  for (const keeper of order) {
    if (stay(packing, bare, keeper)) continue;
    if (staysFirst) later.push(keeper);
    else if (!find(packing, bare, keeper)) return undefined;
  }
  for (const keeper of later) if (!find(packing, bare, keeper)) return undefined;
  return { packing, wandered: wanderedOf(packing, keepers) };
}

/**
 * Words at a size of the largest in mm.
 * @param zoom By how much they move away from the middle of the area.
 */
function sizeKeepers(
  setting: Setting,
  words: readonly (KeptWord | undefined)[],
  largest: number,
  zoom: number,
): Keeper[] {
  const { shapes, rule, cell, outline } = setting;
  const middle = { x: (outline.width * cell) / 2, y: (outline.height * cell) / 2 };
  const wishes = wishesOf(shapes, setting.outline);
  return shapes.map(({ share }, index) => {
    const before = words[index];
    const wanted = sizeOf(share, largest, rule);
    const size = before && Math.abs(before.size - wanted) < 0.0151 ? before.size : wanted;
    if (!before)
      return {
        sized: sizeWord(setting, index, { size, wish: wishes[index] ?? { x: 0, y: 0 } }),
        corner: undefined,
      };
    const x = middle.x + (before.x - middle.x) * zoom;
    // letters shrink towards the middle of their small ones
    const baseline =
      middle.y + (before.y - middle.y) * zoom - ((before.size * zoom - size) * before.xHeight) / 2;
    const sized = sizeWord(setting, index, { size, wish: { x: 0, y: 0 }, lines: before.lines });
    const mask = sized.variants[0]?.mask;
    const corner = mask && {
      x: Math.round(x / cell - mask.middle),
      y: Math.round(baseline / cell - mask.baseline),
    };
    if (mask && corner) sized.wish = { x: corner.x + mask.width / 2, y: corner.y + mask.height / 2 };
    return { sized, corner };
  });
}

/** Sets a word to its earlier place if that is free, or a cell beside it. */
function stay(packing: Packing, bare: Board, { sized, corner }: Keeper): boolean {
  const variant = sized.variants[0];
  if (!corner || !variant) return false;
  const { silhouette, mask } = variant;
  for (const [dx, dy] of [
    [0, 0],
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ] as const) {
    const x = corner.x + dx;
    const y = corner.y + dy;
    if (!fits(bare, mask, x, y)) continue;
    stamp(bare, mask, x, y);
    put(packing, { word: sized, silhouette, mask, x, y, cost: 0 });
    return true;
  }
  return false;
}

function find(packing: Packing, bare: Board, { sized }: Keeper): boolean {
  const place = bestPlace(packing, sized);
  if (!place) return false;
  stamp(bare, place.mask, place.x, place.y);
  put(packing, place);
  return true;
}

function wanderedOf({ placements, outline }: Packing, keepers: readonly Keeper[]): number {
  const diagonal = Math.sqrt(outline.width * outline.width + outline.height * outline.height);
  const known = placements.filter(({ word }) => keepers[word.index]?.corner);
  const wandered = known.filter((placement) => distance(placement) > far * diagonal);
  return known.length > 0 ? wandered.length / known.length : 0;
}

function distance({ word, mask, x, y }: Placement): number {
  const dx = x + mask.width / 2 - word.wish.x;
  const dy = y + mask.height / 2 - word.wish.y;
  return Math.sqrt(dx * dx + dy * dy);
}
