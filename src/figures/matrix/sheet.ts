import { createDrawing } from '../drawing.js';
import type { Figure, FigureContext } from '../figure.js';
import type { Counts } from './counts.js';
import type { MatrixData } from './data.js';
import { describeMatrix, matrixWords } from './describe.js';
import { drawHeader } from './header.js';
import { drawLegend } from './legend.js';
import { drawGroup, drawTotals } from './rows.js';
import { layoutTables, sheetForms, type Table } from './sheet-layout.js';

/** Lengths in mm: above the legend, and from there to the note. */
const aboveLegend = 2.4;
const toNote = 4.4;
/** What a row may be higher, so that the figure fills its sheet. */
const mostExtra = 4;

/**
 * For a sheet `fill` mm high: one table with the groups beside their members, or two or three tables side by side,
 * each with the roles at its head; the first that fits, else the lowest. Undefined if words are too wide for all.
 */
export function drawMatrixOnSheet(
  data: MatrixData,
  context: FigureContext,
  counts: Counts,
  fill: number,
): Figure | undefined {
  const { continued } = matrixWords(context.language);
  let best: { height: number; grown: (extra: number) => Table[] | undefined; rows: number } | undefined;
  for (const form of sheetForms(data.handlungsfelder.themenfelder.length)) {
    const grown = (extra: number) => layoutTables(data, counts, context, form, continued, extra);
    const tables = grown(0);
    if (!tables) continue;
    const height = drawTables(data, context, counts, tables, true).height;
    if (!best || height < best.height)
      best = { height, grown, rows: Math.max(...tables.map(({ rows }) => rows)) };
    if (height <= fill) break;
  }
  if (!best) return undefined;
  const extra = Math.min(mostExtra, Math.max(0, fill - best.height) / best.rows);
  const tables = best.grown(extra);
  return tables && drawTables(data, context, counts, tables);
}

/** Draws tables side by side, or all but their rows, to see how high they are. */
function drawTables(
  data: MatrixData,
  context: FigureContext,
  counts: Counts,
  tables: readonly Table[],
  withoutRows = false,
): Figure {
  const drawing = createDrawing(context);
  const words = matrixWords(context.language);
  const bottoms = tables.map(({ layout, counts: own, height }, i) => {
    const top = drawHeader(drawing, context, layout, words);
    let y = top;
    if (!withoutRows) for (const group of own.groups) y = drawGroup(drawing, context, layout, group, y);
    y = top + height;
    return i === tables.length - 1 ? drawTotals(drawing, context, layout, { counts, words }, y) : y;
  });
  const [{ layout } = { layout: undefined }] = tables;
  const bottom = Math.max(...bottoms) + aboveLegend;
  const height = layout
    ? drawLegend(drawing, context, layout, data.mitglieder.hinweis, bottom, toNote)
    : bottom;
  return drawing.finish({ height, ...describeMatrix(data, counts, context.language) });
}
