import { tonesOf } from '../data-types/colours/tones.js';
import type { Fachtagungen } from '../data-types/fachtagungen.js';
import { altText, asSentence } from './alt-text.js';
import { counted, listed } from './count-words.js';
import { createDrawing, type Drawing } from './drawing.js';
import { emblem, emblemsFor } from './emblems.js';
import { drawExchange } from './fachtagungen/exchange.js';
import { drawSeries } from './fachtagungen/series.js';
import type { DataTable, DrawFigure, Figure, FigureContext } from './figure.js';
import { commonSize, drawLabel, type Label, setLabel } from './label.js';

const words = {
  de: {
    title: 'Fachtagungen: Bausteine, Austausch, Reihe',
    headings: { parts: 'Was dazugehört', exchange: 'Wer sich austauscht', series: 'Wie es weitergeht' },
    columns: ['Art', 'Name', 'Angabe'],
    kinds: { part: 'Baustein', exchange: 'Austausch', event: 'Tagung' },
    states: { durchgefuehrt: 'durchgeführt', geplant: 'geplant', offen: 'offen' },
    among: (group: string) => `${group} untereinander`,
    between: (a: string, b: string) => `${a} und ${b}`,
    parts: (count: number, list: string) =>
      `Eine Fachtagung besteht aus ${counted(count, 'einem Baustein', 'Bausteinen', 'de')}: ${list}.`,
    exchange: (list: string) => `Doppelpfeile zeigen, wer sich austauscht: ${list}.`,
    series: (list: string) => `Darunter liegen die Tagungen wie Schichten aufeinander: ${list}.`,
  },
  en: {
    title: 'Conferences: parts, exchange, series',
    headings: { parts: 'What belongs to it', exchange: 'Who exchanges views', series: 'How it goes on' },
    columns: ['Kind', 'Name', 'Detail'],
    kinds: { part: 'Part', exchange: 'Exchange', event: 'Conference' },
    states: { durchgefuehrt: 'held', geplant: 'planned', offen: 'open' },
    among: (group: string) => `${group} among themselves`,
    between: (a: string, b: string) => `${a} and ${b}`,
    parts: (count: number, list: string) =>
      `A conference consists of ${counted(count, 'one part', 'parts', 'en')}: ${list}.`,
    exchange: (list: string) => `Double arrows show who exchanges views: ${list}.`,
    series: (list: string) => `Below, the conferences lie on each other like layers: ${list}.`,
  },
};
type Words = (typeof words)['de'];

/** What a conference is made of, who meets there, and how each one builds on the one before. */
export const drawFachtagungen: DrawFigure<Fachtagungen> = (data, context) => {
  const { fill } = context;
  const close = drawWith(data, context, sectionGap);
  if (fill === undefined || close.height >= fill) return close;
  return drawWith(data, context, Math.min(widestGap, sectionGap + fill - close.height));
};

/** Between two sections, in mm, and where there is more room on a sheet. */
const sectionGap = 7;
const widestGap = 26;

function drawWith(data: Fachtagungen, context: FigureContext, gap: number): Figure {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const { width, palette } = context;
  // A sheet has the height for narrow columns.
  const beside = width >= (context.fill === undefined ? 150 : 112);
  const left = beside ? (width * 54) / 170 : width;
  const heading = (text: string, x: number, y: number, to: number): number => {
    drawing.line(x, y + 0.15, to, y + 0.15, palette.ink, 0.3);
    const label = setLabel([{ text, size: 9, weight: 600, fill: palette.main }], to - x, context.fonts);
    drawLabel(drawing, label, x, y + 3, { x, y, width: to - x, height: 3 + label.height });
    return y + 3 + label.height + 4;
  };
  const partsTop = heading(w.headings.parts, 0, 0, left);
  const parts = { x: 0, y: partsTop, width: left };
  const right = beside ? (width * 58) / 170 : 0;
  const top = beside ? 0 : partsTop + partsHeight(data, parts, 6, context) + gap;
  const exchangeTop = heading(w.headings.exchange, right, top, width);
  const area = { x: right, width: width - right, height: 0 };
  const exchangeBottom = drawExchange(drawing, data.austausch, { ...area, y: exchangeTop - 3 }, context);
  const seriesTop = heading(w.headings.series, right, exchangeBottom + gap, width);
  const bottom = drawSeries(drawing, data, { ...area, y: seriesTop - 1 }, w.states, context);
  const partsBottom = drawParts(drawing, data, parts, beside ? bottom : 0, context);
  return drawing.finish({
    height: Math.max(partsBottom, bottom),
    title: w.title,
    description: describe(data, w, context.language),
    table: tableOf(data, w),
  });
}

