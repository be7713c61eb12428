import { describe, expect, it } from 'vitest';
import { createBoard } from '../../../src/figures/wortwolke/board.js';
import { improve } from '../../../src/figures/wortwolke/improve.js';
import { superellipse } from '../../../src/figures/wortwolke/outline.js';
import { inOrder, packAgain } from '../../../src/figures/wortwolke/pack-again.js';
import { masksOf, type Packing, packWords, type SizedWord } from '../../../src/figures/wortwolke/packing.js';
import { badness, painOf, straysOf } from '../../../src/figures/wortwolke/quality.js';
import { settle } from '../../../src/figures/wortwolke/settle.js';
import { traceSilhouette } from '../../../src/figures/wortwolke/silhouette.js';
import { touchingPairs } from '../../../src/figures/wortwolke/touching.js';
import { figureContext } from '../figure-context.js';
import { terms } from './terms.js';

const font = figureContext('probe').fonts.get('display', 600);
const oval = superellipse({ width: 480, height: 370 }, 3);
const empty = createBoard(oval);
const gaps = { across: 0.2, down: 0.06 };
const corners = { a: [150, 110], b: [330, 110], c: [150, 260], d: [330, 260] };

function sized(scale = 1): SizedWord[] {
  return terms(45).map(({ text, count, themenfeld }, index) => {
    const em = 6.6 * scale * Math.sqrt(count);
    const [x = 240, y = 185] = corners[themenfeld as keyof typeof corners] ?? [];
    const group = themenfeld ? 'abcd'.indexOf(themenfeld) : undefined;
    const variants = masksOf([traceSilhouette([text], font)], em, gaps);
    return { index, group, wish: { x, y }, em, variants, weight: Math.sqrt(count / 14) };
  });
}

function packed(scale = 1): Packing {
  const result = packWords(inOrder(sized(scale)), empty, oval);
  if ('share' in result) throw new Error('the example is too large');
  return result;
}

describe('packWords', () => {
  it('places all or names the word that has no place', () => {
    expect(packed().placements).toHaveLength(45);
    const failed = packWords(inOrder(sized(3)), empty, oval);
    expect('share' in failed).toBe(true);
  });
});

describe('packAgain', () => {
  it('is never worse than the first packing, and here better', () => {
    const first = packed();
    const before = badness(first);
    const again = packAgain(sized(), first, empty);
    expect(badness(again)).toBeLessThan(before);
    expect(again.placements).toHaveLength(45);
  });
});

describe('improve', () => {
  it('lets words hurt less, loses none, and none touch', () => {
    const packing = packed(1.08);
    const pain = () => packing.placements.reduce((sum, { word, cost }) => sum + painOf(word, cost), 0);
    const before = pain();
    improve(packing);
    expect(pain()).toBeLessThan(before);
    expect(new Set(packing.placements.map(({ word }) => word.index)).size).toBe(45);
    expect(touchingPairs(packing.placements)).toEqual([]);
  });

  it('takes strays home', () => {
    const packing = packed(1.08);
    const before = straysOf(packing.placements).length;
    improve(packing);
    expect(straysOf(packing.placements).length).toBeLessThanOrEqual(before);
  });
});

describe('settle', () => {
  it('moves words without letting any touch', () => {
    const packing = packed();
    const before = packing.placements.map(({ x, y }) => `${x} ${y}`);
    settle(packing, empty);
    expect(packing.placements.map(({ x, y }) => `${x} ${y}`)).not.toEqual(before);
    expect(touchingPairs(packing.placements)).toEqual([]);
  });
});

describe('touchingPairs', () => {
  it('sees two words that were pushed into each other', () => {
    const { placements } = packed();
    const [first, second] = placements;
    if (!first || !second) throw new Error('no words');
    second.x = first.x + 2;
    second.y = first.y + 2;
    const pairs = touchingPairs(placements).map(([a, b]) => [a.word.index, b.word.index].sort());
    expect(pairs).toContainEqual([first.word.index, second.word.index].sort());
  });
});
