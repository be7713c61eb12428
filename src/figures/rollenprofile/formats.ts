import type { Rollenprofil } from '../../data-types/rollenprofile.js';
import { type Box, type Drawing, hairline } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';

/** From one format to the rule between it and the next. */
const formatGap = 1.9;

/** The formats of a role one below the other; lengths in mm. */
export interface Formats {
  labels: Label[];
  height: number;
}

/** Breaks the formats into lines for a width in mm, at a size in points. */
export function layoutFormats(
  { formate }: Rollenprofil,
  { fonts, palette }: FigureContext,
  width: number,
  size: number,
): Formats {
  const labels = formate.map((text) =>
    setLabel([{ text, size, weight: 500, fill: palette.ink, balanced: true }], width, fonts),
  );
  return {
    labels,
    height: labels.reduce((sum, { height }) => sum + height, (labels.length - 1) * 2 * formatGap),
  };
}

/** Draws formats with thin rules between them. */
export function drawFormats(
  drawing: Drawing,
  { palette }: FigureContext,
  { labels }: Formats,
  box: Box,
): void {
  let { y } = box;
  labels.forEach((format, i) => {
    if (i > 0) drawing.line(box.x, y + formatGap, box.x + box.width, y + formatGap, palette.rule, hairline);
    if (i > 0) y += 2 * formatGap;
    drawLabel(drawing, format, box.x, y, box);
    y += format.height;
  });
}
