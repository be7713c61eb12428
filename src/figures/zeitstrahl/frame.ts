import type { FigureContext } from '../figure.js';
import { symbolRadius } from '../symbols.js';
import type { Moment, Side } from './moments.js';
import { assignLanes } from './placement.js';

/** One side of the axis. Lengths in mm; `direction` is 1 to the right and -1 to the left. */
export interface SideFrame {
  side: Side;
  direction: 1 | -1;
  moments: Moment[];
  /** Lane of the bar of each moment, in the same order; 0 is next to the axis. */
  lanes: number[];
  /** Edge of the axis. */
  edge: number;
  /** Where the signs stand, and where the labels begin. */
  symbols: number;
  labels: number;
  labelWidth: number;
}

/** The columns of the figure. */
export interface Frame {
  axis: { x: number; width: number };
  sides: SideFrame[];
  /** Left edges of the threads' bars, the first on the right. */
  threads: number[];
}

/** Space between bars and signs, and between signs and labels, that lines need to come from one to the other. */
export interface Channels {
  toSymbol: number;
  toLabel: number;
}

export const narrowChannels: Channels = { toSymbol: 0, toLabel: 4.2 };

const axisWidth = 10;
export const laneWidth = 1.1;
const lanePitch = 1.5;
/** A line of a short label, and how many such lines one side may be ahead of the other. */
const lettersInLine = 32;
const farAhead = 2;
export const threadWidth = 2.4;

/**
 * Columns for a width: from 140 mm on, events stand on both sides as their kind says, the axis on the page's
 * second edge; below that all stand to the right of the axis.
 */
export function makeFrame(
  moments: readonly Moment[],
  threads: number,
  context: FigureContext,
  { channels: wanted, brief }: { channels: Channels; brief: boolean },
): Frame {
  const { width } = context;
  const both = width >= 140;
  // In a narrow figure the words need the room more than the lines.
  const channels = both
    ? wanted
    : { toSymbol: Math.min(1.2, wanted.toSymbol), toLabel: Math.min(4.6, wanted.toLabel) };
  const pitch = threads > 3 || !both || brief ? 4 : 5.4;
  const zone = threads === 0 ? 0 : threadWidth + (threads - 1) * pitch + (both ? 5 : 3.4);
  const x = !both ? 0 : brief ? (width - zone - axisWidth) / 2 : (width * 58) / 170;
  const onLeft = brief ? balancedLeft(moments) : moments.filter(({ kind }) => kind.side === 'links');
  const left = both ? onLeft : [];
  const right = moments.filter((moment) => !left.includes(moment));
  return {
    axis: { x, width: axisWidth },
    sides: [
      makeSide('rechts', right, x + axisWidth, width - zone, channels),
      makeSide('links', left, x, 0, channels),
    ],
    threads: Array.from({ length: threads }, (_, i) => width - threadWidth - i * pitch),
  };
}

/** What stands on the left if both sides should take about the same room: by kind, unless that side is far ahead. */
export function balancedLeft(moments: readonly Moment[]): Moment[] {
  const taken = { links: 0, rechts: 0 };
  return moments.filter(({ kind, event }) => {
    const other = kind.side === 'links' ? 'rechts' : 'links';
    const side = taken[kind.side] > taken[other] + farAhead ? other : kind.side;
    taken[side] += Math.ceil(event.titel.length / lettersInLine);
    return side === 'links';
  });
}

function makeSide(side: Side, moments: Moment[], edge: number, limit: number, channels: Channels): SideFrame {
  const direction = side === 'rechts' ? 1 : -1;
  const lanes = assignLanes(moments.map((m) => (m.extent === 'tag' ? { start: m.start, end: m.start } : m)));
  const bars = Math.max(1, ...lanes.map((lane) => lane + 1)) * lanePitch;
  const symbols = edge + direction * (bars + 0.1 + channels.toSymbol + symbolRadius);
  const labels = symbols + direction * (symbolRadius + channels.toLabel + 1.2);
  return {
    side,
    direction,
    moments,
    lanes,
    edge,
    symbols,
    labels,
    labelWidth: Math.abs(limit - labels),
  };
}

/** Inner edge of a lane, seen from the axis. */
export function laneEdge(frame: SideFrame, lane: number): number {
  return frame.edge + frame.direction * lane * lanePitch;
}
