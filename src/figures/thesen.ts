import type { Thesen } from '../data-types/thesen.js';
import { altText } from './alt-text.js';
import type { Ring } from './arcs.js';
import { counted } from './count-words.js';
import { createDrawing, type Drawing, round } from './drawing.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { commonSize, drawLabel, type Label, setLabel } from './label.js';
import type { Palette } from './palette.js';
import { leaderStart } from './thesen/leader.js';
import { drawRing, halfJoint } from './thesen/ring.js';

const words = {
  de: {
    columns: ['Nr.', 'These', 'Wortlaut'],
    description: (leitsatz: string, count: number, list: string) =>
      `Ein Ring aus ineinandergreifenden Gliedern umgibt den Satzanfang „${leitsatz}“. Der Ring zeigt im Uhrzeigersinn ${counted(count, 'eine These', 'Thesen', 'de')} als Fortsetzung des Satzes: ${list}. Jedes Glied greift in das nächste, keines hält für sich allein.`,
  },
  en: {
    columns: ['No.', 'Thesis', 'Wording'],
    description: (leitsatz: string, count: number, list: string) =>
      `A ring of interlocking links surrounds the words “${leitsatz}”. Clockwise, the ring shows ${counted(count, 'one thesis', 'theses', 'en')} as their continuation: ${list}. Every link reaches into the next, none holds by itself.`,
  },
};

/** Sizes of text in points. */
interface Sizes {
  kurz: number;
  text: number;
}

/** From roomy to tight; the first that keeps the picture within a page is taken. */
const sizes: Sizes[] = [
  { kurz: 12, text: 10 },
  { kurz: 12, text: 9.5 },
  { kurz: 11, text: 9 },
  { kurz: 10, text: 8.5 },
  { kurz: 9, text: 8 },
];
const tallest = 195;

/** The theses as a ring of interlocking links around the sentence they complete. */
export const drawThesen: DrawFigure<Thesen> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const arrange = context.width >= 150 ? besideRing : belowRing;
  const tries = sizes.map((size) => arrange(data, size, context));
  // A phone scrolls, a page does not.
  const layout = tries.find(({ height }) => height <= tallest || context.width < 100) ?? tries.at(-1);
  if (!layout) throw new Error('no sizes to try');
  drawRing(drawing, data, layout.ring, context);
  for (const row of layout.rows) drawRow(drawing, row, context.palette);
  const describe = (list: string[]) => w.description(data.leitsatz, list.length, list.join('; '));
  const full = describe(data.thesen.map((these) => these.text));
  const short = describe(data.thesen.map((these) => these.kurz));
  return drawing.finish({
    height: layout.height,
    title: data.leitsatz,
    description: altText([full, short]),
    table: {
      columns: w.columns,
      rows: data.thesen.map((these, i) => [String(i + 1), these.kurz, these.text]),
    },
  });
};

/** Everything that stands beneath one rule. */
interface Row {
  x: number;
  y: number;
  width: number;
  label: RowLabel;
  /** Where on the ring the line to the rule begins. */
  from?: [number, number];
}

interface RowLabel {
  number: string;
  kurz: Label;
  text: Label;
  /** Where the words begin beside the number. */
  indent: number;
  height: number;
}

interface Layout {
  ring: Ring;
  rows: Row[];
  height: number;
}

/** From the rule to the capitals beneath it, and from there to the text, in mm. */
const ruleGap = 3.2;
const textGap = 1.8;

function labelsOf({ thesen }: Thesen, size: Sizes, width: number, context: FigureContext): RowLabel[] {
  const { fonts, palette } = context;
  const numerals = thesen.map((_, i) =>
    setLabel([{ text: String(i + 1), size: size.kurz, fill: palette.main }], width, fonts),
  );
  const indents = numerals.map((numeral) => numeral.width + 2);
  const narrowest = width - Math.max(...indents);
  const kurzSize = commonSize(
    thesen.map((these) => these.kurz),
    size.kurz,
    700,
    narrowest,
    fonts,
  );
  const textSize = commonSize(
    thesen.map((these) => these.text),
    size.text,
    400,
    width,
    fonts,
  );
  return thesen.map((these, i) => {
    const indent = indents[i] ?? 0;
    const heading = { text: these.kurz, size: kurzSize, fill: palette.main, weight: 700 } as const;
    const kurz = setLabel([heading], width - indent, fonts);
    const text = setLabel([{ text: these.text, size: textSize, fill: palette.ink }], width, fonts);
    const height = ruleGap + kurz.height + textGap + text.height;
    return { number: String(i + 1), kurz, text, indent, height };
  });
}

