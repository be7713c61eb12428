import type { Thesen } from '../data-types/thesen.js';
import type { FontSet } from '../load/fonts.js';
import { lens, onCircle, type Ring, roundedPiece } from './arcs.js';
import { createDrawing, type Drawing, round } from './drawing.js';
import type { DataTable, DrawFigure } from './figure.js';
import { drawInCircle, drawLabel, type Label, setLabel } from './label.js';
import type { Palette } from './palette.js';
import { tonesOf } from './tones.js';

type These = Thesen['thesen'][number];

const words = {
  de: {
    columns: ['Nr.', 'These', 'Wortlaut'],
    description: (leitsatz: string, count: number, list: string) =>
      `Ein Ring aus ${count} ineinandergreifenden Gliedern, in seiner Mitte der Satzanfang „${leitsatz}“. Jedes Glied ist eine These: ${list}. Weil jedes Glied in das nächste greift, steht keine These für sich allein.`,
  },
  en: {
    columns: ['No.', 'Thesis', 'Wording'],
    description: (leitsatz: string, count: number, list: string) =>
      `A ring of ${count} interlocking links around the words “${leitsatz}”. Every link is a thesis: ${list}. As each link reaches into the next, no thesis stands alone.`,
  },
};

/** Sizes from roomy to tight, in points; the first that keeps the picture within a page is taken. */
const sizes = [
  { kurz: 12, text: 9.5 },
  { kurz: 11, text: 9 },
  { kurz: 10, text: 8.5 },
  { kurz: 9, text: 8 },
];
const tallest = 200;

/** The theses as a ring of interlocking links around the sentence they complete. */
export const drawThesen: DrawFigure<Thesen> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const arrange = context.width >= 150 ? besideRing : belowRing;
  const tries = sizes.map((size) => arrange(data, context.width, labelMaker(size, context)));
  const layout = tries.find(({ height }) => height <= tallest) ?? tries.at(-1);
  if (!layout) throw new Error('no sizes to try');
  drawRing(drawing, data, layout.ring, context);
  for (const row of layout.rows) drawRow(drawing, row, context.palette);
  return drawing.finish({
    height: layout.height,
    title: data.leitsatz,
    description: w.description(data.leitsatz, data.thesen.length, data.thesen.map((t) => t.kurz).join(', ')),
    table: tableOf(data, w.columns),
  });
};

/** Everything that stands beneath one rule. */
interface Row {
  x: number;
  y: number;
  width: number;
  number: string;
  label: RowLabel;
  /** Where on the ring the line to the rule begins. */
  from?: [number, number];
}

interface RowLabel {
  kurz: Label;
  text: Label;
  indent: number;
  height: number;
}

interface Layout {
  ring: Ring;
  rows: Row[];
  height: number;
}

type MakeLabel = (these: These, number: string, width: number) => RowLabel;

/** From the rule to the capitals beneath it. */
const ruleGap = 3.2;
const textGap = 1.8;

function labelMaker(
  size: { kurz: number; text: number },
  { fonts, palette }: { fonts: FontSet; palette: Palette },
): MakeLabel {
  return (these, number, width) => {
    const numeral = setLabel([{ text: number, size: size.kurz, fill: palette.main }], width, fonts);
    const indent = numeral.width + 2;
    const heading = { text: these.kurz, size: size.kurz, fill: palette.main, weight: 700 as const };
    const kurz = setLabel([heading], width - indent, fonts);
    const text = setLabel([{ text: these.text, size: size.text, fill: palette.ink }], width, fonts);
    return { kurz, text, indent, height: ruleGap + kurz.height + textGap + text.height };
  };
}

function besideRing({ thesen }: Thesen, width: number, makeLabel: MakeLabel): Layout {
  const outer = thesen.length > 10 ? 31 : 39;
  const column = width / 2 - outer - 5;
  const labels = thesen.map((these, i) => makeLabel(these, String(i + 1), column));
  const right = Math.ceil(thesen.length / 2);
  const even = Math.max(...labels.map((label) => label.height)) + 10;
  const pitch = even * right <= tallest ? even : undefined;
  // Numbers run clockwise, so the left side counts upwards.
  const onRight = stack(labels.slice(0, right), pitch);
  const onLeft = stack(labels.slice(right).reverse(), pitch).reverse();
  const cy = Math.max(outer, -(onRight[0] ?? 0), -(onLeft.at(-1) ?? 0)) + 0.15;
  const ring = { cx: width / 2, cy, inner: outer * 0.655, outer };
  const rows = labels.map((label, i) => {
    const x = i < right ? width - column : 0;
    const y = cy + (onRight[i] ?? onLeft[i - right] ?? 0);
    const from = onCircle(ring.cx, cy, outer, ((i + 0.5) / thesen.length) * 360);
    return { x, y, width: column, number: String(i + 1), label, from };
  });
  const bottoms = rows.map((row) => row.y + row.label.height);
  return { ring, rows, height: Math.max(cy + outer, ...bottoms) };
}

