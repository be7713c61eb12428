import type { PlacedWord } from '../../../src/figures/wortwolke/layout.js';
import type { Outline } from '../../../src/load/font-shaping.js';
import type { Font } from '../../../src/load/fonts.js';

/** Samples per mm: about four for each cell on which words are placed. */
export const resolution = 14;

/** What the letters of a cloud cover, sample by sample: 0 is white, n the n-th word. */
export interface Ink {
  width: number;
  height: number;
  owner: Int16Array;
  /** Pairs of words that cover the same sample. */
  overlaps: Set<string>;
}

/** Fills the outlines of all words (nonzero winding), apart from any code of the layout. */
export function inkOf(
  placed: readonly PlacedWord[],
  area: { width: number; height: number },
  fontOf: (index: number) => Font,
): Ink {
  const width = Math.ceil(area.width * resolution);
  const height = Math.ceil(area.height * resolution);
  const ink: Ink = { width, height, owner: new Int16Array(width * height), overlaps: new Set() };
  placed.forEach((word, index) => {
    const font = fontOf(index);
    const em = (word.size * 25.4) / 72;
    word.lines.forEach((line, i) => {
      const left = word.x - (font.advance(line) * em) / 2;
      const edges = edgesOf(font.outline(line), em, left, word.y + i * word.leading);
      fill(ink, edges, index + 1, placed);
    });
  });
  return ink;
}

type Edge = [number, number, number, number];

function edgesOf(outline: Outline, em: number, left: number, baseline: number): Edge[] {
  const edges: Edge[] = [];
  let start: [number, number] = [0, 0];
  let at: [number, number] = [0, 0];
  const point = (x = 0, y = 0): [number, number] => [
    (x * em + left) * resolution,
    (y * em + baseline) * resolution,
  ];
  const lineTo = (to: [number, number]) => {
    edges.push([...at, ...to]);
    at = to;
  };
  for (const { command, points } of outline) {
    if (command === 'M') at = start = point(...points);
    else if (command === 'Z') lineTo(start);
    else if (command === 'L') lineTo(point(...points));
    else {
      const corners = [at];
      for (let i = 0; i < points.length; i += 2) corners.push(point(points[i], points[i + 1]));
      for (let step = 1; step <= 12; step++) lineTo(onCurve(corners, step / 12));
    }
  }
  return edges;
}

function onCurve(corners: [number, number][], t: number): [number, number] {
  let points = corners;
  while (points.length > 1) {
    points = points.slice(1).map((p, i) => {
      const q = points[i] ?? p;
      return [q[0] + (p[0] - q[0]) * t, q[1] + (p[1] - q[1]) * t];
    });
  }
  return points[0] ?? [0, 0];
}

function fill(ink: Ink, edges: Edge[], owner: number, placed: readonly PlacedWord[]): void {
  const top = Math.max(0, Math.floor(Math.min(...edges.map((e) => Math.min(e[1], e[3])))));
  const bottom = Math.min(ink.height - 1, Math.ceil(Math.max(...edges.map((e) => Math.max(e[1], e[3])))));
  for (let y = top; y <= bottom; y++) {
    const level = y + 0.5;
    const crossings = edges
      .filter(([, y1, , y2]) => y1 <= level !== y2 <= level)
      .map(([x1, y1, x2, y2]) => ({
        x: x1 + ((level - y1) / (y2 - y1)) * (x2 - x1),
        turn: y2 > y1 ? 1 : -1,
      }))
      .sort((a, b) => a.x - b.x);
    let winding = 0;
    crossings.forEach(({ x, turn }, i) => {
      winding += turn;
      const next = crossings[i + 1];
      if (winding !== 0 && next) mark(ink, y, x, next.x, owner, placed);
    });
  }
}

function mark(
  ink: Ink,
  y: number,
  from: number,
  to: number,
  owner: number,
  placed: readonly PlacedWord[],
): void {
  for (let x = Math.max(0, Math.ceil(from - 0.5)); x + 0.5 < to && x < ink.width; x++) {
    const before = ink.owner[y * ink.width + x] ?? 0;
    if (before !== 0 && before !== owner) {
      ink.overlaps.add(`${placed[before - 1]?.text} / ${placed[owner - 1]?.text}`);
    }
    ink.owner[y * ink.width + x] = owner;
  }
}