interface Column {
  x: number;
  y: number;
  width: number;
}

/** Side of the square beneath an emblem, in mm. */
const square = 17;
const beneath = 2.5;

/** A part with its label, which stands beside the square or, if a word is too long for that, beneath it. */
interface Part {
  label: Label;
  besideSquare: boolean;
  height: number;
}

function partsOf({ bausteine }: Fachtagungen, column: Column, { fonts, palette }: FigureContext): Part[] {
  const room = column.width - square - 4;
  const names = bausteine.map((part) => part.name);
  const size = commonSize(names, 10.5, 700, room, fonts);
  const labelAt = (width: number, part: Fachtagungen['bausteine'][number]) =>
    setLabel(
      [
        { text: part.name, size, weight: 700, fill: palette.main },
        { text: part.beschreibung ?? '', size: 8.5, fill: palette.ink, gap: 1.4 },
      ],
      width,
      fonts,
    );
  const labels = bausteine.map((part) => labelAt(room, part));
  const besideSquare = labels.every((label) => label.width <= room);
  return bausteine.map((part, i) => {
    const label = (besideSquare && labels[i]) || labelAt(column.width, part);
    const height = besideSquare ? Math.max(square, label.height + 0.5) : square + beneath + label.height;
    return { label, besideSquare, height };
  });
}

function partsHeight(data: Fachtagungen, column: Column, gap: number, context: FigureContext): number {
  return partsOf(data, column, context).reduce((sum, part) => sum + part.height + gap, -gap);
}

/** The parts one below the other, each with its emblem or numeral on a square, spread as far as `bottom`; returns the lower edge. */
function drawParts(
  drawing: Drawing,
  data: Fachtagungen,
  column: Column,
  bottom: number,
  context: FigureContext,
): number {
  const { palette } = context;
  const tones = tonesOf(palette);
  const names = emblemsFor(data.bausteine.map((part) => `${part.id} ${part.name}`));
  const spare = bottom - column.y - partsHeight(data, column, 0, context);
  const gap = Math.min(20, Math.max(6, spare / Math.max(1, data.bausteine.length - 1)));
  let y = column.y;
  partsOf(data, column, context).forEach(({ label, besideSquare, height }, i) => {
    const box = { x: column.x, y, width: square, height: square };
    drawing.rect(box, tones.pale);
    const name = names?.[i];
    if (name) {
      const place = { x: column.x + 1.8, y: y + 2.2, size: square - 3.6 };
      drawing.add(emblem(name, place, { line: tones.full, ground: palette.signal }));
    } else {
      const style = { size: 20, weight: 700, fill: tones.full, anchor: 'middle' } as const;
      drawing.text(String(i + 1), column.x + square / 2, y + square / 2 + 2.5, style, box);
    }
    const x = besideSquare ? column.x + square + 4 : column.x;
    const top = besideSquare ? y + 0.4 : y + square + beneath;
    const within = { x, y, width: column.x + column.width - x, height: height + 0.5 };
    drawLabel(drawing, label, x, top, within);
    y += height + gap;
  });
  return y - gap;
}

function pairText([a = '', b = '']: readonly string[], w: Words): string {
  return a === b ? w.among(a) : w.between(a, b);
}

function stateOf({ jahr, stand }: Fachtagungen['reihe'][number], w: Words): string {
  return [jahr, w.states[stand]].filter((part) => part !== undefined).join(', ');
}

function describe(data: Fachtagungen, w: Words, language: string): string {
  const names = listed(
    data.bausteine.map((part) => part.name),
    language,
  );
  const pairs = data.austausch.map(({ zwischen }) => pairText(zwischen, w)).join('; ');
  const events = data.reihe.map((event) => {
    // What is open says so in its title.
    const detail = event.stand === 'offen' ? `${event.jahr ?? ''}` : stateOf(event, w);
    return detail ? `${event.titel} (${detail})` : event.titel;
  });
  const sentences = [
    w.parts(data.bausteine.length, names),
    w.exchange(pairs),
    w.series(events.join('; ')),
    asSentence(data.grundsatz),
  ];
  const [parts = ''] = sentences;
  return altText([sentences.join(' '), sentences.slice(0, 2).join(' '), parts]);
}

function tableOf(data: Fachtagungen, w: Words): DataTable {
  return {
    columns: w.columns,
    rows: [
      ...data.bausteine.map((part) => [w.kinds.part, part.name, part.beschreibung ?? '']),
      ...data.austausch.map(({ zwischen }) => [w.kinds.exchange, pairText(zwischen, w), '']),
      ...data.reihe.map((event) => [w.kinds.event, event.titel, stateOf(event, w)]),
    ],
  };
}
