import { bound } from '../binding.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { namedColour, type Palette, readable } from '../palette.js';
import { mm, sizeThatFits, wrapText } from '../text-layout.js';
import type { Moment } from './moments.js';
import { formatSpan, timelineWords } from './words.js';

export interface Line {
  text: string;
  size: number;
  weight: 400 | 600;
  fill: string;
  struck: boolean;
}

/** The words of an event, broken into lines. */
export interface EventLabel {
  lines: Line[];
  /** From the top of the first line to the bottom of the last, in mm. */
  height: number;
  /** Distance of the lines in mm. */
  leading: number;
  /**
   * A short date on the first line, before its words; `before` is what they take, and `after` what it takes, with the space
   * between, in mm.
   */
  date?: Line & { before: number; after: number };
}

const leading = 4;
/** From the top of a label to the middle of its first line: there its sign points to. */
export const attach = 2.1;
/** Distance between two labels. */
export const labelGap = 2;

/** True if it is not said yet that the event takes place. */
export function isOpen({ event }: Moment): boolean {
  return event.status === 'geplant' || event.status === 'verschoben';
}

/** Colour of an event's sign: that of its kind, or grey if it does not take place. */
export function colourOf({ event, kind }: Moment, palette: Palette): string {
  return event.status === 'entfallen' ? palette.grey : namedColour(palette, kind.colour);
}

/** How a title looks: lighter if it is only planned, struck if it was cancelled. */
export function titleStyle(moment: Moment, palette: Palette): Pick<Line, 'weight' | 'fill' | 'struck'> {
  const cancelled = moment.event.status === 'entfallen';
  const own = namedColour(palette, moment.kind.colour);
  const fill = own === palette.grey ? palette.ink : readable(palette, own);
  return { weight: isOpen(moment) ? 400 : 600, fill: cancelled ? palette.grey : fill, struck: cancelled };
}

/** Date, title, and place; a title that is only planned is set lighter, a cancelled one is struck, as is a date given up. */
export function layoutLabel(moment: Moment, context: FigureContext, max: number): EventLabel {
  const { event } = moment;
  const { palette, language } = context;
  const words = timelineWords(language);
  const cancelled = event.status === 'entfallen';
  const moved = event.status === 'verschoben';
  const date = formatSpan(event.datum, event.bis, language);
  const time = event.zeit === undefined ? '' : words.clock(event.zeit).replaceAll(' ', '\u00A0');
  const status = cancelled || moved ? words.status[event.status] : '';
  const small = { size: 8.5, weight: 400, fill: palette.grey, struck: false } as const;
  const heading = { size: 9.5, ...titleStyle(moment, palette) };
  const wrap = (parts: (string | undefined)[], style: Omit<Line, 'text'>) =>
    broken(parts, style, context, max);
  const lines = [
    ...(moved
      ? [...wrap([date], { ...small, struck: true }), ...wrap([status, time], small)]
      : wrap([date, time, status], small)),
    ...wrap([event.titel], heading),
    ...wrap([event.ort, event.zusatz], { ...small, fill: cancelled ? palette.grey : palette.ink }),
  ];
  return { lines, height: lines.length * leading, leading };
}

/** Joins what there is with commas and breaks it into lines, a little smaller if a word is too wide. */
export function broken(
  parts: (string | undefined)[],
  style: Omit<Line, 'text'>,
  context: FigureContext,
  max: number,
): Line[] {
  const text = bound(parts.filter((part) => part !== undefined && part !== '').join(', '));
  if (text === '') return [];
  const font = context.fonts.get('display', style.weight);
  const size = sizeThatFits(text, font, style.size, 8, max);
  return wrapText(text, font, size, max).map((line) => ({ ...style, size, text: line }));
}

/** Draws a label beside the axis, `width` mm at most, right of x or (`end`) left of it. */
export function drawLabel(
  drawing: Drawing,
  context: FigureContext,
  label: EventLabel,
  place: { x: number; top: number; anchor: 'start' | 'end'; width: number },
): void {
  const { x, anchor } = place;
  const left = anchor === 'end' ? x - place.width : x;
  const within = { x: left, y: place.top, width: place.width, height: label.height + 0.5 };
  const first = place.top + 3.15;
  const set = ({ text, struck, size, weight, fill }: Line, from: number, y: number) => {
    drawing.text(text, from, y, { size, weight, fill, anchor }, within);
    if (!struck) return;
    // As wide as it is drawn: sizes are rounded in the picture.
    const width = context.fonts.get('display', weight).advance(text) * round(mm(size));
    const start = anchor === 'end' ? from - width : from;
    const middle = y - mm(size) * 0.26;
    drawing.line(start, middle, start + width, middle, fill, 0.3);
  };
  const { date } = label;
  if (date) set(date, anchor === 'end' ? x - date.before : x, first);
  label.lines.forEach((line, i) => {
    const indent = date && i === 0 && anchor === 'start' ? date.after : 0;
    set(line, x + indent, first + i * label.leading);
  });
}
