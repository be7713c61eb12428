import { tonesOf } from '../../data-types/colours/tones.js';
import { dayNumber, monthsIn } from '../../data-types/zeitpunkt.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mix, textOn } from '../palette.js';
import { eventSymbol, symbolRadius } from '../symbols.js';
import { widthOf } from '../text-layout.js';
import { laneWidth } from './frame.js';
import { colourOf, drawLabel, isOpen } from './labels.js';
import { drawLegend, legendItems } from './legend.js';
import { beside, type Flag, type FlagSide, type LyingLayout, layoutLying } from './lying-layout.js';
import { openDashes } from './marks.js';
import type { Moment, Thread } from './moments.js';
import { threadTone } from './threads.js';
import { formatSpan } from './words.js';

const yearHeight = 5.6;
const monthHeight = 4.4;
/** From one thread to the next: with words above a bar, and with words in it. */
const threadHeight = 6.6;
const threadBarHeight = 5.2;
const barHeight = 4.6;
const legendLine = 5;
/** A month at least so wide, in mm, has room for its name. */
const namedMonth = 6.4;

/** The Zeitstrahl lying: the axis from left to right, events above and below it, what runs through as bars. Returns its height. */
export function drawLying(
  drawing: Drawing,
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
): number {
  const layout = layoutLying(moments, threads, context);
  const top = layout.above.reach;
  const bottom = top + yearHeight + monthHeight;
  drawAxis(drawing, context, layout, top);
  drawFlags(drawing, context, layout, layout.above, { edge: top, up: true });
  drawFlags(drawing, context, layout, layout.below, { edge: bottom, up: false });
  const below = bottom + layout.below.reach + 3;
  const inBar = fitInBars(threads, context, layout);
  const pitch = inBar ? threadBarHeight : threadHeight;
  threads.forEach((thread, i) => {
    const look = { inBar, fill: threadTone(i, context.palette), y: below + i * pitch };
    drawThread(drawing, context, layout, thread, look);
  });
  const legend = legendItems(moments, context, []);
  return drawLegend(drawing, context, legend, below + threads.length * pitch + 2, legendLine);
}

