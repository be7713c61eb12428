import type { Patenschaften } from '../../data-types/patenschaften.js';
import type { Drawing } from '../drawing.js';
import { person } from '../emblems.js';
import type { FigureContext } from '../figure.js';
import { drawLabel } from '../label.js';
import {
  drawTopic,
  houseHeight,
  ruleGap,
  type SharedBy,
  type Taker,
  takerLabel,
  topicLabels,
} from './parts.js';

/** Where there is no room for threads: every topic with its takers beneath it; returns the height. */
export function drawList(
  drawing: Drawing,
  data: Patenschaften,
  takers: readonly Taker[],
  sharedBy: SharedBy,
  context: FigureContext,
): number {
  const { width, palette } = context;
  const labels = topicLabels(data, width - 14, context, Number.POSITIVE_INFINITY);
  let y = houseHeight + 0.8;
  data.patenschaften.forEach(({ paten }, i) => {
    const label = labels[i];
    drawTopic(drawing, label, { x: 0, y, width: width - 14 }, i, context, width - 10);
    y += ruleGap + (label?.height ?? 0) + 2.5;
    for (const name of new Set(paten)) {
      const taker = takers.find((t) => t.name === name);
      if (!taker) continue;
      const text = takerLabel(taker, width - 7, sharedBy, context);
      const height = Math.max(6, text.height);
      drawing.add(`<g aria-hidden="true">${person(2, y + height, 6, palette.signal, palette.signal)}</g>`);
      drawLabel(drawing, text, 7, y + (height - text.height) / 2 + 0.3, {
        x: 7,
        y,
        width: width - 7,
        height: height + 0.5,
      });
      y += height + 1;
    }
    y += houseHeight;
  });
  return y - houseHeight;
}
