import { type PathCommand, readPathCommands } from '../load/svg-path-commands.js';

/** A tenth of a millimetre: of a picture that fills a wide screen, a quarter of a pixel on either side. */
const steps = 10;

/**
 * A drawing of paths with every point moved to the nearest tenth, and measured in tenths, which need no decimal points.
 * Points that were one stay one, so that nothing gapes. Not for letters and thin lines. Anything else stays as it is.
 */
export function coarserPaths(svg: string): string {
  if (/<(?!\/?(?:svg|path)\b)| transform=/.test(svg)) return svg;
  let isReadable = true;
  const drawn = svg.replace(/ d="([^"]*)"/g, (whole, data: string) => {
    const { commands, isWhole } = readPathCommands(data);
    isReadable &&= isWhole && commands.every(({ name }) => name in places);
    return isReadable ? ` d="${coarser(commands)}"` : whole;
  });
  if (!isReadable) return svg;
  const inSteps = (lengths: string) =>
    lengths.replace(/[\d.]+/g, (length) => shortest(Number(length) * steps));
  return drawn.replace(
    / (viewBox|stroke-width)="([^"]*)"/g,
    (_, name: string, lengths: string) => ` ${name}="${inSteps(lengths)}"`,
  );
}

/** Where in the numbers of a command the points stand, or one axis of a point. */
const places: Record<string, ('x' | 'y' | 'length' | 'as it is')[]> = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  Q: ['x', 'y', 'x', 'y'],
  A: ['length', 'length', 'as it is', 'as it is', 'as it is', 'x', 'y'],
  Z: [],
};

function coarser(commands: readonly PathCommand[]): string {
  const exact = { x: 0, y: 0 };
  const rounded = { x: 0, y: 0 };
  let start = { exact: { ...exact }, rounded: { ...rounded } };
  let text = '';
  let last = '';
  for (const { name, isRelative, numbers } of commands) {
    const points = { exact: { ...exact }, rounded: { ...rounded } };
    const written = numbers.map((value, i) => {
      const place = places[name]?.[i] ?? 'as it is';
      if (place === 'as it is') return value;
      if (place === 'length') return Math.round(value * steps * 2) / 2;
      points.exact[place] = isRelative ? exact[place] + value : value;
      points.rounded[place] = Math.round(points.exact[place] * steps);
      const from = name === 'M' ? 0 : rounded[place];
      return points.rounded[place] - from;
    });
    const letter = name === 'M' ? 'M' : name.toLowerCase();
    text += (letter === last && letter !== 'M' ? ' ' : letter) + written.map(shortest).join(' ');
    last = letter;
    Object.assign(exact, name === 'Z' ? start.exact : points.exact);
    Object.assign(rounded, name === 'Z' ? start.rounded : points.rounded);
    if (name === 'M') start = { exact: { ...exact }, rounded: { ...rounded } };
  }
  return text.replaceAll(' -', '-');
}

const shortest = (value: number): string =>
  String(Math.round(value * 1000) / 1000).replace(/^(-?)0\./, '$1.');
