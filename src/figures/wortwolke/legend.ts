import type { Cloud } from '../../analyse/cloud.js';
import type { Themenfeld } from '../../data-types/handlungsfelder.js';
import type { Weight } from '../../load/fonts.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { namedColour, textOn } from '../palette.js';
import { mm, widthOf } from '../text-layout.js';
import { neutralColour, wordColour } from './colours.js';
import { type Scale, scaleOf } from './scale.js';
import { wordsFor } from './wording.js';

/** Side of a colour field and its distance from the name, and between entries, in mm. */
export const tile = 4.6;
const inner = 1.8;
const between = 6.5;
const rowHeight = 6.6;

const nameSize = 8.5;
/** What stands beneath the cloud: the Themenfelder with letter and colour, what size means, where the words are from. */
export interface Legend {
  /** In mm. */
  height: number;
  draw(drawing: Drawing, top: number): void;
}

/** The legend of a cloud. Its height depends on the largest step of the scale only. */
export function legendOf(
  cloud: Cloud,
  themenfelder: readonly Themenfeld[],
  measure: Scale,
  context: FigureContext,
): Legend {
  const keys = keysOf(cloud, themenfelder, context);
  const keyRows = flow(
    keys.map(({ width }) => width),
    context.width,
  );
  const keysHeight = keys.length > 0 ? keyRows.rows * rowHeight : 0;
  const scale = scaleOf(cloud, measure, context);
  const top = 3.6;
  return {
    height: top + keysHeight + scale.height,
    draw(drawing, y) {
      drawing.line(0, y, context.width, y, context.palette.rule, 0.25);
      keys.forEach((key, i) => {
        const place = keyRows.places[i] ?? { x: 0, row: 0 };
        key.draw(drawing, place.x, y + top + place.row * rowHeight);
      });
      scale.draw(drawing, y + top + keysHeight);
    },
  };
}

/** Of the field, and of the name: that of the words. */
interface KeyColours {
  tile: string;
  name: string;
}

interface Key {
  width: number;
  draw(drawing: Drawing, x: number, y: number): void;
}

function keysOf(cloud: Cloud, themenfelder: readonly Themenfeld[], context: FigureContext): Key[] {
  const { palette } = context;
  const used = new Set(cloud.terms.map((term) => term.themenfeld));
  const keys = themenfelder
    .filter(({ id }) => used.has(id))
    .map(({ buchstabe, kurz, farbe }) => {
      const colours = { tile: namedColour(palette, farbe), name: wordColour(palette, farbe) };
      return keyOf(buchstabe, kurz, colours, context);
    });
  const known = new Set(themenfelder.map(({ id }) => id));
  const hasOthers = cloud.terms.some(({ themenfeld }) => !themenfeld || !known.has(themenfeld));
  if (hasOthers && keys.length > 0) {
    const colours = { tile: neutralColour(palette), name: neutralColour(palette) };
    keys.push(keyOf('', wordsFor(context.language).without, colours, context));
  }
  return keys;
}

function keyOf(letter: string, name: string, colours: KeyColours, context: FigureContext): Key {
  const { fonts } = context;
  return {
    width: tile + inner + widthOf(name, fonts.get('display', 600), nameSize),
    draw(drawing, x, y) {
      drawTile(drawing, letter, { x, y }, colours.tile, context);
      const style = { size: nameSize, weight: 600, fill: colours.name } as const;
      drawing.text(name, x + tile + inner, y + baseline(nameSize, 600, context), style);
    },
  };
}

/** The letter of a Themenfeld on its colour; the colour alone without one. */
export function drawTile(
  drawing: Drawing,
  letter: string,
  { x, y }: { x: number; y: number },
  colour: string,
  context: FigureContext,
): void {
  const box = { x, y, width: tile, height: tile };
  drawing.rect(box, colour);
  if (!letter) return;
  const style = { size: 9, weight: 700, fill: textOn(context.palette, colour), anchor: 'middle' } as const;
  drawing.text(letter, x + tile / 2, y + baseline(9, 700, context), style, box);
}

/** Of capitals in the middle of a tile, from its top in mm. */
function baseline(size: number, weight: Weight, { fonts }: FigureContext): number {
  return tile / 2 + (fonts.get('display', weight).capHeight * mm(size)) / 2;
}

/** Sets entries beside each other, and on a further row where they don't fit. */
function flow(widths: readonly number[], width: number) {
  let x = 0;
  let row = 0;
  const places = widths.map((own) => {
    if (x > 0 && x + own > width) {
      x = 0;
      row++;
    }
    const place = { x, row };
    x += own + between;
    return place;
  });
  return { places, rows: row + 1 };
}