function drawAxis(drawing: Drawing, context: FigureContext, layout: LyingLayout, top: number): void {
  const { palette, language } = context;
  const { pale } = tonesOf(palette);
  const date = new Date(layout.from * 86_400_000);
  let [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const monthWidth = layout.at(layout.from + 31);
  const span = monthWidth >= namedMonth ? 1 : 3;
  for (let x = 0; x < layout.axisWidth - 0.1; month += span) {
    if (month >= 12) [year, month] = [year + 1, 0];
    const end = layout.at(dayNumber(year, month + 1 + span, 1));
    if (x === 0 || month === 0) {
      const head = { x, y: top, width: layout.at(dayNumber(year + 1, 1, 1)) - x, height: yearHeight };
      drawing.rect(head, palette.main);
      const style = { size: 10, weight: 700, fill: palette.white } as const;
      drawing.text(String(year), x + 2, top + 4.1, style, head);
      if (x > 0) drawing.line(x, top, x, top + yearHeight, palette.white, 0.4);
    }
    const quarter = Math.floor(month / 3);
    const band = { x, y: top + yearHeight, width: end - x, height: monthHeight };
    drawing.rect(band, quarter % 2 === 0 ? mix(pale, palette.main, 0.07) : pale);
    const name = span === 1 ? (monthsIn(language)[month] ?? '').slice(0, 3) : `Q${quarter + 1}`;
    const style = { size: 8, fill: palette.main, anchor: 'middle' } as const;
    drawing.text(name, (x + end) / 2, band.y + 3.2, style, band);
    x = end;
  }
}

function drawFlags(
  drawing: Drawing,
  context: FigureContext,
  layout: LyingLayout,
  { flags }: FlagSide,
  side: { edge: number; up: boolean },
): void {
  const direction = side.up ? -1 : 1;
  const lanes = Math.max(0, ...flags.map(({ lane }) => lane + 1));
  const signY = side.edge + direction * (lanes * 1.5 + 0.4 + symbolRadius);
  for (const flag of flags) {
    const { moment, x, label, away } = flag;
    const colour = colourOf(moment, context.palette);
    const dashes = isOpen(moment) ? openDashes : '';
    const end = side.edge + direction * (away + label.height - 0.6);
    drawing.add(
      `<path d="M${round(x)} ${round(signY + direction * (symbolRadius + 0.2))}V${round(end)}" fill="none" stroke="${colour}" stroke-width="0.25"${dashes}/>`,
    );
    drawBar(drawing, layout, flag, side, colour);
  }
  for (const { moment, x, label, away, direction: towards } of flags) {
    const { symbol, mark } = moment.kind;
    const filled = moment.exact && moment.event.status !== 'entfallen';
    const look = { colour: colourOf(moment, context.palette), filled, mark, ground: context.palette.white };
    drawing.add(eventSymbol(symbol, x, signY, look));
    const top = side.up ? side.edge - away - label.height : side.edge + away;
    const isRight = towards === 1;
    const width = isRight ? context.width - x - beside : x - beside;
    const anchor = isRight ? 'start' : 'end';
    drawLabel(drawing, context, label, { x: x + towards * beside, top, anchor, width });
  }
}

/** As long as the time that is known of an event, at the edge of the axis. */
function drawBar(
  drawing: Drawing,
  { at }: LyingLayout,
  { moment, lane }: Flag,
  { edge, up }: { edge: number; up: boolean },
  fill: string,
): void {
  if (moment.extent === 'tag') return;
  const [x, end] = [at(moment.start), at(moment.end)];
  const away = 0.4 + lane * 1.5;
  const y = up ? edge - away - laneWidth : edge + away;
  drawing.rect({ x: x + 0.3, y, width: Math.max(1, end - x - 0.6), height: laneWidth }, fill);
}

/** How a thread is drawn: a high bar with its words in it, or a low one with its words above. */
interface ThreadLook {
  inBar: boolean;
  fill: string;
  y: number;
}

/** True if every thread is long enough for its words. */
function fitInBars(threads: readonly Thread[], context: FigureContext, { at }: LyingLayout): boolean {
  return threads.every((thread) => {
    const { own, span } = threadWords(thread, context);
    return own + span + 4 <= at(thread.end) - at(thread.start);
  });
}

const titleSize = 8.5;
const spanSize = 8;

/** Widths in mm of what a thread is called, with the space after it, and of its time. */
function threadWords({ title, from, to }: Thread, { fonts, language }: FigureContext) {
  const text = formatSpan(from, to, language);
  return {
    text,
    own: widthOf(`${title}  `, fonts.get('display', 600), titleSize),
    span: widthOf(text, fonts.get('display', 400), spanSize),
  };
}

function drawThread(
  drawing: Drawing,
  context: FigureContext,
  { at }: LyingLayout,
  thread: Thread,
  { inBar, fill, y }: ThreadLook,
): void {
  const { palette, width } = context;
  const x = at(thread.start);
  const bar = { x, y: inBar ? y : y + 4, width: at(thread.end) - x, height: inBar ? barHeight : 2 };
  drawing.rect(bar, fill);
  const { text, own, span } = threadWords(thread, context);
  const left = inBar ? x + 2 : Math.max(0, Math.min(x, width - own - span));
  const [title, time] = inBar ? Array(2).fill(textOn(palette, fill)) : [palette.main, palette.grey];
  const within = inBar ? bar : undefined;
  const baseline = y + (inBar ? 3.3 : 2.8);
  drawing.text(thread.title, left, baseline, { size: titleSize, weight: 600, fill: title }, within);
  drawing.text(text, left + own, baseline, { size: spanSize, fill: time }, within);
}
