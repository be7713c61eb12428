import { describe, expect, it } from 'vitest';
import type { Thesen } from '../../src/data-types/thesen.js';
import { drawThesen } from '../../src/figures/thesen.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { figureContext, projectData } from './figure-context.js';
import { longText } from './fixtures/long-text.js';
import { thesen } from './fixtures/thesen.js';
import { expectReference } from './reference.js';

const many = (count: number, kurz = 28, text = 122): Thesen => ({
  leitsatz: 'Sozialer Zusammenhalt in unseren Quartieren braucht vor Ort …',
  thesen: Array.from({ length: count }, (_, i) => ({
    id: `these-${i + 1}`,
    kurz: longText(kurz, i),
    text: longText(text, i),
  })) as Thesen['thesen'],
});

/** A straight line: x and y of its beginning, x and y of its end. */
type Line = readonly [number, number, number, number];

const numbers = (texts: readonly string[]) => texts.map(Number);

/** The lines between ring and rules. */
const leadersIn = (svg: string): Line[] =>
  [...svg.matchAll(/d="M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)H/g)].map(
    (found) => numbers(found.slice(1)) as unknown as Line,
  );

/** The ring, from the two ends of the outside of its first link. */
function ringIn(svg: string): { cx: number; cy: number; outer: number } {
  const outsides = [...svg.matchAll(/d="M([\d.]+) ([\d.]+)A([\d.]+) [\d.]+ 0 \d 1 ([\d.]+) ([\d.]+)A/g)];
  const cx = 85;
  const [x = 0, y = 0, outer = 0, endX = 0, endY = 0] = numbers((outsides[0] ?? []).slice(1));
  const half = Math.sqrt(outer ** 2 - (x - cx) ** 2);
  const misfit = (cy: number) => Math.abs(Math.hypot(endX - cx, endY - cy) - outer);
  const [cy = 0] = [y + half, y - half].sort((a, b) => misfit(a) - misfit(b));
  return { cx, cy, outer };
}

/** Points of a line, from a millimetre after its beginning. */
function along([x1, y1, x2, y2]: Line): [number, number][] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return Array.from({ length: 100 }, (_, i) => 1 / length + (i / 99) * (1 - 1 / length)).map((t) => [
    x1 + (x2 - x1) * t,
    y1 + (y2 - y1) * t,
  ]);
}

function cross(a: Line, b: Line): boolean {
  const side = ([x1, y1, x2, y2]: Line, x: number, y: number) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);
}

describe('thesen', () => {
  it.each(widths)('looks as expected at %i mm', (width) => {
    expectReference(`thesen-${width}`, drawChecked(drawThesen, thesen, width).svg);
  });

  it('draws the theses of the project on one page', () => {
    expect(drawChecked(drawThesen, projectData('thesen') as Thesen).height).toBeLessThanOrEqual(200);
  });

  it.each([1, 2, 3, 5, 7, 12, 16])('has room for %i long theses', (count) => {
    for (const width of widths) drawChecked(drawThesen, many(count), width);
  });

  it('sets number, name and wording of every thesis, and the sentence in the middle', () => {
    const texts = textsOf(drawChecked(drawThesen, thesen).svg).join(' ');
    for (const these of thesen.thesen) {
      expect(texts).toContain(these.kurz);
      expect(texts).toContain(these.text);
    }
    expect(texts).toContain('Sozialer Zusammenhalt braucht …');
  });

  it('joins as many pairs of links as there are theses', () => {
    const joints = (data: Thesen) => drawChecked(drawThesen, data).svg.split('fill="#EBB03C"').length - 1;
    expect(joints(thesen)).toBe(8);
    expect(joints(many(5))).toBe(5);
    expect(joints(many(1))).toBe(0);
  });

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'leads from %i links to their labels without touching the ring, a label or each other',
    (count) => {
      for (const length of [24, 60, 122]) {
        const { leitsatz, thesen } = many(count, 28, length);
        const named = thesen.map((these) => ({ ...these, kurz: 'Gemeinsame Räume' }));
        const { svg } = drawChecked(drawThesen, { leitsatz, thesen: named as Thesen['thesen'] });
        const { cx, cy, outer } = ringIn(svg);
        const leaders = leadersIn(svg);
        expect(leaders).toHaveLength(count);
        for (const [i, leader] of leaders.entries()) {
          const nearest = Math.min(...along(leader).map(([x, y]) => Math.hypot(x - cx, y - cy)));
          expect(nearest, `leader ${i + 1} of ${count}`).toBeGreaterThan(outer + 0.3);
          // Labels stand to the left and to the right of all that lies between their rules.
          expect(Math.abs(leader[2] - cx)).toBeCloseTo(Math.max(...leaders.map((l) => Math.abs(l[2] - cx))));
          for (const other of leaders.slice(i + 1)) expect(cross(leader, other)).toBe(false);
        }
      }
    },
  );

  it('names the wordings in the description, but only their names where that gets too long', () => {
    expect(drawChecked(drawThesen, thesen).description).toContain('Zeit zum Wachsen');
    const long = drawChecked(drawThesen, many(16, 12, 122)).description;
    expect(long).not.toContain(longText(122, 0));
  });

  it('reports a name that is wider than its place', () => {
    const data = { ...thesen, thesen: [{ id: 'a', kurz: 'W'.repeat(60), text: 'Zeit' }] } as Thesen;
    const codes = drawThesen(data, figureContext('probe')).diagnostics.map((d) => d.code);
    expect(codes).toContain('ZB2001');
  });

  it('speaks English', () => {
    const figure = drawChecked(drawThesen, thesen, 170, 'en');
    expect(figure.table.columns).toEqual(['No.', 'Thesis', 'Wording']);
    expect(figure.description).toContain('eight theses');
  });
});
