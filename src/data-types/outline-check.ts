import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
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

/** How many numbers a command of an SVG path takes (SVG 2, section 9.3). */
const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** True for the data of an SVG path that has room inside. */
export function enclosesArea(path: string): boolean {
  const commands = readCommands(path);
  if (!commands) return false;
  // an arc bends wherever its ends lie
  if (commands.some(({ name, numbers }) => name === 'A' && numbers[0] !== 0 && numbers[1] !== 0)) return true;
  return !areInLine(pointsOf(commands));
}

interface Command {
  name: string;
  isRelative: boolean;
  numbers: number[];
}

/** The commands of a path, each with the numbers it needs; undefined if some are missing or left over. */
function readCommands(path: string): Command[] | undefined {
  const commands: Command[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const name = letter.toUpperCase();
    const count = counts[name];
    const numbers = readNumbers(rest, name === 'A');
    if (count === undefined || !numbers) return undefined;
    const isWhole = count === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % count === 0;
    if (!isWhole) return undefined;
    const isRelative = letter !== name;
    if (count === 0) commands.push({ name, isRelative, numbers });
    for (let i = 0; i < numbers.length; i += count) {
      commands.push({ name, isRelative, numbers: numbers.slice(i, i + count) });
    }
  }
  return commands[0]?.name === 'M' && /^\s*M/i.test(path) ? commands : undefined;
}

/** Numbers, which need nothing between them where the next can't be mistaken; the flags of an arc are single digits. */
function readNumbers(text: string, isArc: boolean): number[] | undefined {
  const number = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
  const flag = /[\s,]*([01])/y;
  const numbers: number[] = [];
  let at = 0;
  for (;;) {
    const pattern = isArc && [3, 4].includes(numbers.length % 7) ? flag : number;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) break;
    numbers.push(Number(found[1]));
    at = pattern.lastIndex;
  }
  return /^[\s,]*$/.test(text.slice(at)) && numbers.every(Number.isFinite) ? numbers : undefined;
}

/** The ends of all pieces, and the handles of curves. */
function pointsOf(commands: readonly Command[]): Point[] {
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
function pointsFrom({ name, isRelative, numbers }: Command, at: Point): Point[] {
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
