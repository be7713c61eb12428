import type { Einladung } from '../../data-types/einladungen.js';
import type { FontSet } from '../../load/fonts.js';
import type { FigureContext } from '../figure.js';
import { type Label, setLabel, type Wording } from '../label.js';
import { widthOf } from '../text-layout.js';

/** From the rule to time and place beneath it, in mm. */
export const ruleGap = 4;

interface Part {
  label: Label;
  x: number;
  y: number;
  /** Measured from the rule above time and place, not from the top. */
  inFoot: boolean;
}

/** The words of a card, measured. */
export interface CardText {
  parts: Part[];
  height: number;
  /** Height of time and place. */
  foot: number;
}

/** Sets the words of a card `column` mm wide, its text at `size` points. */
export function setCard(
  data: Einladung,
  column: number,
  size: number,
  names: { when: string; where: string },
  context: FigureContext,
): CardText {
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
  const font = fonts.get('text', 400);
  // What goes on in the next line stands closer than what is new.
  const apart = data.zeilen.some((text) => widthOf(text, font, size) > column) ? 3 : 1.4;
  const lines = data.zeilen.map((text, i): Wording => {
    return { text, size, fill: palette.ink, family: 'text', gap: i === 0 ? 5 : apart };
  });
  const body = setLabel([occasion, title, ...lines], column, fonts);
  const bodyTop = host.height + 6;
  const facts = setFacts(data, column, names, context);
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
  names: { when: string; where: string },
  { fonts, palette }: FigureContext,
): { parts: Part[]; height: number } {
  const fact = (name: string, text: string, width: number) =>
    setLabel(
      [
        { text: name, size: 8, fill: palette.grey },
        // A house number stays with its street.
        {
          text: text.replace(/(?<=\p{L}{3}) (?=\d{1,3}\b(?![:.]))/gu, '\u00A0'),
          size: 9.5,
          fill: palette.main,
          weight: 600,
          gap: 1.2,
        },
      ],
      width,
      fonts,
    );
  const gap = 4;
  const isWide = column >= 80;
  const narrow = isWide ? (column - gap) * 0.36 : column;
  const when = fact(names.when, data.wann, narrow);
  const where = fact(names.where, data.wo, isWide ? column - gap - narrow : column);
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
