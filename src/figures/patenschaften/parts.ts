import type { Patenschaften } from '../../data-types/patenschaften.js';
import type { Drawing } from '../drawing.js';
import { house } from '../emblems.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';
import { threadLook } from './thread-looks.js';

/** Sizes in points from roomy to tight, the last without descriptions; the first that keeps the picture low is taken. */
const sizes = [
  { thema: 10.5, text: 8.5, isFull: true },
  { thema: 9.5, text: 8, isFull: true },
  { thema: 9.5, text: 8, isFull: false },
];
const tallest = 190;
/** From a rule to the capitals beneath it, and from a label to the next rule, in mm. */
export const ruleGap = 3;
export const rowGap = 4.2;
/** Height of a house, which stands on the rule of its topic. */
export const houseHeight = 11;

/** Somebody who could take patenschaften, and their places in the list. */
export interface Taker {
  name: string;
  topics: number[];
}

/** What is said of somebody who could take several, by the numbers of the topics. */
export type SharedBy = (numbers: number[]) => string;

/** Everybody once, in the order of their first mention. */
export function takersOf({ patenschaften }: Patenschaften): Taker[] {
  const takers = new Map<string, Taker>();
  patenschaften.forEach(({ paten }, topic) => {
    for (const name of new Set(paten)) {
      const taker = takers.get(name);
      if (taker) taker.topics.push(topic);
      else takers.set(name, { name, topics: [topic] });
    }
  });
  return [...takers.values()];
}

/** Names and descriptions of the topics, numbered if the numbers are said of somebody. `most` is the height of all in mm. */
export function topicLabels(
  data: Patenschaften,
  column: number,
  { fonts, palette }: FigureContext,
  most: number = tallest,
): Label[] {
  const { patenschaften } = data;
  const isNumbered = takersOf(data).some(({ topics }) => topics.length > 1);
  const tries = sizes.map((size) =>
    patenschaften.map(({ thema, beschreibung }, i) =>
      setLabel(
        [
          {
            text: isNumbered ? `${i + 1}\u00A0\u00A0${thema}` : thema,
            size: size.thema,
            fill: palette.main,
            weight: 700,
          },
          { text: size.isFull ? beschreibung : '', size: size.text, fill: palette.ink, gap: 1.3 },
        ],
        column,
        fonts,
      ),
    ),
  );
  const total = (labels: Label[]) => labels.reduce((sum, label) => sum + rowHeight(label), 0);
  return tries.find((labels) => total(labels) <= most) ?? tries.at(-1) ?? [];
}

/** Height of a topic's row; a house has to find room in it. */
export function rowHeight(label: Label): number {
  return Math.max(houseHeight + 1.5, ruleGap + label.height + rowGap);
}

export function takerLabel(
  { name, topics }: Taker,
  width: number,
  sharedBy: SharedBy,
  { fonts, palette }: FigureContext,
): Label {
  const several = topics.length > 1;
  return setLabel(
    [
      { text: name, size: 9.5, fill: palette.ink, weight: several ? 700 : 500 },
      {
        text: several ? sharedBy(topics.map((topic) => topic + 1)) : '',
        size: 8,
        fill: palette.grey,
        gap: 0.8,
      },
    ],
    width,
    fonts,
  );
}

/** Houses differ, so that a row of them looks like a street. */
export function houseOf(i: number): { width: number; height: number; gable: boolean } {
  const gable = i % 3 !== 1;
  return { width: gable ? 9.5 : 7, height: gable ? houseHeight - 3.2 : houseHeight, gable };
}

export function drawTopic(
  drawing: Drawing,
  label: Label | undefined,
  place: { x: number; y: number; width: number },
  i: number,
  { palette }: FigureContext,
  houseX: number,
): void {
  const { x, y, width } = place;
  const size = houseOf(i);
  const { colour } = threadLook(palette, i);
  drawing.add(`<g aria-hidden="true">${house(houseX, y, size, colour, palette.white)}</g>`);
  drawing.line(x, y, houseX + size.width, y, palette.main, 0.3);
  if (!label) return;
  drawLabel(drawing, label, x, y + ruleGap, { x, y, width, height: ruleGap + label.height });
}
