import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { eventSymbol, symbolRadius } from '../symbols.js';
import { laneEdge, laneWidth, type SideFrame } from './frame.js';
import { attach, colourOf, drawLabel, type EventLabel, isOpen } from './labels.js';
import type { Moment } from './moments.js';
import type { TimeScale } from './time-scale.js';

/** An event with everything placed: y of its sign and upper edge of its label, in mm. */
export interface Placed {
  moment: Moment;
  lane: number;
  symbol: number;
  label: EventLabel;
  top: number;
}

/** By what a screen knows the kind of an event. */
const ofKind = ({ kind }: Moment) => `data-art="${kind.order}"`;

/** Dashes of the line to an event that is only planned. */
export const openDashes = ' stroke-dasharray="0.9 0.7"';

/** Draws the events of one side: lines first, bars and signs over them, then the words. */
export function drawSide(
  drawing: Drawing,
  context: FigureContext,
  frame: SideFrame,
  scale: TimeScale,
  placed: readonly Placed[],
): void {
  const { palette } = context;
  for (const item of placed) drawing.add(leader(frame, scale, item, colourOf(item.moment, palette)));
  for (const item of placed) drawBar(drawing, context, frame, scale, item);
  for (const { moment, symbol } of placed) {
    const { symbol: shape, mark } = moment.kind;
    const filled = moment.exact && moment.event.status !== 'entfallen';
    const look = { colour: colourOf(moment, palette), filled, mark, ground: palette.white };
    drawing.group(ofKind(moment), () => drawing.add(eventSymbol(shape, frame.symbols, symbol, look)));
  }
  const anchor = frame.direction === 1 ? 'start' : 'end';
  for (const { moment, label, top } of placed) {
    const place = { x: frame.labels, top, anchor, width: frame.labelWidth } as const;
    drawing.group(ofKind(moment), () => drawLabel(drawing, context, label, place));
  }
}

/** From the axis to the sign and on to the label. It bends only beside the signs, so it never meets another one. */
function leader(frame: SideFrame, scale: TimeScale, item: Placed, colour: string): string {
  const { direction: d, symbols, labels } = frame;
  const { from, to, y } = scale.of(item.moment);
  const tick = item.moment.extent === 'tag';
  const start = tick ? y : Math.min(to - 0.6, Math.max(from + 0.6, item.symbol));
  const edge = tick ? frame.edge : laneEdge(frame, item.lane);
  const beside = symbolRadius + 0.25;
  const end = item.top + attach;
  const points = [
    [edge, start],
    [symbols - d * beside, item.symbol],
    [symbols + d * beside, item.symbol],
    [labels - d * 2, end],
    [labels - d * 1, end],
  ] as const;
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const dashes = isOpen(item.moment) ? openDashes : '';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="0.25"${dashes} ${ofKind(item.moment)}/>`;
}

function drawBar(
  drawing: Drawing,
  context: FigureContext,
  frame: SideFrame,
  scale: TimeScale,
  item: Placed,
): void {
  if (item.moment.extent === 'tag') return;
  const { from, to } = scale.of(item.moment);
  const inner = laneEdge(frame, item.lane);
  const x = frame.direction === 1 ? inner : inner - laneWidth;
  const height = Math.max(1.2, to - from - 0.6);
  const y = (from + to - height) / 2;
  drawing.rect(
    { x, y, width: laneWidth, height },
    colourOf(item.moment, context.palette),
    ` ${ofKind(item.moment)}`,
  );
}
