import { describe, expect, it } from 'vitest';
import { type CloudLayout, layoutCloud } from '../../../src/figures/wortwolke/layout.js';
import type { CloudWord } from '../../../src/figures/wortwolke/shapes.js';
import type { Weight } from '../../../src/load/fonts.js';
import { figureContext } from '../figure-context.js';
import { inkOf, resolution } from './ink.js';
import { terms } from './terms.js';

const { fonts } = figureContext('probe');
const groups = ['a', 'b', 'c', 'd'];

function words(count: number): CloudWord[] {
  const all = terms(count);
  const most = Math.max(...all.map((term) => term.count));
  return all.map(({ text, count: own, themenfeld }) => ({
    text,
    weight: own / most,
    ...(themenfeld ? { group: groups.indexOf(themenfeld) } : {}),
  }));
}

const weightOf = ({ weight }: CloudWord): Weight => (weight > 0.7 ? 700 : 500);
const fontOf = (word: CloudWord) => fonts.get('display', weightOf(word));
const page = { width: 170, height: 130 };

function lay(list: CloudWord[], area = page): CloudLayout {
  return layoutCloud(list, area, fonts.get('display', 500), { fontOf });
}

function inkOfLayout(list: CloudWord[], layout: CloudLayout, area = page) {
  return inkOf(layout.placed, area, (i) => fontOf(list[i] ?? { text: '', weight: 0 }));
}

describe.each([
  [5, page],
  [45, page],
  [200, page],
  [45, { width: 112, height: 138 }],
  [45, { width: 84, height: 145 }],
])('%i words on %o', (count, area) => {
  const list = words(count);
  const layout = lay(list, area);
  const ink = inkOfLayout(list, layout, area);

  it('places every word once, with all its letters', () => {
    expect(layout.placed.map(({ text }) => text)).toEqual(list.map(({ text }) => text));
    for (const { text, lines } of layout.placed) expect(lines.join(' ')).toBe(text);
  });

  it('lets no two words overlap', () => {
    expect([...ink.overlaps]).toEqual([]);
    expect(layout.touching).toEqual([]);
  });

  it('keeps all letters inside the area', () => {
    const margin = 20;
    const moved = layout.placed.map((word) => ({ ...word, x: word.x + margin, y: word.y + margin }));
    const around = { width: area.width + 2 * margin, height: area.height + 2 * margin };
    const { owner, width } = inkOf(moved, around, (i) => fontOf(list[i] ?? { text: '', weight: 0 }));
    const inside = (at: number, length: number) =>
      at / resolution >= margin && at / resolution <= margin + length;
    const outside = owner.findIndex(
      (own, i) => own > 0 && !(inside(i % width, area.width) && inside(Math.floor(i / width), area.height)),
    );
    expect(outside).toBe(-1);
  });

  it('leaves at least 0.1 em between words side by side', () => {
    expect(narrowestGap(ink.owner, ink.width, layout)).toBeGreaterThanOrEqual(0.1);
  });
});

/** The smallest distance of two words on one row, in em of the smaller one. */
function narrowestGap(owner: Int16Array, width: number, layout: CloudLayout): number {
  let narrowest = Number.POSITIVE_INFINITY;
  let last = { owner: 0, x: 0 };
  owner.forEach((own, i) => {
    const x = i % width;
    if (x === 0) last = { owner: 0, x: 0 };
    if (own === 0) return;
    if (last.owner !== 0 && last.owner !== own) {
      const sizes = [last.owner, own].map((n) => layout.placed[n - 1]?.size ?? 0);
      const em = (Math.min(...sizes) * 25.4) / 72;
      narrowest = Math.min(narrowest, (x - last.x - 1) / resolution / em);
    }
    last = { owner: own, x };
  });
  return narrowest;
}

