import type { FigureContext } from '../figure.js';
import { widthOf } from '../text-layout.js';
import { broken, type EventLabel, titleStyle } from './labels.js';
import type { Moment } from './moments.js';
import { shortSpan, timelineWords } from './words.js';

const size = 8;
const leading = 3.3;
/** Distance between two short labels. */
export const briefGap = 1.2;

/**
 * A short date and, on the same line if it fits, the title: for figures with so many events that there is no room for
 * places and times.
 */
export function layoutBriefLabel(moment: Moment, context: FigureContext, max: number): EventLabel {
  const { event } = moment;
  const { palette, language, fonts } = context;
  const small = { size, weight: 400, fill: palette.grey, struck: false } as const;
  const title = { size, ...titleStyle(moment, palette) };
  const widthIn = (text: string) => widthOf(text, fonts.get('display', title.weight), size);
  const isGone = event.status === 'entfallen' || event.status === 'verschoben';
  const status = isGone ? `,\u00A0${timelineWords(language).status[event.status]}` : '';
  const date = shortSpan(event, language) + status;
  const [first, ...rest] = broken([`${date}\u00A0${event.titel}`], title, context, max);
  const heightOf = (lines: readonly unknown[]) => lines.length * leading + 0.2;
  if (!first || widthIn(first.text) > max) {
    const lines = [...broken([date], small, context, max), ...broken([event.titel], title, context, max)];
    return { lines, height: heightOf(lines), leading };
  }
  const begun = { ...first, text: first.text.slice(date.length + 1) };
  const lines = [begun, ...rest];
  const [before, after] = [widthIn(`${begun.text}\u00A0`), widthIn(`${date}\u00A0`)];
  return { lines, height: heightOf(lines), leading, date: { ...small, text: date, before, after } };
}
