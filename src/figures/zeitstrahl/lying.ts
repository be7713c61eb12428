import { tonesOf } from '../../data-types/colours/tones.js';
import { dayNumber, monthsIn } from '../../data-types/zeitpunkt.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mix } from '../palette.js';
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

const yearHeight = 6.4;
const monthHeight = 5;
const threadHeight = 7.4;
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
  const below = bottom + layout.below.reach + 4;
  threads.forEach((thread, i) => {
    drawThread(drawing, context, layout, thread, {
      y: below + i * threadHeight,
      fill: threadTone(i, context.palette),
    });
  });
  const legend = legendItems(moments, context, []);
  return drawLegend(drawing, context, legend, below + threads.length * threadHeight + 3);
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
      drawing.text(String(year), x + 2, top + 4.4, style, head);
      if (x > 0) drawing.line(x, top, x, top + yearHeight, palette.white, 0.4);
    }
    const quarter = Math.floor(month / 3);
    const band = { x, y: top + yearHeight, width: end - x, height: monthHeight };
    drawing.rect(band, quarter % 2 === 0 ? mix(pale, palette.main, 0.07) : pale);
    const name = span === 1 ? (monthsIn(language)[month] ?? '').slice(0, 3) : `Q${quarter + 1}`;
    const style = { size: 8, fill: palette.main, anchor: 'middle' } as const;
    drawing.text(name, (x + end) / 2, band.y + 3.5, style, band);
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
  for (const { moment, x, label, away } of flags) {
    const { symbol, mark } = moment.kind;
    const filled = moment.exact && moment.event.status !== 'entfallen';
    const look = { colour: colourOf(moment, context.palette), filled, mark, ground: context.palette.white };
    drawing.add(eventSymbol(symbol, x, signY, look));
    const top = side.up ? side.edge - away - label.height : side.edge + away;
    const width = context.width - x - beside;
    drawLabel(drawing, context, label, { x: x + beside, top, anchor: 'start', width });
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

/** A bar with its words above it. */
function drawThread(
  drawing: Drawing,
  { fonts, palette, language, width }: FigureContext,
  { at }: LyingLayout,
  { title, from, to, start, end }: Thread,
  { y, fill }: { y: number; fill: string },
): void {
  const x = at(start);
  drawing.rect({ x, y: y + 4, width: at(end) - x, height: 2 }, fill);
  const style = { size: 8.5, weight: 600, fill: palette.main } as const;
  const own = widthOf(`${title}  `, fonts.get('display', 600), style.size);
  const span = formatSpan(from, to, language);
  const all = own + widthOf(span, fonts.get('display', 400), 8);
  const left = Math.max(0, Math.min(x, width - all));
  drawing.text(title, left, y + 2.8, style);
  drawing.text(span, left + own, y + 2.8, { size: 8, fill: palette.grey });
}