describe('layoutCloud', () => {
  it('gives the same cloud for the same words', () => {
    expect(lay(words(45))).toEqual(lay(words(45)));
  });

  it('is true to area: four times the weight, twice the height', () => {
    const { placed, areaTrue } = lay([
      { text: 'Vier', weight: 4 },
      { text: 'Eins', weight: 1 },
    ]);
    expect(areaTrue).toBe(true);
    expect((placed[0]?.size ?? 0) / (placed[1]?.size ?? 1)).toBeCloseTo(2, 2);
  });

  it('draws sizes together before a word gets smaller than 8 points', () => {
    const list = words(200);
    const { smallest, largest, areaTrue } = lay(list, { width: 150, height: 110 });
    expect(areaTrue).toBe(false);
    expect(smallest).toBeGreaterThanOrEqual(7.99);
    expect(largest).toBeGreaterThan(smallest);
  });

  it('goes below 8 points rather than leave a word out', () => {
    const { placed, smallest } = lay(words(200), { width: 60, height: 60 });
    expect(placed).toHaveLength(200);
    expect(smallest).toBeLessThan(8);
  });

  it('sets nothing larger than allowed', () => {
    const { largest } = layoutCloud([{ text: 'Wir', weight: 1 }], page, fonts.get('display', 500), {
      largest: 30,
    });
    expect(largest).toBeCloseTo(30, 1);
  });

  it('gathers the words of a group', () => {
    const list = words(45);
    const { placed } = lay(list);
    const centres = groups.map((_, group) => {
      const own = placed.filter((_, i) => list[i]?.group === group);
      return {
        x: own.reduce((sum, { x }) => sum + x, 0) / own.length,
        y: own.reduce((sum, { y }) => sum + y, 0) / own.length,
      };
    });
    const grouped = placed
      .map(({ x, y }, i) => ({ x, y, group: list[i]?.group }))
      .filter(({ group }) => group !== undefined);
    const atHome = grouped.filter(({ x, y, group = -1 }) => {
      const distances = centres.map((c) => Math.hypot(x - c.x, y - c.y));
      return distances.indexOf(Math.min(...distances)) === group;
    });
    expect(atHome.length / grouped.length).toBeGreaterThan(0.8);
  });

  it('puts the largest words in the middle', () => {
    const list = words(45).map(({ text, weight }) => ({ text, weight }));
    const { placed } = lay(list);
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x / 170 - 0.5, y / 130 - 0.5);
    const mean = (some: typeof placed) => some.reduce((sum, word) => sum + far(word), 0) / some.length;
    expect(mean(placed.slice(0, 5))).toBeLessThan(mean(placed.slice(-20)) * 0.6);
  });

  it('leaves no hole in its inner half that would take two of its small words', () => {
    const list = words(45);
    const layout = lay(list);
    const ink = inkOfLayout(list, layout);
    const em = (layout.smallest * 25.4) / 72;
    expect(largestHole(ink.owner, ink.width, ink.height)).toBeLessThan(2 * em);
  });

  it('hangs to no side', () => {
    const list = words(45);
    const { owner, width } = inkOfLayout(list, lay(list));
    let [x, y, count] = [0, 0, 0];
    owner.forEach((own, i) => {
      if (own === 0) return;
      x += i % width;
      y += Math.floor(i / width);
      count++;
    });
    expect(x / count / resolution / 170).toBeCloseTo(0.5, 1);
    expect(y / count / resolution / 130).toBeCloseTo(0.5, 1);
  });

  it('fills a shape and leaves its hole free', () => {
    const list = words(45);
    const shape = { kind: 'pfad', path: 'M0 0h130v130h-130z M45 45h40v40h-40z' } as const;
    const { placed, unplaceable } = layoutCloud(list, page, fonts.get('display', 500), { shape });
    expect(placed).toHaveLength(45);
    expect(unplaceable).toBeUndefined();
    const { owner, width } = inkOf(placed, page, () => fonts.get('display', 500));
    const strays = owner.filter((own, i) => {
      const [x, y] = [(i % width) / resolution, Math.floor(i / width) / resolution];
      return own > 0 && (x < 19.9 || x > 150.1 || (x > 65.1 && x < 104.9 && y > 45.1 && y < 84.9));
    });
    expect(strays).toHaveLength(0);
  });

  it('reaches further into the corners of a rectangle than into those of a loose one', () => {
    const list = words(200).map(({ text, weight }) => ({ text, weight }));
    // from each corner to the ink that is nearest to it, as shares of width and height
    const distances = (loose: boolean) => {
      const shape = { kind: 'rechteck', loose } as const;
      const { placed } = layoutCloud(list, page, fonts.get('display', 500), { shape, smallest: 4 });
      const { owner, width } = inkOf(placed, page, () => fonts.get('display', 500));
      const nearest = [2, 2, 2, 2];
      owner.forEach((own, i) => {
        if (own === 0) return;
        const x = (i % width) / width;
        const y = Math.floor(i / width) / (owner.length / width);
        [x + y, 1 - x + y, x + 1 - y, 2 - x - y].forEach((distance, corner) => {
          nearest[corner] = Math.min(nearest[corner] ?? 2, distance);
        });
      });
      return nearest.reduce((total, distance) => total + distance, 0);
    };
    expect(distances(false)).toBeLessThan(0.5 * distances(true));
  });

  it('says which words a shape without any room cannot hold', () => {
    const shape = { kind: 'pfad', path: 'M0 0 L1 1' } as const;
    const { placed, unplaceable } = layoutCloud(words(5), page, fonts.get('display', 500), { shape });
    expect(placed).toEqual([]);
    expect(unplaceable).toEqual(words(5).map(({ text }) => text));
  });

  it('has an answer for no words', () => {
    expect(lay([]).placed).toEqual([]);
  });
});

/** Side in mm of the largest square without ink in the inner half of the area. */
function largestHole(owner: Int16Array, width: number, height: number): number {
  const side = new Int16Array(width * height);
  let largest = 0;
  for (let y = Math.floor(height * 0.25); y < height * 0.75; y++) {
    for (let x = Math.floor(width * 0.25); x < width * 0.75; x++) {
      const i = y * width + x;
      if (owner[i] !== 0) continue;
      side[i] = 1 + Math.min(side[i - 1] ?? 0, side[i - width] ?? 0, side[i - width - 1] ?? 0);
      largest = Math.max(largest, side[i] ?? 0);
    }
  }
  return largest / resolution;
}
