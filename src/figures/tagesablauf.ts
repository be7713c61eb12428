import type { Tagesablauf } from '../data-types/tagesablaeufe.js';
import { formatZeitpunkt } from '../data-types/zeitpunkt.js';
import { altText, asSentence } from './alt-text.js';
import { counted } from './count-words.js';
import { createDrawing, type Drawing, round } from './drawing.js';
import type { DataTable, DrawFigure, FigureContext } from './figure.js';
import { drawLabel, type Label, setLabel } from './label.js';
import { spread } from './spread.js';
import { type Anchor, type Band, bandBeside } from './tagesablauf/band.js';
import { clockOf } from './tagesablauf/clock.js';

const words = {
  de: {
    columns: ['Abschnitt', 'Inhalt', 'Anteil an der Zeit'],
    share: (percent: number) => `etwa ${percent} %`,
    dial: 'Ein Zifferblatt zeigt als Band, wie lange die Veranstaltung dauert.',
    band: 'Ein Zeitband zeigt, wie die Veranstaltung gegliedert ist.',
    event: (data: Tagesablauf, day: string) =>
      `„${data.titel}“ (${day}; ${data.ort}) beginnt um ${data.beginn} Uhr und endet um ${data.ende} Uhr.`,
    parts: (count: number, list: string) =>
      `Das Band hat ${counted(count, 'einen Abschnitt', 'Abschnitte', 'de')}: ${list}.`,
    part: (name: string, percent: number) => `${name} (${percent} %)`,
  },
  en: {
    columns: ['Part', 'Content', 'Share of the time'],
    share: (percent: number) => `about ${percent}%`,
    dial: 'A clock face shows as a band how long the event takes.',
    band: 'A band of time shows how the event is divided.',
    event: (data: Tagesablauf, day: string) =>
      `“${data.titel}” (${day}; ${data.ort}) begins at ${data.beginn} and ends at ${data.ende}.`,
    parts: (count: number, list: string) =>
      `The band has ${counted(count, 'one part', 'parts', 'en')}: ${list}.`,
    part: (name: string, percent: number) => `${name} (${percent}%)`,
  },
};
type Words = (typeof words)['de'];

/** From the rule to the capitals beneath it, and from one row to the next, in mm. */
const ruleGap = 2.9;
const rowGap = 3.6;
/** Sizes in points; the second for a day with many parts, whose labels would be higher than a page. */
const sizes: [Sizes, Sizes] = [
  { title: 10.5, text: 9 },
  { title: 9.5, text: 8 },
];
const tallest = 180;

/** An event by the hours: on a clock face if it lies within six hours that have room there, else as a straight band. */
export const drawTagesablauf: DrawFigure<Tagesablauf> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const day = formatZeitpunkt(data.datum, context.language);
  const labelsFrom = (x: number, size: Sizes): Label[] =>
    data.abschnitte.map((part) => labelOf(part, context.width - x, size, context));
  const column = (context.width * 87) / 170;
  const size = sizes.find((each) => heightOf(labelsFrom(column, each)) <= tallest) ?? sizes[1];
  const clock = clockOf(data, day, context);
  const useClock = clock !== undefined && heightOf(labelsFrom(clock.labels, size)) <= clock.roomy;
  const band = useClock ? clock : bandBeside(data, day, context, (x) => heightOf(labelsFrom(x, size)));
  const bottom = drawRows(drawing, band, labelsFrom(band.labels, size), context);
  band.draw(drawing);
  const height = drawNote(drawing, data.hinweis ?? '', band, Math.max(bottom, band.bottom), context);
  return drawing.finish({
    height,
    title: data.titel,
    description: describe(data, day, useClock ? w.dial : w.band, w),
    table: tableOf(data, w),
  });
};

interface Sizes {
  title: number;
  text: number;
}

