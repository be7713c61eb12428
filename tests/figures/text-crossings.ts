import type { FigureContext } from '../../src/figures/figure.js';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Text extends Box {
  text: string;
}

type Point = [number, number];

/**
 * Texts of a picture that a line or the edge of a shape runs through, as „text“. Decoration (aria-hidden) is left
 * out, and so is a line that strikes a text from its first letter to its last.
 * A shape that holds a text entirely is its ground.
 */
export function textCrossings(svg: string, context: FigureContext): string[] {
  const visible = svg.replace(
    /<g aria-hidden="true"[\s\S]*?<\/g>(?=<(?:g|rect|path|text|circle|\/svg))/g,
    '',
  );
  const texts = [...visible.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map((m) => readText(m, context));
  const boxes = [...visible.matchAll(/<(rect|circle) ([^>]*)\/>/g)].map((m) => readBox(m[1], m[2]));
  const paths = [...visible.matchAll(/<path d="([^"]*)"/g)].flatMap(([, d = '']) =>
    d.split(/(?=M)/).map(readPath),
  );
  const crossed = new Set<string>();
  for (const text of texts) {
    if (boxes.some((box) => meets(box, text) && !holds(box, text))) crossed.add(text.text);
    if (paths.some((path) => crosses(path, text))) crossed.add(text.text);
  }
  return [...crossed];
}

function attribute(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
}

function readText(match: RegExpMatchArray, { fonts }: FigureContext): Text {
  const attributes = match[1] ?? '';
  const text = (match[2] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
  const weight = attribute(attributes, 'font-weight') as 400;
  const family = attributes.includes(`font-family="${fonts.text}"`) ? 'text' : 'display';
  const font = fonts.get(family, weight);
  const size = attribute(attributes, 'font-size');
  const width = font.advance(text) * size;
  const x = attribute(attributes, 'x');
  const y = attribute(attributes, 'y');
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - font.xHeight * size, bottom: y + 0.1 * size };
}

function readBox(tag: string | undefined, attributes = ''): Box {
  const get = (name: string) => attribute(attributes, name);
  if (tag === 'circle') {
    const r = get('r');
    return { left: get('cx') - r, right: get('cx') + r, top: get('cy') - r, bottom: get('cy') + r };
  }
  const [x, y] = [get('x'), get('y')];
  return { left: x, top: y, right: x + get('width'), bottom: y + get('height') };
}

/** The corners of a path of straight lines that goes on from its beginning; curves count as the line to their end. */
function readPath(d: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const [a = 0, b = 0] = numbers.slice(-2);
    const last = numbers.at(-1) ?? 0;
    if (command.toLowerCase() === 'h') x = relative ? x + last : last;
    else if (command.toLowerCase() === 'v') y = relative ? y + last : last;
    else if (numbers.length >= 2) [x, y] = relative ? [x + a, y + b] : [a, b];
    points.push([x, y]);
  }
  return points;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds(a: Box, b: Box): boolean {
  return a.left <= b.left && a.right >= b.right && a.top <= b.top && a.bottom >= b.bottom;
}

function crosses(path: Point[], text: Text): boolean {
  return path.some((to, i) => {
    const from = path[i - 1];
    return from !== undefined && !strikes(from, to, text) && segmentMeets(from, to, text);
  });
}

function strikes(from: Point, to: Point, text: Text): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.05;
  return near(from[1], to[1]) && near(from[0], text.left) && near(to[0], text.right);
}

/** Liang–Barsky: does a line touch the inside of a box? */
function segmentMeets([x0, y0]: Point, [x1, y1]: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [x0 - x1, x0 - box.left],
    [x1 - x0, box.right - x0],
    [y0 - y1, y0 - box.top],
    [y1 - y0, box.bottom - y0],
  ];
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter < leave;
}
