import type { FigureContext } from '../figure.js';
import { symbolRadius } from '../symbols.js';
import { briefGap, layoutBriefLabel } from './brief-labels.js';
import { type Channels, type Frame, makeFrame, type SideFrame } from './frame.js';
import { attach, type EventLabel, labelGap, layoutLabel } from './labels.js';
import type { Placed } from './marks.js';
import type { Moment, Thread } from './moments.js';
import { placeInOrder } from './placement.js';
import { headsHeight, layoutThreads, type ThreadHead } from './threads.js';
import { leadingYears, makeScale, type TimeScale, yearRange } from './time-scale.js';

/** Everything placed, in mm. */
export interface TimelineLayout {
  frame: Frame;
  scale: TimeScale;
  sides: { side: SideFrame; placed: Placed[] }[];
  heads: ThreadHead[];
  headsTop: number;
  /** Distance between two labels. */
  gap: number;
  /** Lower edge of axis and labels. */
  bottom: number;
}

/** Places everything for months of a height and channels of a width. */
export function arrange(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
  look: { channels: Channels; brief: boolean },
  monthHeight: number,
): TimelineLayout {
  const frame = makeFrame(moments, threads.length, context, look);
  const labels = new Map<Moment, EventLabel>();
  for (const { moments: own, labelWidth } of frame.sides) {
    for (const moment of own) {
      const label = look.brief
        ? layoutBriefLabel(moment, context, labelWidth)
        : layoutLabel(moment, context, labelWidth);
      labels.set(moment, label);
    }
  }
  // Where there is little room, the legend names the threads.
  const heads =
    look.brief && frame.axis.x > 0 ? [] : layoutThreads(threads, frame, context, threadsLeft(frame));
  const gap = look.brief ? briefGap : labelGap;
  const scaleFrom = (top: number) => scaleOf(moments, threads, frame, labels, { top, monthHeight, gap });
  const { scale, headsTop } = placeHeads(threads, heads, frame, scaleFrom);
  const headsBottom = heads.length > 0 ? headsTop + headsHeight(heads) : 0;
  const sides = frame.sides.map((side) => ({
    side,
    placed: placeSide(side, scale, labels, { gap, low: side.side === 'rechts' ? headsBottom : 0 }),
  }));
  const ends = sides.flatMap(({ placed }) => placed.map((p) => p.top + p.label.height));
  return { frame, scale, sides, heads, headsTop, gap, bottom: Math.max(scale.bottom, ...ends) };
}

/** Heads may begin where the labels of the right side do; if that is the only side, at the left edge. */
function threadsLeft(frame: Frame): number {
  return frame.axis.x > 0 ? (frame.sides[0]?.labels ?? 0) : 0;
}

function scaleOf(
  moments: readonly Moment[],
  threads: readonly Thread[],
  frame: Frame,
  labels: Map<Moment, EventLabel>,
  { top, monthHeight, gap }: { top: number; monthHeight: number; gap: number },
): TimeScale {
  const sideOf = (moment: Moment) => frame.sides.find(({ moments: own }) => own.includes(moment))?.side ?? '';
  const stacked = moments.map((moment) => ({
    moment,
    side: sideOf(moment),
    height: labels.get(moment)?.height ?? 0,
  }));
  return makeScale(yearRange(moments, threads), leadingYears(moments, threads), stacked, {
    top,
    monthHeight,
    attach,
    labelGap: gap,
  });
}

/**
 * The heads of the threads stand right above the earliest of them if there is room beside the axis and no label
 * of the right side; else on top of everything.
 */
function placeHeads(
  threads: readonly Thread[],
  heads: readonly ThreadHead[],
  frame: Frame,
  scaleFrom: (top: number) => TimeScale,
): { scale: TimeScale; headsTop: number } {
  const scale = scaleFrom(0);
  if (heads.length === 0) return { scale, headsTop: 0 };
  const height = headsHeight(heads);
  const start = Math.min(...threads.map((thread) => scale.startOf(thread.start)));
  const right = frame.sides.find(({ side }) => side === 'rechts')?.moments ?? [];
  const first = Math.min(...right.map((moment) => scale.of(moment).y - attach));
  if (frame.axis.x > 0 && start >= height && first >= start) return { scale, headsTop: start - height };
  return { scale: scaleFrom(height), headsTop: 0 };
}

/** Signs as near to their times, labels as near to their signs as the neighbours allow. */
function placeSide(
  side: SideFrame,
  scale: TimeScale,
  labels: Map<Moment, EventLabel>,
  { gap, low }: { gap: number; low: number },
): Placed[] {
  const diameter = 2 * symbolRadius;
  const symbols = placeInOrder(
    side.moments.map((moment) => ({ want: scale.of(moment).y - symbolRadius, size: diameter })),
    0.3,
    scale.blocks[0]?.top ?? 0,
    scale.bottom,
  ).map((top) => top + symbolRadius);
  const wishes = side.moments.map((moment, i) => ({
    want: (symbols[i] ?? 0) - attach,
    size: labels.get(moment)?.height ?? 0,
  }));
  const tops = placeInOrder(wishes, gap, low, scale.bottom + 5);
  return side.moments.map((moment, i) => ({
    moment,
    lane: side.lanes[i] ?? 0,
    symbol: symbols[i] ?? 0,
    label: labels.get(moment) ?? { lines: [], height: 0, leading: 0 },
    top: tops[i] ?? 0,
  }));
}
