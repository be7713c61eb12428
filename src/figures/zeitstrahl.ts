import type { Zeitstrahl } from '../data-types/zeitstrahl.js';
import { createDrawing } from './drawing.js';
import type { DrawFigure, Figure, FigureContext } from './figure.js';
import { cutIntoParts, type Part } from './parts.js';
import { drawAxis } from './zeitstrahl/axis.js';
import { describeTimeline } from './zeitstrahl/describe.js';
import { layoutTimeline } from './zeitstrahl/layout.js';
import { drawLegend, legendHeight, legendItems } from './zeitstrahl/legend.js';
import { drawLying } from './zeitstrahl/lying.js';
import { drawSide } from './zeitstrahl/marks.js';
import { momentsOf, threadsOf } from './zeitstrahl/moments.js';
import { drawThreads } from './zeitstrahl/threads.js';
import { leadingYears } from './zeitstrahl/time-scale.js';
import { cutToYears, inYears, type Years, yearsOf } from './zeitstrahl/years.js';

/** The height that the figure fills on a page of its own, in mm. */
const pageHeight = 205;
/** What it must not exceed, if it can help it: on a page, in the text column, on a phone. */
const mostHeight = (width: number): number => (width >= 140 ? 215 : width >= 100 ? 255 : 330);
const legendGap = 6;

/**
 * An upright axis of years and months with the events on both sides and what runs through as bars.
 * A sign is filled if its day is known and hollow, with a bar as long as the month or quarter, if only that is known.
 * More years than a page holds go on in a second part.
 */
export const drawZeitstrahl: DrawFigure<Zeitstrahl> = (data, context) => {
  if (context.lying) {
    const drawing = createDrawing(context);
    const height = drawLying(drawing, momentsOf(data), threadsOf(data), context);
    return drawing.finish({ height, ...describeTimeline(data, context.language, 'liegend') });
  }
  const whole = drawUpright(data, context);
  const { room = Number.POSITIVE_INFINITY } = context;
  const all = yearsOf(data);
  if (whole.height <= room || all.length < 2) return whole;
  const draw = ({ from, to, number }: Part) => {
    const years = { first: all[from] ?? 0, last: all[to - 1] ?? 0 };
    return drawUpright(inYears(data, years), { ...context, id: `${context.id}-teil-${number}` }, years);
  };
  return { ...whole, parts: cutIntoParts(all.length, room, draw) };
};

function drawUpright(data: Zeitstrahl, context: FigureContext, years?: Years): Figure {
  const drawing = createDrawing(context);
  const moments = momentsOf(data);
  const threads = years ? cutToYears(threadsOf(data), years) : threadsOf(data);
  const leading = leadingYears(moments, threads);
  const signs = legendItems(moments, context, leading);
  const below = legendGap + legendHeight(signs);
  const { room = pageHeight } = context;
  const most = context.room ?? mostHeight(context.width);
  const heights = { free: Math.min(pageHeight, room) - below, most: most - below };
  const layout = layoutTimeline(moments, threads, context, heights);
  const hasHeads = layout.heads.length === threads.length;
  const legend = hasHeads ? signs : legendItems(moments, context, leading, threads);
  const { frame, scale, heads, headsTop } = layout;
  drawThreads(drawing, context, frame, scale, { threads, heads, top: headsTop });
  drawAxis(drawing, context, frame, scale);
  for (const { side, placed } of layout.sides) drawSide(drawing, context, side, scale, placed);
  const height = drawLegend(drawing, context, legend, layout.bottom + legendGap);
  return drawing.finish({ height, ...describeTimeline(data, context.language) });
}
