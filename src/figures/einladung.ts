import type { Einladung } from '../data-types/einladungen.js';
import type { FontSet } from '../load/fonts.js';
import { createDrawing } from './drawing.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { drawLabel, type Label, setLabel, type Wording } from './label.js';
import { drawMotif, type Motif } from './motifs.js';
import { widthOf } from './text-layout.js';

const words = {
  de: {
    columns: ['Angabe', 'Text'],
    fields: { occasion: 'Anlass', title: 'Titel', lines: 'Inhalt', when: 'Wann', where: 'Wo', host: 'Einladung von' },
    title: (title: string) => `Einladung „${title}“`,
    motifs: { tasse: 'eine Tasse Kaffee und ein Glas Tee', tisch: 'Menschen an einem gemeinsamen Tisch' },
    description: (e: Einladung, motif: string) =>
      `Eine Einladungskarte, darauf ${motif}. Sie lädt unter dem Titel „${e.titel}“ ein, Anlass: ${e.anlass}. Die Karte nennt: ${e.zeilen.join('; ')}. Wann: ${e.wann}. Wo: ${e.wo}. Es lädt ein: ${e.gastgeber}.`,
  },
  en: {
    columns: ['Item', 'Text'],
    fields: { occasion: 'Occasion', title: 'Title', lines: 'Content', when: 'When', where: 'Where', host: 'Invited by' },
    title: (title: string) => `Invitation “${title}”`,
    motifs: { tasse: 'a cup of coffee and a glass of tea', tisch: 'people at a table' },
    description: (e: Einladung, motif: string) =>
      `An invitation card showing ${motif}. Its title is “${e.titel}”, the occasion: ${e.anlass}. The card says: ${e.zeilen.join('; ')}. When: ${e.wann}. Where: ${e.wo}. Invited by: ${e.gastgeber}.`,
  },
};

/** An invitation as a card: a scene beside or, where it is narrow, above the words. */
export const drawEinladung: DrawFigure<Einladung> = (data, context) => {
  const drawing = createDrawing(context);
  const { width, palette, language } = context;
  const w = language === 'en' ? words.en : words.de;
  const beside = width >= 150;
  // A second card peeps out beneath the first.
  const edge = 1.3;
  const card = width - edge;
  const left = beside ? (width * 62) / 170 : 8;
  const column = card - left - 8;
  const inner = bodySizes
    .map((size) => setCard(data, column, size, w.fields, context))
    .find(({ height }, i) => height <= 68 || i === bodySizes.length - 1);
  if (!inner) throw new Error('no sizes to try');
  const band = beside ? 0 : width * 0.34;
  const height = Math.max(band + inner.height + 19, card / 2 - (beside ? 0 : 30));
  drawing.rect({ x: edge, y: edge, width: card, height }, palette.sand);
  drawing.rect({ x: 0, y: 0, width: card, height }, palette.paper);
  const motif = data.motiv ?? guessMotif(data);
  const picture = beside ? { x: 0, y: 0, width: (width * 54) / 170, height } : { x: 0, y: 0, width: card, height: band };
  drawMotif(drawing, motif, picture, palette);
  const box = { x: left, y: band, width: column, height: height - band };
  for (const { label, x, y, fromBottom } of inner.parts) {
    drawLabel(drawing, label, left + x, fromBottom ? height - 8 - inner.foot + y : band + 9 + y, box);
  }
  const rule = height - 8 - inner.foot - 4;
  drawing.line(left, rule, left + column, rule, palette.main, 0.3);
  return drawing.finish({
    height: height + edge,
    title: w.title(data.titel),
    description: w.description(data, w.motifs[motif]),
    table: { columns: w.columns, rows: rowsOf(data, w.fields) },
  });
};

/** Where a card is about hot drinks, it shows them; all others show people. */
function guessMotif({ anlass, titel }: Einladung): Motif {
  return /\b(kaffee|tee|coffee|tea)\b/i.test(`${anlass} ${titel}`) ? 'tasse' : 'tisch';
}

interface Part {
  label: Label;
  x: number;
  y: number;
  fromBottom: boolean;
}

/** The words of a card, measured. */
interface CardText {
  parts: Part[];
  height: number;
  /** Height of time and place at the bottom. */
  foot: number;
}

/** Sizes of the text, in points; the first that keeps the card low enough is taken. */
const bodySizes = [11, 10, 9, 8.5];

type Fields = Record<'occasion' | 'title' | 'lines' | 'when' | 'where' | 'host', string>;

function setCard(
  data: Einladung,
  column: number,
  size: number,
  fields: Fields,
  { fonts, palette }: FigureContext,
): CardText {
  const host: Wording = { text: data.gastgeber, size: 8.5, fill: palette.main, weight: 600 };
  const occasion: Wording = { text: data.anlass, size: 10.5, fill: palette.accent, weight: 600 };
  const title: Wording = {
    text: data.titel,
    size: titleSize(data.titel, column, fonts),
    fill: palette.main,
    weight: 700,
    balanced: true,
    gap: 2.6,
  };
  const lines = data.zeilen.map(
    (text, i): Wording => ({ text, size, fill: palette.ink, family: 'text', gap: i === 0 ? 5 : 1.4 }),
  );
  const head = setLabel([host], column, fonts);
  const body = setLabel([occasion, title, ...lines], column, fonts);
  const fact = (name: string, text: string, width: number) =>
    setLabel(
      [
        { text: name, size: 8, fill: palette.grey },
        { text, size: 9.5, fill: palette.main, weight: 600, gap: 1.2 },
      ],
      width,
      fonts,
    );
  const gap = 4;
  const half = (column - gap) * 0.36;
  const when = fact(fields.when, data.wann, half);
  const where = fact(fields.where, data.wo.replace(/ (?=\d)/g, '\u00A0'), column - gap - half);
  const foot = Math.max(when.height, where.height);
  const bodyTop = head.height + 6;
  return {
    parts: [
      { label: head, x: 0, y: 0, fromBottom: false },
      { label: body, x: 0, y: bodyTop, fromBottom: false },
      { label: when, x: 0, y: 0, fromBottom: true },
      { label: where, x: half + gap, y: 0, fromBottom: true },
    ],
    height: bodyTop + body.height + 8 + foot,
    foot,
  };
}

/** The largest size between 24 and 18 pt that keeps the title on one line; 22 where none does. */
function titleSize(title: string, column: number, fonts: FontSet): number {
  const font = fonts.get('display', 700);
  return [24, 23, 22, 21, 20, 19, 18].find((size) => widthOf(title, font, size) <= column) ?? 22;
}

function rowsOf(data: Einladung, fields: Fields): string[][] {
  return [
    [fields.occasion, data.anlass],
    [fields.title, data.titel],
    [fields.lines, data.zeilen.join('; ')],
    [fields.when, data.wann],
    [fields.where, data.wo],
    [fields.host, data.gastgeber],
  ];
}
