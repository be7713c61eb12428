import { tonesOf } from '../../data-types/colours/tones.js';
import { bound } from '../binding.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import type { Palette } from '../palette.js';
import { wrapText } from '../text-layout.js';
import { type Frame, threadWidth } from './frame.js';
import type { Thread } from './moments.js';
import type { TimeScale } from './time-scale.js';
import { formatSpan } from './words.js';

const titleSize = 8.5;
const leading = 3.8;
const gap = 2.6;

/** The head of a thread: what runs, and from when to when. */
export interface ThreadHead {
  lines: string[];
  span: string;
  height: number;
}

/** Breaks the heads into lines that end at the bars and begin not before `left`. */
export function layoutThreads(
  threads: readonly Thread[],
  frame: Frame,
  context: FigureContext,
  left: number,
): ThreadHead[] {
  const font = context.fonts.get('display', 600);
  return threads.map((thread, i) => {
    const right = (frame.threads[i] ?? context.width) + threadWidth;
    const lines = wrapText(bound(thread.title), font, titleSize, right - left);
    const span = formatSpan(thread.from, thread.to, context.language);
    return { lines, span, height: (lines.length + 1) * leading };
  });
}

/** The bars of threads take turns in three tones. */
export function threadTone(i: number, palette: Palette): string {
  const { middle, light, full } = tonesOf(palette);
  return [middle, light, full][i % 3] ?? middle;
}

/** Height of all heads, one below the other. */
export function headsHeight(heads: readonly ThreadHead[]): number {
  return heads.reduce((sum, head) => sum + head.height + gap, 0);
}

/**
 * The threads as bars at the right edge, each with its words above its end, the rightmost on top. A thin line leads
 * down from the words; it passes no others, since the words below end further to the left.
 */
export function drawThreads(
  drawing: Drawing,
  context: FigureContext,
  frame: Frame,
  scale: TimeScale,
  items: { threads: readonly Thread[]; heads: readonly ThreadHead[]; top: number },
): void {
  const { palette } = context;
  let y = items.top;
  items.threads.forEach((thread, i) => {
    const head = items.heads[i];
    const x = frame.threads[i] ?? 0;
    const right = x + threadWidth;
    const start = scale.startOf(thread.start);
    const end = scale.endBefore(thread.end);
    const bar = { x, y: start, width: threadWidth, height: end - start };
    drawing.rect(bar, threadTone(i, palette));
    if (!head) return;
    const style = { anchor: 'end', leading } as const;
    drawing.text(head.lines, right, y + 3, { ...style, size: titleSize, weight: 600, fill: palette.main });
    const below = y + 3 + head.lines.length * leading;
    drawing.text(head.span, right, below, { ...style, size: 8, fill: palette.grey });
    drawing.line(right - 0.13, below + 1.2, right - 0.13, start, palette.main, 0.25);
    y += head.height + gap;
  });
}
