import type { Tagesablauf } from '../data-types/tagesablaeufe.js';
import { onCircle, type Ring, ringPiece } from './arcs.js';
import { type Box, type Drawing, round } from './drawing.js';
import type { FigureContext } from './figure.js';
import { drawLabel, setLabel } from './label.js';
import { type Tones, tonesOf } from './tones.js';

type Point = [number, number];

/** A span of time as a shape, with a point for every part from which a line can lead to its label. */
export interface Band {
  /** Left edge of the labels, in mm. */
  labels: number;
  /** Lower edge of the shape. */
  bottom: number;
  /** How far down the labels may reach, if there is room. */
  floor: number;
  /** A point on the edge of every part, and one a little farther out. */
  anchors: { at: Point; out: Point }[];
  /** Where a note can stand: left and upper edge (below the labels if it has none) and width. */
  note: { x: number; y?: number; width: number };
  draw(drawing: Drawing): void;
}

/** Minutes since midnight of „13:30“; the first time if there are two. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.slice(0, 5).split(':').map(Number);
  return hours * 60 + minutes;
}

/** Where the parts begin and the last one ends, as shares of the whole (0 to 1). */
function bounds({ abschnitte }: Tagesablauf): number[] {
  const total = abschnitte.reduce((sum, part) => sum + part.dauer, 0);
  const ends = [0];
  for (const { dauer } of abschnitte) ends.push((ends.at(-1) ?? 0) + dauer / total);
  return ends;
}

/**
 * A clock face whose ring carries the parts. Only for what lies in the right half of the face
 * (noon to six, or a shorter time in it) and where the picture is wide; `roomy` is the height its labels may take.
 */
export function clockOf(
  data: Tagesablauf,
  day: string,
  context: FigureContext,
): (Band & { roomy: number }) | undefined {
  const from = minutesOf(data.beginn) % 720;
  const to = from + minutesOf(data.ende) - minutesOf(data.beginn);
  // Less than an hour leaves no room for two times on the face.
  if (context.width < 150 || to > 360 || to - from < 60) return undefined;
  const outer = 38;
  const ring: Ring = { cx: outer, cy: outer, inner: 27, outer };
  const angles = bounds(data).map((share) => (from + share * (to - from)) / 2);
  const middles = angles.slice(1).map((angle, i) => (angle + (angles[i] ?? 0)) / 2);
  return {
    labels: (context.width * 87) / 170,
    bottom: 2 * outer,
    floor: 2 * outer + 14,
    roomy: 2 * outer + 30,
    anchors: middles.map((angle) => ({
      at: onCircle(ring.cx, ring.cy, outer, angle),
      out: onCircle(ring.cx, ring.cy, outer + 3.5, angle),
    })),
    note: { x: 0, y: 2 * outer + 6, width: 2 * outer },
    draw: (drawing) => drawClock(drawing, ring, angles, data, day, context),
  };
}

function drawClock(
  drawing: Drawing,
  ring: Ring,
  angles: readonly number[],
  data: Tagesablauf,
  day: string,
  context: FigureContext,
): void {
  const { palette } = context;
  const tones = tonesOf(palette);
  const { cx, cy, inner, outer } = ring;
  drawing.add(
    `<circle cx="${cx}" cy="${cy}" r="${round((inner + outer) / 2)}" fill="none" stroke="${tones.pale}" stroke-width="${round(outer - inner)}"/>`,
  );
  for (let hour = 0; hour < 12; hour++) {
    const length = hour % 3 === 0 ? 4 : 2.4;
    const [x1, y1] = onCircle(cx, cy, outer - 1.6, hour * 30);
    const [x2, y2] = onCircle(cx, cy, outer - 1.6 - length, hour * 30);
    drawing.line(x1, y1, x2, y2, tones.middle, hour % 3 === 0 ? 0.7 : 0.45);
  }
  for (const [i, to] of angles.slice(1).entries()) {
    const from = angles[i] ?? 0;
    const path = ringPiece(ring, from, to);
    drawing.add(
      `<path d="${path}" fill="${blockFill(i, tones)}" stroke="${palette.white}" stroke-width="0.45"/>`,
    );
  }
  const ends = [angles[0] ?? 0, angles.at(-1) ?? 0];
  for (const angle of ends) {
    const [x1, y1] = onCircle(cx, cy, outer + 1.5, angle);
    const [x2, y2] = onCircle(cx, cy, inner - 1.5, angle);
    drawing.line(x1, y1, x2, y2, palette.signal, 1);
  }
  const times = [data.beginn, data.ende].map((time, i) => {
    const [x, y] = onCircle(cx, cy, inner - 7, ends[i] ?? 0);
    const style = { size: 11, weight: 700, fill: palette.main, anchor: 'middle' } as const;
    return drawing.text(time.slice(0, 5), x, y + 1.5, style);
  });
  drawDayAndPlace(drawing, ring, times, [day, data.ort], context);
}

/** Day and place in the middle of the face, or left of it where a time is in the way. */
function drawDayAndPlace(
  drawing: Drawing,
  { cx, cy }: Ring,
  times: readonly Box[],
  [day, place]: readonly [string, string],
  { fonts, palette }: FigureContext,
): void {
  const wordings = [
    { text: day, size: 9.5, weight: 600, fill: palette.ink, balanced: true },
    { text: place, size: 8, fill: palette.ink, balanced: true, gap: 1.3 },
  ] as const;
  const centred = setLabel(wordings, 40, fonts);
  const right = cx + centred.width / 2 + 1.5;
  const isInWay = times.some(
    (t) => t.x < right && t.y < cy + centred.height / 2 + 1 && t.y + t.height > cy - centred.height / 2 - 1,
  );
  const label = isInWay ? setLabel(wordings, 34, fonts) : centred;
  const x = isInWay ? cx - 6 : cx;
  const box = { x: x - 20, y: cy - 14, width: 40, height: 28 };
  drawLabel(drawing, label, x, cy - label.height / 2, box, 'middle');
}

/** Neighbours differ; no part stands out. */
function blockFill(i: number, tones: Tones): string {
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
  const middles = ends.slice(1).map((end, i) => (end + (ends[i] ?? 0)) / 2);
  return {
    labels,
    bottom: top + length,
    floor: top + length,
    anchors: middles.map((y) => ({ at: [x + across, y], out: [x + across + 3, y] })),
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
      drawing.text(data.ende.slice(0, 5), x - 2, top + length - 0.8, style);
      const box = { x: 0, y: 0, width: wide ? (width * 50) / 170 : width, height: top + length };
      drawLabel(drawing, head, 0, wide ? 9 : 0, box);
    },
  };
}