/** Where the rules of one side lie, from the middle of the ring: evenly, or as close as the texts allow. */
function stack(labels: readonly RowLabel[], pitch: number | undefined): number[] {
  let y = 0;
  const tops = labels.map((label) => {
    const top = y;
    y += pitch ?? label.height + 3;
    return top;
  });
  const middle = (tops.at(-1) ?? 0) / 2;
  return tops.map((top) => top - middle);
}

function belowRing({ thesen }: Thesen, width: number, makeLabel: MakeLabel): Layout {
  const outer = Math.min(37, width / 2);
  const columns = width >= 100 ? 2 : 1;
  const column = (width - 4 * (columns - 1)) / columns;
  const perColumn = Math.ceil(thesen.length / columns);
  const labels = thesen.map((these, i) => makeLabel(these, String(i + 1), column));
  const top = 2 * outer + 8;
  const bottoms = Array<number>(columns).fill(top);
  const rows = labels.map((label, i) => {
    const c = Math.floor(i / perColumn);
    const y = bottoms[c] ?? top;
    bottoms[c] = y + label.height + 5;
    return { x: c * (column + 4), y, width: column, number: String(i + 1), label };
  });
  const ring = { cx: width / 2, cy: outer, inner: outer * 0.655, outer };
  return { ring, rows, height: Math.max(...bottoms) - 5 };
}

function drawRing(
  drawing: Drawing,
  data: Thesen,
  ring: Ring,
  { fonts, palette }: { fonts: FontSet; palette: Palette },
): void {
  const n = data.thesen.length;
  const middle = (ring.inner + ring.outer) / 2;
  const cap = (ring.outer - ring.inner) / 2;
  const step = 360 / n;
  // The ends of neighbours lie closer than their width, so that they overlap.
  const reach = (Math.asin(Math.min(1, (0.62 * cap) / middle)) * 180) / Math.PI;
  const tones = tonesOf(palette);
  const blues = [tones.full, tones.middle];
  data.thesen.forEach((_, i) => {
    const fill = blues[n % 2 === 1 && i === n - 1 ? 0 : i % 2];
    drawing.add(`<path d="${roundedPiece(ring, i * step + reach, (i + 1) * step - reach)}" fill="${fill}"/>`);
  });
  data.thesen.forEach((_, i) => {
    const ends = [i * step - reach, i * step + reach].map((a) => onCircle(ring.cx, ring.cy, middle, a));
    const [a, b] = ends as [[number, number], [number, number]];
    if (n > 1) drawing.add(`<path d="${lens(a, b, cap)}" fill="${palette.signal}"/>`);
  });
  data.thesen.forEach((_, i) => {
    const [x, y] = onCircle(ring.cx, ring.cy, middle, (i + 0.5) * step);
    const fill = i % 2 === 0 ? palette.white : palette.ink;
    drawing.text(String(i + 1), x, y + 1.6, {
      size: ring.outer < 35 ? 10 : 13,
      weight: 700,
      fill,
      anchor: 'middle',
    });
  });
  const wording = {
    text: data.leitsatz,
    size: 17,
    weight: 700,
    fill: palette.main,
  } as const;
  drawInCircle(drawing, wording, { cx: ring.cx, cy: ring.cy, radius: ring.inner - 2 }, fonts);
}

function drawRow(drawing: Drawing, row: Row, palette: Palette): void {
  const { x, y, width, label, from } = row;
  const isRight = from !== undefined && from[0] < x;
  const [inner, outer] = isRight ? [x, x + width] : [x + width, x];
  const start = from ? `M${round(from[0])} ${round(from[1])}L` : 'M';
  drawing.add(
    `<path d="${start}${round(inner)} ${round(y)}H${round(outer)}" stroke="${palette.main}" stroke-width="0.3" fill="none"/>`,
  );
  const box = { x, y, width, height: label.height };
  const first = label.kurz.paragraphs[0];
  const numeral = { size: first?.size ?? 12, fill: palette.main };
  drawing.text(row.number, x, y + ruleGap + (first?.baseline ?? 0), numeral, box);
  drawLabel(drawing, label.kurz, x + label.indent, y + ruleGap, box);
  drawLabel(drawing, label.text, x, y + ruleGap + label.kurz.height + textGap, box);
}

function tableOf({ thesen }: Thesen, columns: string[]): DataTable {
  return { columns, rows: thesen.map((these, i) => [String(i + 1), these.kurz, these.text]) };
}
