import { contrast } from '../../src/data-types/colours/colour.js';

interface Shape {
  left: number;
  top: number;
  right: number;
  bottom: number;
  fill: string;
}

/**
 * Contrast of each text of a picture with what it stands on: the last filled shape before it that has the beginning of
 * its middle line inside, else the ground. A path counts as the rectangle around it.
 */
export function textContrasts(svg: string, ground: string): { text: string; contrast: number }[] {
  const shapes: Shape[] = [];
  const found: { text: string; contrast: number }[] = [];
  // What is moved and scaled is decoration, and nothing is written on it.
  const visible = svg.replace(
    /<g aria-hidden="true" transform[\s\S]*?<\/g>(?=<(?:g|rect|path|text|circle|\/svg))/g,
    '',
  );
  for (const [, tag = '', attributes = '', text = ''] of visible.matchAll(
    /<(rect|circle|path|text) ([^>]*?)(?:\/>|>([^<]*)<)/g,
  )) {
    const fill = /fill="(#[0-9A-Fa-f]{6})"/.exec(attributes)?.[1];
    if (fill === undefined) continue;
    if (tag !== 'text') {
      shapes.push({ ...boxOf(tag, attributes), fill });
      continue;
    }
    const [x, y] = [number(attributes, 'x'), number(attributes, 'y') - number(attributes, 'font-size') * 0.3];
    const holds = (s: Shape) => s.left <= x && x <= s.right && s.top <= y && y <= s.bottom;
    found.push({ text, contrast: contrast(fill, shapes.findLast(holds)?.fill ?? ground) });
  }
  return found;
}

function number(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
}

function boxOf(tag: string, attributes: string): Omit<Shape, 'fill'> {
  const get = (name: string) => number(attributes, name);
  if (tag === 'rect') {
    const [left, top] = [get('x'), get('y')];
    return { left, top, right: left + get('width'), bottom: top + get('height') };
  }
  if (tag === 'circle') {
    const [x, y, r] = [get('cx'), get('cy'), get('r')];
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  const ends = [...(/ ?d="([^"]*)"/.exec(attributes)?.[1] ?? '').matchAll(/([A-Za-z])([^A-Za-z]*)/g)]
    .filter(([, command]) => command === 'M' || command === 'L' || command === 'A' || command === 'C')
    .map(([, , rest = '']) => (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number).slice(-2));
  const [xs, ys] = [ends.map(([x = 0]) => x), ends.map(([, y = 0]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
