import { tonesOf } from '../../data-types/colours/tones.js';
import type { Thesen } from '../../data-types/thesen.js';
import { lens, onCircle, type Ring, roundedPiece } from '../arcs.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawInCircle } from '../label.js';
import { textOn } from '../palette.js';

/** Distance of the ends of neighbours as a share of their width: less than 1, so that they overlap. */
const overlap = 0.62;

/** Half of what two neighbours have in common, in degrees around the middle of the ring. */
export function halfJoint({ inner, outer }: Ring): number {
  const middle = (inner + outer) / 2;
  const cap = (outer - inner) / 2;
  return (Math.asin(Math.min(1, (overlap * cap) / middle)) * 180) / Math.PI;
}

/** A ring of numbered links, each reaching into the next, and the sentence in its middle. */
export function drawRing(
  drawing: Drawing,
  { leitsatz, thesen }: Thesen,
  ring: Ring,
  context: FigureContext,
): void {
  const { palette, fonts } = context;
  const count = thesen.length;
  const middle = (ring.inner + ring.outer) / 2;
  const cap = (ring.outer - ring.inner) / 2;
  const step = 360 / count;
  const reach = halfJoint(ring);
  const { full, middle: half, light } = tonesOf(palette);
  // With an odd number the last link needs a third tone to differ from both of its neighbours.
  const fills = thesen.map((_, i) =>
    count % 2 === 1 && i === count - 1 && count > 1 ? light : i % 2 ? half : full,
  );
  drawing.group('aria-hidden="true"', () => {
    fills.forEach((fill, i) => {
      const path = roundedPiece(ring, i * step + reach, (i + 1) * step - reach);
      drawing.add(`<path d="${path}" fill="${fill}"/>`);
    });
    for (let i = 0; i < count && count > 1; i++) {
      const path = lens(
        onCircle(ring.cx, ring.cy, middle, i * step - reach),
        onCircle(ring.cx, ring.cy, middle, i * step + reach),
        cap,
      );
      drawing.add(`<path d="${path}" fill="${palette.signal}"/>`);
    }
  });
  const size = ring.outer < 35 ? 10 : 13;
  fills.forEach((ground, i) => {
    const [x, y] = onCircle(ring.cx, ring.cy, middle, (i + 0.5) * step);
    const style = { size, weight: 700, fill: textOn(palette, ground), anchor: 'middle' } as const;
    drawing.text(String(i + 1), x, y + size * 0.125, style);
  });
  const sentence = { text: leitsatz, size: 17, weight: 700, fill: palette.main } as const;
  drawInCircle(drawing, sentence, { cx: ring.cx, cy: ring.cy, radius: ring.inner - 2 }, fonts);
}
