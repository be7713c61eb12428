import type { Einladung } from '../data-types/einladungen.js';
import { altText, asSentence } from './alt-text.js';
import { createDrawing } from './drawing.js';
import { ruleGap, setCard } from './einladung/card-text.js';
import { drawMotif, type Motif } from './einladung/motifs.js';
import type { DrawFigure } from './figure.js';
import { drawLabel } from './label.js';

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
      tisch: 'zwei Tische von oben, an denen Menschen sitzen',
    },
    description: (e: Einladung, motif: string) =>
      `Eine Einladungskarte zeigt ${motif}. Ihr Titel lautet „${e.titel}“, der Anlass: ${e.anlass}.`,
    lines: (list: string) => `Auf der Karte steht: ${asSentence(list)}`,
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
      tisch: 'people at two tables, seen from above',
    },
    description: (e: Einladung, motif: string) =>
      `An invitation card shows ${motif}. Its title is “${e.titel}”, the occasion: ${e.anlass}.`,
    lines: (list: string) => `The card says: ${asSentence(list)}`,
    facts: (e: Einladung) => `When: ${e.wann}. Where: ${e.wo}. Invited by: ${e.gastgeber}.`,
  },
};
type Words = (typeof words)['de'];

/** Sizes of the text in points; the first with which a landscape card keeps its shape is taken. */
const bodySizes = [11, 10, 9, 8.5];
/** Space between the words and the edge of the card, in mm. */
const margin = 9;

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
  const tries = bodySizes.map((size) => setCard(data, column, size, w.fields, context));
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

function describe(data: Einladung, w: Words, motif: Motif): string {
  const start = w.description(data, w.motifs[motif]);
  const facts = w.facts(data);
  const list = data.zeilen.map((line) => line.replace(/\.$/, '')).join('; ');
  return altText([[start, w.lines(list), facts].join(' '), [start, facts].join(' ')]);
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
