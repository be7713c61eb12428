import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type PathCommand, readPathCommands } from '../load/svg-path-commands.js';
import type { YamlFile } from '../load/yaml.js';

/** Outlines of clouds that are paths but none that encloses an area for words (ZB2111). */
export function checkOutlines(file: YamlFile): Diagnostic[] {
  const { wortwolken } = file.value as { wortwolken: { umriss?: string }[] };
  return wortwolken.flatMap(({ umriss = 'ellipse' }, i) => {
    if (['ellipse', 'rechteck'].includes(umriss) || enclosesArea(umriss)) return [];
    const outline = umriss.length > 40 ? `${umriss.slice(0, 39)}…` : umriss;
    return [diagnostic('ZB2111', { outline }, file.placeOf(['wortwolken', i, 'umriss']))];
  });
}

type Point = [number, number];

/** True for the data of an SVG path that has room inside. */
export function enclosesArea(path: string): boolean {
  const { commands, isWhole } = readPathCommands(path);
  if (!isWhole) return false;
  // an arc bends wherever its ends lie
  if (commands.some(({ name, numbers }) => name === 'A' && numbers[0] !== 0 && numbers[1] !== 0)) return true;
  return !areInLine(pointsOf(commands));
}

/** The ends of all pieces, and the handles of curves. */
function pointsOf(commands: readonly PathCommand[]): Point[] {
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  return commands.flatMap((command) => {
    const points = command.name === 'Z' ? [start] : pointsFrom(command, at);
    at = points.at(-1) ?? at;
    if (command.name === 'M') start = at;
    return points;
  });
}

/** The points of one piece that begins where the last one has ended. */
function pointsFrom({ name, isRelative, numbers }: PathCommand, at: Point): Point[] {
  const [fromX, fromY] = isRelative ? at : [0, 0];
  const [first = 0] = numbers;
  if (name === 'H') return [[fromX + first, at[1]]];
  if (name === 'V') return [[at[0], fromY + first]];
  const pairs = name === 'A' ? numbers.slice(5) : numbers;
  return pairs.flatMap((x, i): Point[] => (i % 2 === 0 ? [[fromX + x, fromY + (pairs[i + 1] ?? 0)]] : []));
}

/** How far points may spread across, as a share of how far they do along: no word would find a place in a strip. */
const thinnest = 0.05;

/** True for points on one line, or nearly so (the roots of the eigenvalues of their covariance). */
function areInLine(points: readonly Point[]): boolean {
  const count = Math.max(1, points.length);
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const mean = (of: (x: number, y: number) => number) =>
    points.reduce((sum, [x, y]) => sum + of(x - middleX, y - middleY), 0) / count;
  const half = mean((x, y) => x * x + y * y) / 2;
  const across = mean((x, y) => x * x - y * y) / 2;
  const slant = mean((x, y) => x * y);
  const apart = Math.sqrt(across * across + slant * slant);
  // also false for what is no number
  return !(half - apart > thinnest * thinnest * (half + apart));
}
