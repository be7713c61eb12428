import type { Einladung } from '../data-types/einladungen.js';
import type { FontSet } from '../load/fonts.js';
import { wordCount } from './count-words.js';
import { createDrawing } from './drawing.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { drawLabel, type Label, setLabel, type Wording } from './label.js';
import { drawMotif, type Motif } from './motifs.js';
import { widthOf } from './text-layout.js';

const words = {
  de: {
    columns: ['Angabe', 'Text'],
    fields: {
      occasion: 'Anlass',
      title: 'Titel',
      lines: 'Inhalt',
      when: 'Wann',
      where: 'Wo',
      host: 'Einladung von',
    },
    title: (title: string) => `Einladungskarte „${title}“`,
    motifs: {
      tasse: 'eine Tasse Kaffee und ein Glas Tee',
      tisch: 'zwei Tische von oben, um die Menschen sitzen',
    },
    description: (e: Einladung, motif: string) =>
      `Eine Einladungskarte zeigt ${motif}. Ihr Titel lautet „${e.titel}“, der Anlass: ${e.anlass}.`,
    lines: (list: string) => `Auf der Karte steht: ${list}.`,
    facts: (e: Einladung) => `Wann: ${e.wann}. Wo: ${e.wo}. Es lädt ein: ${e.gastgeber}.`,
  },
  en: {
    columns: ['Item', 'Text'],
    fields: {
      occasion: 'Occasion',
      title: 'Title',
      lines: 'Content',
      when: 'When',
      where: 'Where',
      host: 'Invited by',
    },
    title: (title: string) => `Invitation “${title}”`,
    motifs: {
      tasse: 'a cup of coffee and a glass of tea',
      tisch: 'two tables from above with people around',
    },
    description: (e: Einladung, motif: string) =>
      `An invitation card shows ${motif}. Its title is “${e.titel}”, the occasion: ${e.anlass}.`,
    lines: (list: string) => `The card says: ${list}.`,
    facts: (e: Einladung) => `When: ${e.wann}. Where: ${e.wo}. Invited by: ${e.gastgeber}.`,
  },
};
type Words = (typeof words)['de'];

/** Sizes of the text in points; the first with which a landscape card keeps its shape is taken. */
const bodySizes = [11, 10, 9, 8.5];
/** Space between the words and the edge of the card, in mm. */
const margin = 9;
/** From the rule to time and place beneath it. */
const ruleGap = 4;

/** An invitation as a card: a scene beside or, where it is narrow, above the words. */
export const drawEinladung: DrawFigure<Einladung> = (data, context) => {
  const drawing = createDrawing(context);
  const { width, palette } = context;
  const w = context.language === 'en' ? words.en : words.de;
  const beside = width >= 150;
  const scene = beside ? (width * 54) / 170 : width * 0.34;
  const left = beside ? (width * 62) / 170 : 8;
  const top = beside ? 0 : scene;
  const column = width - left - 8;
  // Half as high as wide, like the usual long card.
  const shape = beside ? width / 2 : 0;
  const tries = bodySizes.map((size) => setCard(data, column, size, w, context));
  const card = tries.find((text) => !beside || text.height + 2 * margin <= shape + 3) ?? tries.at(-1);
  if (!card) throw new Error('no sizes to try');
  const height = top + Math.max(card.height + 2 * margin, shape);
  drawing.rect({ x: 0, y: 0, width, height }, palette.paper);
  const motif = data.motiv ?? guessMotif(data);
  const picture = { x: 0, y: 0, width: beside ? scene : width, height: beside ? height : scene };
  drawMotif(drawing, motif, picture, palette);
  const box = { x: left, y: top, width: column, height: height - top };
  const foot = height - margin - card.foot;
  for (const part of card.parts) {
    drawLabel(drawing, part.label, left + part.x, (part.inFoot ? foot : top + margin) + part.y, box);
  }
  drawing.line(left, foot - ruleGap, left + column, foot - ruleGap, palette.main, 0.3);
  return drawing.finish({
    height,
    title: w.title(data.titel),
    description: describe(data, w, motif),
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
  /** Measured from the rule above time and place, not from the top. */
  inFoot: boolean;
}

/** The words of a card, measured. */
interface CardText {
  parts: Part[];
  height: number;
  /** Height of time and place. */
  foot: number;
}

function setCard(data: Einladung, column: number, size: number, w: Words, context: FigureContext): CardText {
  const { fonts, palette } = context;
  const host = setLabel(
    [{ text: data.gastgeber, size: 8.5, fill: palette.main, weight: 600 }],
    column,
    fonts,
  );
  const title: Wording = {
    text: data.titel,
    size: titleSize(data.titel, column, fonts),
    fill: palette.main,
    weight: 700,
    balanced: true,
    gap: 2.6,
  };
  const occasion: Wording = { text: data.anlass, size: 10.5, fill: palette.accent, weight: 600 };
  const lines = data.zeilen.map((text, i): Wording => {
    return { text, size, fill: palette.ink, family: 'text', gap: i === 0 ? 5 : 1.4 };
  });
  const body = setLabel([occasion, title, ...lines], column, fonts);
  const bodyTop = host.height + 6;
  const facts = setFacts(data, column, w, context);
  return {
    parts: [
      { label: host, x: 0, y: 0, inFoot: false },
      { label: body, x: 0, y: bodyTop, inFoot: false },
      ...facts.parts,
    ],
    height: bodyTop + body.height + 4 + ruleGap + facts.height,
    foot: facts.height,
  };
}

/** Time and place, beside each other where there is room. */
function setFacts(
  data: Einladung,
  column: number,
  { fields }: Words,
  { fonts, palette }: FigureContext,
): { parts: Part[]; height: number } {
  const fact = (name: string, text: string, width: number) =>
    setLabel(
      [
        { text: name, size: 8, fill: palette.grey },
        // A house number stays with its street.
        { text: text.replace(/ (?=\d)/g, '\u00A0'), size: 9.5, fill: palette.main, weight: 600, gap: 1.2 },
      ],
      width,
      fonts,
    );
  const gap = 4;
  const isWide = column >= 80;
  const narrow = isWide ? (column - gap) * 0.36 : column;
  const when = fact(fields.when, data.wann, narrow);
  const where = fact(fields.where, data.wo, isWide ? column - gap - narrow : column);
  const below = isWide ? 0 : when.height + 3;
  return {
    parts: [
      { label: when, x: 0, y: 0, inFoot: true },
      { label: where, x: isWide ? narrow + gap : 0, y: below, inFoot: true },
    ],
    height: isWide ? Math.max(when.height, where.height) : below + where.height,
  };
}

/** The largest size between 24 and 18 pt that keeps the title on one line; 22 where none does. */
function titleSize(title: string, column: number, fonts: FontSet): number {
  const font = fonts.get('display', 700);
  return [24, 23, 22, 21, 20, 19, 18].find((size) => widthOf(title, font, size) <= column) ?? 22;
}

function describe(data: Einladung, w: Words, motif: Motif): string {
  const start = w.description(data, w.motifs[motif]);
  const full = [start, w.lines(data.zeilen.join('; ')), w.facts(data)].join(' ');
  return wordCount(full) <= 110 ? full : [start, w.facts(data)].join(' ');
}

function rowsOf(data: Einladung, fields: Words['fields']): string[][] {
  return [
    [fields.occasion, data.anlass],
    [fields.title, data.titel],
    [fields.lines, data.zeilen.join('; ')],
    [fields.when, data.wann],
    [fields.where, data.wo],
    [fields.host, data.gastgeber],
  ];
}
