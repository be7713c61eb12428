import { describe, expect, it } from 'vitest';
import { makeBand } from '../../../src/figures/wortwolke/band.js';
import { createBoard, firstTaken, stamp } from '../../../src/figures/wortwolke/board.js';
import { type Mask, makeMask } from '../../../src/figures/wortwolke/mask.js';
import { superellipse } from '../../../src/figures/wortwolke/outline.js';
import { costOf, findPlace } from '../../../src/figures/wortwolke/search.js';
import { traceSilhouette } from '../../../src/figures/wortwolke/silhouette.js';
import { figureContext } from '../figure-context.js';

const font = figureContext('probe').fonts.get('display', 600);
const oval = superellipse({ width: 260, height: 200 }, 3);
const maskOf = (text: string, em: number): Mask =>
  makeMask(traceSilhouette(text.split('|'), font), em, { across: 3, down: 1 });

const sought = { wish: { x: 100, y: 90 }, em: 13, typical: true };

describe('findPlace', () => {
  const board = createBoard(oval);
  const obstacles: [string, number, number, number][] = [
    ['Begegnung', 30, 60, 80],
    ['Klima', 26, 150, 60],
    ['Stadtteil|Räume', 20, 90, 120],
    ['Hof', 24, 40, 40],
  ];
  for (const [text, em, x, y] of obstacles) stamp(board, maskOf(text, em), x, y);

  function isFree(mask: Mask, x: number, y: number): boolean {
    for (let j = 0; j < mask.height; j++) {
      for (let i = mask.starts[j] ?? 0; i < (mask.starts[j + 1] ?? 0); i += 2) {
        const [from, to] = [x + (mask.spans[i] ?? 0), x + (mask.spans[i + 1] ?? 0)];
        if (firstTaken(board, y + j, from, to) >= 0) return false;
      }
    }
    return true;
  }

  /** The least cost of all free places, tried one by one. */
  function cheapest(mask: Mask, wish: { x: number; y: number }): number {
    let best = Number.POSITIVE_INFINITY;
    for (let y = 0; y + mask.height <= oval.height; y++) {
      for (let x = 0; x + mask.width <= oval.width; x++) {
        const cost = costOf(wish, oval, x + mask.width / 2, y + mask.height / 2);
        if (cost < best && isFree(mask, x, y)) best = cost;
      }
    }
    return best;
  }

  it.each([
    ['Weg', 14, 130, 100],
    ['Nachbarschaft', 13, 70, 60],
    ['Alt und|Jung', 12, 200, 150],
    ['Öffentlichkeit', 16, 10, 190],
    ['ja', 12, 259, 0],
  ])('finds the best of all places for %s', (text, em, x, y) => {
    const mask = maskOf(text, em);
    const band = makeBand(board, mask.core.bottom - mask.core.top);
    const place = findPlace(board, band, { mask, wish: { x, y }, em, typical: true }, oval);
    expect(place && isFree(mask, place.x, place.y)).toBe(true);
    // a step of the search is a cell, a leap may pass over half of one
    expect(place?.cost).toBeLessThanOrEqual(cheapest(mask, { x, y }) * 1.02 + 1e-3);
  });

  it('finds the same in a lower band', () => {
    const mask = maskOf('Nachbarschaft', 13);
    const places = [1, 2, 4].map((height) =>
      findPlace(board, makeBand(board, height), { ...sought, mask, wish: { x: 70, y: 60 } }, oval),
    );
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
  });

  it('says if nothing is cheap enough, or large enough', () => {
    const mask = maskOf('Nachbarschaft', 13);
    const band = makeBand(board, 1);
    expect(findPlace(board, band, { ...sought, mask }, oval, 1e-6)).toBeUndefined();
    expect(
      findPlace(board, band, { ...sought, mask: maskOf('Nachbarschaftshilfe', 40) }, oval),
    ).toBeUndefined();
  });
});