function labelOf(
  part: Tagesablauf['abschnitte'][number],
  width: number,
  size: Sizes,
  { fonts, palette }: FigureContext,
): Label {
  const title = { text: part.titel, size: size.title, fill: palette.main, weight: 700 as const };
  return setLabel(
    [title, { text: part.beschreibung ?? '', size: size.text, fill: palette.ink, gap: 1.3 }],
    width,
    fonts,
  );
}

function heightOf(labels: readonly Label[]): number {
  return labels.reduce((sum, label) => sum + ruleGap + label.height + rowGap, -rowGap);
}

/** Draws the labels beneath their rules and the lines that lead to them; returns the lowest edge. */
function drawRows(
  drawing: Drawing,
  band: Band,
  labels: readonly Label[],
  { width, palette }: FigureContext,
): number {
  const stretches = labels.map((label, i) => ({
    wish: band.anchors[i]?.().at[1] ?? 0,
    height: ruleGap + label.height,
  }));
  const tops = spread(stretches, rowGap, band.top, band.floor);
  labels.forEach((label, i) => {
    const y = tops[i] ?? 0;
    const anchor = band.anchors[i]?.(y);
    const turn: [number, number] = [band.labels - 2, y];
    const way = anchor ? [anchor.at, ...(leaves(anchor, turn) ? [] : [anchor.out]), turn] : [turn];
    const points = way.map(([px, py]) => `${round(px)} ${round(py)}`).join('L');
    drawing.add(`<path d="M${points}H${width}" stroke="${palette.main}" stroke-width="0.3" fill="none"/>`);
    const box = { x: band.labels, y, width: width - band.labels, height: ruleGap + label.height };
    drawLabel(drawing, label, band.labels, y + ruleGap, box);
  });
  return (tops.at(-1) ?? 0) + (stretches.at(-1)?.height ?? 0);
}

/** True if a straight line from the anchor leads away from the shape and not along or into it. */
function leaves({ at, out }: Anchor, to: [number, number]): boolean {
  const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
  const [nx, ny] = [out[0] - at[0], out[1] - at[1]];
  return dx * nx + dy * ny > 0.05 * Math.hypot(dx, dy) * Math.hypot(nx, ny);
}

/** Sets the note where the band has room for it; returns the height of the whole picture. */
function drawNote(
  drawing: Drawing,
  text: string,
  band: Band,
  bottom: number,
  { fonts, palette }: FigureContext,
): number {
  const { x, width } = band.note;
  const note = setLabel([{ text, size: 8, fill: palette.grey, balanced: true }], width, fonts);
  if (note.height === 0) return bottom;
  const y = band.note.y ?? bottom + 5;
  drawLabel(drawing, note, x, y, { x, y, width, height: note.height });
  return Math.max(bottom, y + note.height);
}

/** Rounded so that they add up to 100: the largest remainders are rounded up (Hamilton). */
function sharesOf({ abschnitte }: Tagesablauf): number[] {
  const total = abschnitte.reduce((sum, part) => sum + part.dauer, 0);
  const exact = abschnitte.map((part) => (part.dauer / total) * 100);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const order = exact
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, missing)
    .map(({ i }) => i);
  return exact.map((share, i) => Math.floor(share) + (order.includes(i) ? 1 : 0));
}

function describe(data: Tagesablauf, day: string, picture: string, w: Words): string {
  const percents = sharesOf(data);
  const parts = data.abschnitte.map((part, i) => w.part(part.titel, percents[i] ?? 0)).join(', ');
  const sentences = [picture, w.event(data, day), w.parts(data.abschnitte.length, parts)];
  const note = asSentence(data.hinweis);
  const join = (...texts: string[]) => texts.filter((text) => text !== '').join(' ');
  return altText([join(...sentences, note), join(...sentences), join(...sentences.slice(0, 2))]);
}

function tableOf(data: Tagesablauf, w: Words): DataTable {
  const percents = sharesOf(data);
  const rows = data.abschnitte.map((part, i) => [
    part.titel,
    part.beschreibung ?? '',
    w.share(percents[i] ?? 0),
  ]);
  return { columns: w.columns, rows };
}
