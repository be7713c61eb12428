import type { Patenschaften } from '../../data-types/patenschaften.js';
import { type Drawing, round } from '../drawing.js';
import { person } from '../emblems.js';
import type { FigureContext } from '../figure.js';
import { drawLabel } from '../label.js';
import { spread } from '../spread.js';
import {
  drawTopic,
  houseHeight,
  houseOf,
  rowGap,
  rowHeight,
  type SharedBy,
  type Taker,
  takerLabel,
  topicLabels,
} from './parts.js';
import { type ThreadLook, threadLook } from './thread-looks.js';

/** Heights of a person; the smaller ones where there are many. */
const tall = 8.5;
const small = 4.2;

/** Topics on the left, takers on the right, a thread for every pair; returns the height. */
export function drawBipartite(
  drawing: Drawing,
  data: Patenschaften,
  takers: readonly Taker[],
  sharedBy: SharedBy,
  context: FigureContext,
): number {
  const { width, palette } = context;
  const unit = width / 170;
  const column = 75 * unit;
  const [houseX, people, names] = [79 * unit, 118.5 * unit, 124 * unit];
  const labels = topicLabels(data, column, context);
  const ys: number[] = [];
  let y = houseHeight + 0.8;
  for (const label of labels) {
    ys.push(y);
    y += rowHeight(label);
  }
  const bottom = y - rowGap;
  const ordered = orderedByTopics(takers, ys);
  const size = Math.min(tall, Math.max(small, bottom / takers.length - 2));
  const takerLabels = ordered.map((taker) => takerLabel(taker, width - names, sharedBy, context));
  const stretches = takerLabels.map((label, i) => {
    const height = Math.max(label.height, size);
    return { wish: (ordered[i]?.wish ?? 0) - height / 2, height };
  });
  const free = bottom - stretches.reduce((sum, s) => sum + s.height, 0);
  const gap = Math.min(12, Math.max(1, free / Math.max(1, stretches.length - 1)));
  const tops = spread(stretches, gap, 0.2, bottom);
  const middles = tops.map((top, i) => top + (stretches[i]?.height ?? 0) / 2);
  ordered.forEach((taker, i) => {
    const step = Math.min(1.6, size / taker.topics.length);
    taker.topics.forEach((topic, k) => {
      const from: [number, number] = [houseX + houseOf(topic).width - 0.5, (ys[topic] ?? 0) - 0.1];
      const end = (middles[i] ?? 0) + (k - (taker.topics.length - 1) / 2) * step;
      drawThread(drawing, from, [people - 3.2, end], threadLook(palette, topic));
    });
  });
  data.patenschaften.forEach((_, i) => {
    drawTopic(drawing, labels[i], { x: 0, y: ys[i] ?? 0, width: column }, i, context, houseX);
  });
  ordered.forEach((_, i) => {
    const label = takerLabels[i];
    const middle = middles[i] ?? 0;
    drawing.add(
      `<g aria-hidden="true">${person(people, middle + size / 2, size, palette.signal, palette.signal)}</g>`,
    );
    if (label)
      drawLabel(drawing, label, names, middle - label.height / 2 + 0.3, {
        x: names,
        y: middle - label.height / 2,
        width: width - names,
        height: label.height + 1,
      });
  });
  const last = (tops.at(-1) ?? 0) + (stretches.at(-1)?.height ?? 0);
  return Math.max(bottom, last + 0.5);
}

/** Each as near to the middle of its topics as the others allow, which keeps crossings few (barycentre rule, Sugiyama 1981). */
function orderedByTopics(takers: readonly Taker[], ys: readonly number[]): (Taker & { wish: number })[] {
  return takers
    .map((taker, i) => {
      const wish = taker.topics.reduce((sum, topic) => sum + (ys[topic] ?? 0), 0) / taker.topics.length;
      return { ...taker, wish, i };
    })
    .sort((a, b) => a.wish - b.wish || a.i - b.i);
}

function drawThread(
  drawing: Drawing,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  { colour, width, dashes }: ThreadLook,
): void {
  const middle = round((x1 + x2) / 2);
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : '';
  drawing.add(
    `<path d="M${round(x1)} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${round(x2)} ${round(y2)}" stroke="${colour}" stroke-width="${width}" fill="none"${dashed}/>`,
  );
}