/** Labels left and right of the ring; the numbers run clockwise, so the left side counts upwards. */
function besideRing(data: Thesen, size: Sizes, context: FigureContext): Layout {
  const { width } = context;
  const count = data.thesen.length;
  const outer = count > 10 ? 31 : 40;
  const column = width / 2 - outer - 5;
  const labels = labelsOf(data, size, column, context);
  const right = Math.ceil(count / 2);
  const pitch = Math.max(...labels.map((label) => label.height)) + 15;
  // The rules lie at least as far apart as the ends of the links that lie opposite each other.
  const least = 2 * outer * Math.cos(Math.PI / count);
  const reach = pitch * right <= tallest ? Math.max(pitch * (right - 1), least) : undefined;
  const onRight = stack(labels.slice(0, right), reach);
  const onLeft = stack(labels.slice(right).reverse(), reach).reverse();
  const cy = Math.max(outer, -Math.min(...onRight, ...onLeft)) + 0.15;
  const ring = { cx: width / 2, cy, inner: outer * 0.655, outer };
  const step = 360 / count;
  const joint = halfJoint(ring);
  const rows = labels.map((label, i) => {
    const x = i < right ? width - column : 0;
    const y = cy + (onRight[i] ?? onLeft[i - right] ?? 0);
    const link = { from: i * step + joint, to: (i + 1) * step - joint };
    const from = leaderStart(ring, link, [i < right ? x : column, y]);
    return { x, y, width: column, label, from };
  });
  const bottoms = rows.map((row) => row.y + row.label.height);
  return { ring, rows, height: Math.max(cy + outer, ...bottoms) };
}

/** Where the rules of one side lie, from the middle of the ring: evenly over `reach` mm, or as close as the texts allow. */
function stack(labels: readonly RowLabel[], reach: number | undefined): number[] {
  let y = 0;
  const tops = labels.map((label) => {
    const top = y;
    y += reach === undefined ? label.height + 3 : reach / Math.max(1, labels.length - 1);
    return top;
  });
  const middle = (tops.at(-1) ?? 0) / 2;
  return tops.map((top) => top - middle);
}

/** Labels beneath the ring, in one or two columns. */
function belowRing(data: Thesen, size: Sizes, context: FigureContext): Layout {
  const { width } = context;
  const outer = Math.min(39, width / 2);
  const columns = width >= 100 ? 2 : 1;
  const column = (width - 4 * (columns - 1)) / columns;
  const labels = labelsOf(data, size, column, context);
  const perColumn = Math.ceil(labels.length / columns);
  const bottoms = Array<number>(columns).fill(2 * outer + 8);
  const rows = labels.map((label, i) => {
    const c = Math.floor(i / perColumn);
    const y = bottoms[c] ?? 0;
    bottoms[c] = y + label.height + 5;
    return { x: c * (column + 4), y, width: column, label };
  });
  const ring = { cx: width / 2, cy: outer, inner: outer * 0.655, outer };
  return { ring, rows, height: Math.max(...bottoms) - 5 };
}

function drawRow(drawing: Drawing, { x, y, width, label, from }: Row, palette: Palette): void {
  const isRight = from !== undefined && from[0] < x;
  const [inner, outer] = isRight ? [x, x + width] : [x + width, x];
  const start = from ? `${round(from[0])} ${round(from[1])}L` : '';
  const path = `M${start}${round(inner)} ${round(y)}H${round(outer)}`;
  drawing.add(`<path d="${path}" stroke="${palette.main}" stroke-width="0.3" fill="none"/>`);
  const box = { x, y, width, height: label.height };
  const first = label.kurz.paragraphs[0];
  const numeral = { size: first?.size ?? 12, fill: palette.main };
  drawing.text(label.number, x, y + ruleGap + (first?.baseline ?? 0), numeral, box);
  drawLabel(drawing, label.kurz, x + label.indent, y + ruleGap, box);
  drawLabel(drawing, label.text, x, y + ruleGap + label.kurz.height + textGap, box);
}
