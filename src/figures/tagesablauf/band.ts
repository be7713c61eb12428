import { type Tones, tonesOf } from '../../data-types/colours/tones.js';
import type { Tagesablauf } from '../../data-types/tagesablaeufe.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, setLabel } from '../label.js';

type Point = [number, number];

/** A point on the edge of a part, and one a little farther out. */
export interface Anchor {
  at: Point;
  out: Point;
}

/** A span of time as a shape, with a point for every part from which a line can lead to its label. */
export interface Band {
  /** Left edge of the labels, in mm. */
  labels: number;
  /** Above it no label may stand. */
  top: number;
  /** Lower edge of the shape. */
  bottom: number;
  /** How far down the labels may reach, if there is room. */
  floor: number;
  /** For every part where on its edge a line to its label begins, as near to the height y as the part reaches. */
  anchors: ((y?: number) => Anchor)[];
  /** Where a note can stand: left and upper edge (below the labels if it has none) and width. */
  note: { x: number; y?: number; width: number };
  draw(drawing: Drawing): void;
}

/** Where the parts begin and the last one ends, as shares of the whole (0 to 1). */
export function bounds({ abschnitte }: Tagesablauf): number[] {
  const total = abschnitte.reduce((sum, part) => sum + part.dauer, 0);
  const ends = [0];
  for (const { dauer } of abschnitte) ends.push((ends.at(-1) ?? 0) + dauer / total);
  return ends;
}

/** What is asked for, but not too near to the ends; the middle without a wish. */
export function within(asked: number | undefined, from: number, to: number): number {
  if (asked === undefined) return (from + to) / 2;
  const inset = (to - from) / 4;
  return Math.min(to - inset, Math.max(from + inset, asked));
}

/** Neighbours differ; no part stands out. */
export function blockFill(i: number, tones: Tones): string {
  return i % 2 === 0 ? tones.full : tones.middle;
}

/** A straight band from top to bottom, the times at its ends. */
export function bandBeside(
  data: Tagesablauf,
  day: string,
  context: FigureContext,
  heightOfLabels: (x: number) => number,
): Band {
  const { width, palette, fonts } = context;
  const wide = width >= 150;
  const x = wide ? (width * 58) / 170 : 14;
  const labels = wide ? (width * 87) / 170 : x + 18;
  const across = wide ? 10 : 7;
  const head = setLabel(
    [
      { text: day, size: 9.5, weight: 600, fill: palette.ink },
      { text: data.ort, size: 8.5, fill: palette.ink, gap: 1.3 },
    ],
    wide ? (width * 50) / 170 : width,
    fonts,
  );
  const top = wide ? 0 : head.height + 6;
  const length = Math.max(60, heightOfLabels(labels));
  const ends = bounds(data).map((share) => top + share * length);
  return {
    labels,
    top: Math.max(0.15, top),
    bottom: top + length,
    floor: top + length,
    anchors: ends.slice(1).map((end, i) => (asked) => {
      const y = within(asked, ends[i] ?? 0, end);
      return { at: [x + across, y], out: [x + across + 3, y] };
    }),
    note: { x: labels, width: width - labels },
    draw(drawing) {
      const tones = tonesOf(palette);
      ends.slice(1).forEach((end, i) => {
        const start = ends[i] ?? 0;
        drawing.rect(
          { x, y: start, width: across, height: end - start },
          blockFill(i, tones),
          ` stroke="${palette.white}" stroke-width="0.45"`,
        );
      });
      const style = { size: wide ? 12 : 9.5, weight: 700, fill: palette.main, anchor: 'end' } as const;
      drawing.text(data.beginn.slice(0, 5), x - 2, top + 3.2, style);
      drawing.text(data.ende.slice(0, 5), x - 2, top + length - 1.4, style);
      const box = { x: 0, y: 0, width: wide ? (width * 50) / 170 : width, height: top + length };
      drawLabel(drawing, head, 0, wide ? 9 : 0, box);
    },
  };
}
