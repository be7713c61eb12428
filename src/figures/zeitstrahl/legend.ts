import { tonesOf } from '../../data-types/colours/tones.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { namedColour } from '../palette.js';
import { eventSymbol } from '../symbols.js';
import { widthOf } from '../text-layout.js';
import { zigzag } from './axis.js';
import { laneWidth, threadWidth } from './frame.js';
import { isOpen } from './labels.js';
import { openDashes } from './marks.js';
import type { Moment, Thread } from './moments.js';
import { threadTone } from './threads.js';
import { formatSpan, timelineWords } from './words.js';

const size = 8;
const lineHeight = 5.8;
const itemGap = 4.4;
const signGap = 1.6;

/** A sign, `width` mm wide, drawn with its middle at x, y, and its meaning. */
export interface Item {
  width: number;
  weight?: 400 | 600;
  draw(x: number, y: number): string;
  text: string;
}

/** Explains the signs that occur: kinds first, then how exactly a time is known, then how firm it is, then `threads`. */
export function legendItems(
  moments: readonly Moment[],
  context: FigureContext,
  compressed: readonly number[],
  threads: readonly Thread[] = [],
): Item[][] {
  const kinds = kindItems(moments, context);
  const rest = [...timeItems(moments, context), ...statusItems(moments, context, compressed)];
  return [kinds, rest, threadItems(threads, context)]
    .filter((row) => row.length > 0)
    .flatMap((row) => breakItems(row, context));
}

/** Height of so many lines, in mm. */
export function legendHeight(lines: readonly Item[][]): number {
  return lines.length * lineHeight;
}

/** Draws the legend, its lines `pitch` mm apart, and returns the y below it. */
export function drawLegend(
  drawing: Drawing,
  context: FigureContext,
  lines: readonly Item[][],
  top: number,
  pitch = lineHeight,
): number {
  lines.forEach((line, i) => {
    const y = top + i * pitch;
    let x = 0;
    for (const item of line) {
      drawing.add(item.draw(x + item.width / 2, y + 1.9));
      const style = { size, weight: item.weight ?? 400, fill: context.palette.ink };
      drawing.text(item.text, x + item.width + signGap, y + 2.9, style);
      x += widthOfItem(item, context) + itemGap;
    }
  });
  return top + lines.length * pitch;
}

/** Sets items side by side, on as many lines as they need. */
function breakItems(items: readonly Item[], context: FigureContext): Item[][] {
  const lines: Item[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const width = widthOfItem(item, context);
    const line = lines.at(-1);
    if (line && x + width <= context.width) line.push(item);
    else {
      lines.push([item]);
      x = 0;
    }
    x += width + itemGap;
  }
  return lines;
}

function widthOfItem(item: Item, context: FigureContext): number {
  return item.width + signGap + widthOf(item.text, context.fonts.get('display', item.weight ?? 400), size);
}

/** One item for every sign. Kinds that share shape and colour share an item, under the shorter name if one holds the other. */
function kindItems(moments: readonly Moment[], context: FigureContext): Item[] {
  const groups = new Map<string, { names: string[]; moment: Moment }>();
  for (const moment of [...moments].sort((a, b) => a.kind.order - b.kind.order)) {
    const { symbol, colour, name } = moment.kind;
    const key = `${symbol} ${colour}`;
    const group = groups.get(key) ?? { names: [], moment };
    if (!group.names.includes(name)) group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, moment: { kind } }) => ({
    width: 4.3,
    draw: (x, y) => {
      const colour = namedColour(context.palette, kind.colour);
      return eventSymbol(kind.symbol, x, y, {
        colour,
        filled: true,
        ground: context.palette.white,
        mark: kind.mark,
      });
    },
    text: names.filter((name) => !names.some((other) => other !== name && name.includes(other))).join(', '),
  }));
}

/** Day, month, quarter, several days: only what occurs, and nothing if all are days. */
function timeItems(moments: readonly Moment[], context: FigureContext): Item[] {
  const words = timelineWords(context.language);
  const { main, white } = context.palette;
  const extents = new Set(moments.map((moment) => moment.extent));
  if (extents.size === 1 && extents.has('tag')) return [];
  // As in the drawing: beside the sign on an upright axis, beneath it on a lying one.
  const bar = (length: number, filled: boolean) => (x: number, y: number) => {
    const [width, height] = context.lying ? [length, laneWidth] : [laneWidth, length];
    const left = context.lying ? x - length / 2 : x - 3;
    const top = context.lying ? y + 1.9 : y - length / 2;
    const sign = context.lying ? { x, y: y - 0.3 } : { x: x + 1.1, y };
    return (
      `<rect x="${round(left)}" y="${round(top)}" width="${width}" height="${height}" fill="${main}"/>` +
      eventSymbol('kreis', sign.x, sign.y, { colour: main, filled, ground: white })
    );
  };
  const items: Item[] = [];
  if (extents.has('tag')) {
    items.push({
      width: 4.3,
      draw: (x, y) => eventSymbol('kreis', x, y, { colour: main, filled: true, ground: white }),
      text: words.day,
    });
  }
  if (extents.has('monat')) items.push({ width: 6, draw: bar(3.4, false), text: words.month });
  if (extents.has('quartal')) items.push({ width: 6, draw: bar(5, false), text: words.quarter });
  if (extents.has('dauer')) items.push({ width: 6, draw: bar(5, true), text: words.length });
  return items;
}

/** What runs through, each with the bar that stands for it and its time. */
function threadItems(threads: readonly Thread[], { palette, language }: FigureContext): Item[] {
  return threads.map(({ title, from, to }, i) => ({
    width: threadWidth,
    draw: (x, y) =>
      `<rect x="${round(x - threadWidth / 2)}" y="${round(y - 2)}" width="${threadWidth}" height="4" fill="${threadTone(i, palette)}"/>`,
    text: `${title}, ${formatSpan(from, to, language)}`,
  }));
}

/** How firm an event is, and which years are not drawn to scale. */
function statusItems(
  moments: readonly Moment[],
  context: FigureContext,
  compressed: readonly number[],
): Item[] {
  const words = timelineWords(context.language);
  const { palette } = context;
  const line = (dashes: string) => (x: number, y: number) =>
    `<path d="M${round(x - 3.2)} ${round(y)}h6.4" stroke="${palette.main}" stroke-width="0.3" fill="none"${dashes}/>`;
  const items: Item[] = [];
  if (moments.some(isOpen)) {
    // The words look like the titles they explain.
    items.push({ width: 6.4, weight: 600, draw: line(''), text: words.done });
    items.push({ width: 6.4, draw: line(openDashes), text: words.planned });
  }
  if (compressed.length > 0) {
    const { light } = tonesOf(palette);
    const torn = (x: number, y: number) =>
      `<rect x="${round(x - 2.5)}" y="${round(y - 1.9)}" width="5" height="3.4" fill="${light}"/>` +
      zigzag(x - 2.5, y + 1.5, 5, palette.white);
    const years = [...new Set([compressed[0], compressed.at(-1)])].join('–');
    items.push({ width: 5, draw: torn, text: words.notToScale(years) });
  }
  return items;
}
