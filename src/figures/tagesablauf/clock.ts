import { tonesOf } from '../../data-types/colours/tones.js';
import type { Tagesablauf } from '../../data-types/tagesablaeufe.js';
import { onCircle, type Ring, ringPiece } from '../arcs.js';
import { type Box, type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, setLabel } from '../label.js';
import { type Band, blockFill, bounds, within } from './band.js';

/** Minutes since midnight of „13:30“; the first time if there are two. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.slice(0, 5).split(':').map(Number);
  return hours * 60 + minutes;
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
  return {
    labels: (context.width * 87) / 170,
    top: 0.15,
    bottom: 2 * outer,
    floor: 2 * outer + 14,
    roomy: 2 * outer + 30,
    anchors: angles.slice(1).map((end, i) => (y) => {
      const asked = y === undefined ? undefined : angleAt(ring, y);
      const angle = within(asked, angles[i] ?? 0, end);
      return {
        at: onCircle(ring.cx, ring.cy, outer, angle),
        out: onCircle(ring.cx, ring.cy, outer + 3.5, angle),
      };
    }),
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
  const ends = [angles[0] ?? 0, angles.at(-1) ?? 0];
  drawing.group('aria-hidden="true"', () => {
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
    for (const angle of ends) {
      const [x1, y1] = onCircle(cx, cy, outer + 1.5, angle);
      const [x2, y2] = onCircle(cx, cy, inner - 1.5, angle);
      drawing.line(x1, y1, x2, y2, palette.signal, 1);
    }
  });
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

/** The angle on the right half of a ring's outer edge that lies at the height y. */
function angleAt({ cy, outer }: Ring, y: number): number {
  return (Math.acos(Math.min(1, Math.max(-1, (cy - y) / outer))) * 180) / Math.PI;
}
