import type { Box } from './content/geometry.js';

/** How far what touches the edge goes on beyond it, in millimetres. */
export const bleed = 3;

const points = 72 / 25.4;
/** Crop marks begin so far outside the bleed and are so long, in points. */
const distance = 1 * points;
const length = 5 * points;
const slug = distance + length + 1 * points;

/** Boxes of a page for a print shop (ISO 32000-1, 14.11.2), in points. */
interface ShopBoxes {
  media: Box;
  bleed: Box;
  trim: Box;
}

/** The boxes of a page that was printed with bleed: around it is room for crop marks. */
export function shopBoxes([left, bottom, right, top]: Box): ShopBoxes {
  const inset = bleed * points;
  return {
    media: rounded([left - slug, bottom - slug, right + slug, top + slug]),
    bleed: rounded([left, bottom, right, top]),
    trim: rounded([left + inset, bottom + inset, right - inset, top - inset]),
  };
}

/** Content that draws crop marks outside the bleed, as an artifact. */
export function cropMarks({ bleed: outer, trim }: ShopBoxes): string {
  const lines = [trim[0], trim[2]].flatMap((x) => [
    [x, outer[1] - distance, x, outer[1] - distance - length],
    [x, outer[3] + distance, x, outer[3] + distance + length],
  ]);
  const rows = [trim[1], trim[3]].flatMap((y) => [
    [outer[0] - distance, y, outer[0] - distance - length, y],
    [outer[2] + distance, y, outer[2] + distance + length, y],
  ]);
  const paths = [...lines, ...rows].map(([x = 0, y = 0, toX = 0, toY = 0]) =>
    [x, y, 'm', toX, toY, 'l'].map((part) => (typeof part === 'number' ? part.toFixed(3) : part)).join(' '),
  );
  return `/Artifact <</Type /Page>> BDC q 0 0 0 RG .25 w ${paths.join(' ')} S Q EMC\n`;
}

function rounded(box: Box): Box {
  const [left, bottom, right, top] = box.map((value) => Math.round(value * 1000) / 1000);
  return [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0];
}
