import { tonesOf } from '../../data-types/colours/tones.js';
import { monthsIn } from '../../data-types/zeitpunkt.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mix } from '../palette.js';
import type { Frame } from './frame.js';
import { breakHeight, type TimeScale, type YearBlock, yearHeadHeight } from './time-scale.js';

/** Months at least so high, in mm, have room for their names. */
export const namedMonth = 3.6;

/** The band with its years and months. */
export function drawAxis(drawing: Drawing, context: FigureContext, frame: Frame, scale: TimeScale): void {
  for (const block of scale.blocks) {
    if (block.compressed) drawCompressed(drawing, context, frame, block);
    else drawYear(drawing, context, frame, block, scale.monthHeight);
  }
}

function drawCompressed(drawing: Drawing, context: FigureContext, frame: Frame, block: YearBlock): void {
  const { palette } = context;
  const { x, width } = frame.axis;
  const band = { x, y: block.top, width, height: block.bottom - block.top - breakHeight };
  drawing.rect(band, tonesOf(palette).light);
  drawing.add(zigzag(x, block.bottom - breakHeight, width, palette.white));
  const style = { size: 10, weight: 700, fill: palette.main, anchor: 'middle' } as const;
  drawing.text(String(block.year), x + width / 2, block.top + 5.4, style, band);
}

/** A torn lower edge, in white on the band: what follows is drawn to scale, this is not. */
export function zigzag(x: number, y: number, width: number, paper: string): string {
  const tooth = width / 4;
  return (
    `<path d="M${round(x)} ${round(y + 0.1)}v-0.1l${round(tooth)} -1.6l${round(tooth)} 1.6l${round(tooth)} -1.6` +
    `l${round(tooth)} 1.6v0.1z" fill="${paper}"/>`
  );
}

function drawYear(
  drawing: Drawing,
  context: FigureContext,
  frame: Frame,
  block: YearBlock,
  height: number,
): void {
  const { palette } = context;
  const { x, width } = frame.axis;
  const { pale } = tonesOf(palette);
  const middle = x + width / 2;
  const head = { x, y: block.top, width, height: yearHeadHeight };
  drawing.rect(head, palette.main);
  const number = { size: 10, weight: 700, fill: palette.white, anchor: 'middle' } as const;
  drawing.text(String(block.year), middle, block.top + 4.7, number, head);
  const named = height >= namedMonth;
  monthsIn(context.language).forEach((name, month) => {
    const y = block.january + month * height;
    const quarter = Math.floor(month / 3);
    // Low months have no names of their own, and their quarter has one in the middle.
    const span = named ? 1 : 3;
    if (month % span > 0) return;
    const band = { x, y, width, height: span * height };
    // Every other quarter is a little paler.
    drawing.rect(band, quarter % 2 === 0 ? mix(pale, palette.main, 0.07) : pale);
    if (month > 0) drawing.line(x, y, x + width, y, palette.white, 0.25);
    const style = { size: 8, fill: palette.main, anchor: 'middle' } as const;
    const text = named ? name.slice(0, 3) : `Q${quarter + 1}`;
    drawing.text(text, middle, y + band.height / 2 + 1, style, band);
  });
}
