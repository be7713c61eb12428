import { createDrawing } from './drawing.js';
import type { DrawFigure, Figure, FigureContext } from './figure.js';
import { beginsGroup, type Counts, countMatrix, countsOfRows } from './matrix/counts.js';
import type { MatrixData } from './matrix/data.js';
import { describeMatrix, describePart, matrixWords } from './matrix/describe.js';
import { drawHeader } from './matrix/header.js';
import { layoutMatrix } from './matrix/layout.js';
import { drawLegend } from './matrix/legend.js';
import { drawGroup, drawTotals } from './matrix/rows.js';
import { drawMatrixOnSheet } from './matrix/sheet.js';
import { cutIntoParts, type Part } from './parts.js';

/**
 * Every member a row, every role a column; in it a fixed slot for each Themenfeld, with its letter or empty. More members
 * than a page holds go on in a second part with the same head and legend. Lying, members stand in tables side by side.
 */
export const drawMatrix: DrawFigure<MatrixData> = (data, context) => {
  const counts = countMatrix(data);
  const { lying, fill } = context;
  const sheet = lying && fill !== undefined && drawMatrixOnSheet(data, context, counts, fill);
  if (sheet) return sheet;
  const whole = drawRows(data, context, counts);
  const { room = Number.POSITIVE_INFINITY } = context;
  if (whole.height <= room) return whole;
  const { continued } = matrixWords(context.language);
  const draw = (part: Part) => {
    const id = `${context.id}-teil-${part.number}`;
    return drawRows(data, { ...context, id }, countsOfRows(counts, part.from, part.to, continued), part);
  };
  return { ...whole, parts: cutIntoParts(counts.members, room, draw, (row) => beginsGroup(counts, row)) };
};

/** Draws some groups, or a part of all. Totals and the note stand at the end of the last part. */
function drawRows(data: MatrixData, context: FigureContext, counts: Counts, part?: Part): Figure {
  const drawing = createDrawing(context);
  const words = matrixWords(context.language);
  const layout = layoutMatrix(data, context);
  const isLast = part === undefined || part.to === counts.members;
  let y = drawHeader(drawing, context, layout, words);
  for (const group of counts.groups) y = drawGroup(drawing, context, layout, group, y);
  if (isLast) y = drawTotals(drawing, context, layout, { counts, words }, y);
  y = drawLegend(
    drawing,
    context,
    layout,
    isLast ? data.mitglieder.hinweis : undefined,
    y + (isLast ? 8 : 4),
  );
  const told = part
    ? describePart(data, counts, part, context.language)
    : describeMatrix(data, counts, context.language);
  return drawing.finish({ height: y, ...told });
}
