import type { Extent, Outline, Point } from './outline.js';
import { rectangle, superellipse } from './outline.js';
import { readPath } from './svg-path.js';

/**
 * An outline. A path is any closed SVG path; it is scaled into the area, keeping its proportions. Words reach for the
 * corners of a rectangle, unless it is `loose`: then it is only all the room there is for a round cloud.
 */
export type CloudShape =
  | { kind: 'ellipse' }
  | { kind: 'rechteck'; loose?: boolean }
  | { kind: 'pfad'; path: string };

/** Exponent of the outline without a shape: a little squarer than an ellipse (2), so that it fills its place on the page. */
const squareness = 3;

/** An outline on the board, and where in the area the board lies, in mm. */
export interface PlacedOutline {
  outline: Outline;
  left: number;
  top: number;
}

/**
 * Brings a shape to an area in mm.
 * @param cell Side of a cell of the board in mm.
 */
export function outlineOf(shape: CloudShape | undefined, area: Extent, cell: number): PlacedOutline {
  const extent = (width: number, height: number) => ({
    width: Math.max(1, Math.floor(width / cell)),
    height: Math.max(1, Math.floor(height / cell)),
  });
  const whole = extent(area.width, area.height);
  if (shape?.kind === 'rechteck') {
    return { outline: { ...rectangle(whole), cornered: !shape.loose }, left: 0, top: 0 };
  }
  if (shape?.kind !== 'pfad') {
    return { outline: superellipse(whole, shape ? 2 : squareness), left: 0, top: 0 };
  }
  const polygons = readPath(shape.path);
  const { x, y, width, height } = boundsOf(polygons);
  const scale = Math.min(area.width / width, area.height / height);
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY))
    return { outline: { ...whole, rows: [] }, left: 0, top: 0 };
  const left = Math.floor((area.width - width * scale) / 2 / cell) * cell;
  const top = Math.floor((area.height - height * scale) / 2 / cell) * cell;
  const onBoard = polygons.map((points) =>
    points.map((p) => ({ x: ((p.x - x) * scale) / cell, y: ((p.y - y) * scale) / cell })),
  );
  const board = extent(width * scale, height * scale);
  return { outline: { ...board, rows: fillRows(onBoard, board) }, left, top };
}

function boundsOf(polygons: readonly Point[][]) {
  let [left, top, right, bottom] = [1, 1, -1, -1].map((sign) => sign * Number.POSITIVE_INFINITY) as [
    number,
    number,
    number,
    number,
  ];
  for (const { x, y } of polygons.flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What lies inside an odd number of polygons, row by row. */
function fillRows(polygons: readonly Point[][], { height }: Extent): number[][] {
  const crossings: number[][] = Array.from({ length: height }, () => []);
  for (const points of polygons) {
    points.forEach((a, i) => {
      const b = points[(i + 1) % points.length] ?? a;
      const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
      for (let row = Math.max(0, Math.ceil(upper.y - 0.5)); row + 0.5 < lower.y && row < height; row++) {
        const at = upper.x + ((row + 0.5 - upper.y) / (lower.y - upper.y)) * (lower.x - upper.x);
        crossings[row]?.push(at);
      }
    });
  }
  return crossings.map((row) => {
    const sorted = row.sort((a, b) => a - b);
    const stretches: number[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      const from = Math.ceil(sorted[i] ?? 0);
      const to = Math.floor(sorted[i + 1] ?? 0);
      if (from < to) stretches.push(from, to);
    }
    return stretches;
  });
}
