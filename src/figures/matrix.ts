import { createDrawing } from './drawing.js';
import type { DrawFigure } from './figure.js';
import { countMatrix } from './matrix/counts.js';
import type { MatrixData } from './matrix/data.js';
import { describeMatrix, matrixWords } from './matrix/describe.js';
import { drawHeader } from './matrix/header.js';
import { layoutMatrix } from './matrix/layout.js';
import { drawLegend } from './matrix/legend.js';
import { drawGroup, drawTotals } from './matrix/rows.js';

/** Every member a row, every role a column; in it a fixed slot for each Themenfeld, with its letter or empty. */
export const drawMatrix: DrawFigure<MatrixData> = (data, context) => {
  const drawing = createDrawing(context);
  const words = matrixWords(context.language);
  const counts = countMatrix(data);
  const layout = layoutMatrix(data, context);
  let y = drawHeader(drawing, context, layout, words);
  for (const group of counts.groups) y = drawGroup(drawing, context, layout, group, y);
  y = drawTotals(drawing, context, layout, { counts, words }, y);
  y = drawLegend(drawing, context, layout, data.mitglieder.hinweis, y + 8);
  return drawing.finish({ height: y, ...describeMatrix(data, counts, context.language) });
};
