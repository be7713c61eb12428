import { tonesOf } from '../../data-types/colours/tones.js';
import type { Patenschaften } from '../../data-types/patenschaften.js';
import type { Drawing } from '../drawing.js';
import { house } from '../emblems.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';

/** Sizes in points from roomy to tight; the first that keeps the picture low is taken. */
const sizes = [
  { thema: 10.5, text: 8.5 },
  { thema: 9.5, text: 8 },
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

export function topicLabels(
  { patenschaften }: Patenschaften,
  column: number,
  { fonts, palette }: FigureContext,
): Label[] {
  const tries = sizes.map((size) =>
    patenschaften.map(({ thema, beschreibung }) =>
      setLabel(
        [
          { text: thema, size: size.thema, fill: palette.main, weight: 700 },
          { text: beschreibung, size: size.text, fill: palette.ink, gap: 1.3 },
        ],
        column,
        fonts,
      ),
    ),
  );
  const total = (labels: Label[]) => labels.reduce((sum, label) => sum + label.height + ruleGap + rowGap, 0);
  return tries.find((labels) => total(labels) <= tallest) ?? tries.at(-1) ?? [];
}

export function takerLabel(
  { name, topics }: Taker,
  width: number,
  sharedBy: (count: number) => string,
  { fonts, palette }: FigureContext,
): Label {
  const several = topics.length > 1;
  return setLabel(
    [
      { text: name, size: 9.5, fill: palette.ink, weight: several ? 700 : 500 },
      { text: several ? sharedBy(topics.length) : '', size: 8, fill: palette.grey, gap: 0.8 },
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
  const tones = tonesOf(palette);
  const walls = [tones.full, tones.middle];
  const size = houseOf(i);
  drawing.add(
    `<g aria-hidden="true">${house(houseX, y, size, walls[i % 2] ?? tones.full, palette.white)}</g>`,
  );
  drawing.line(x, y, houseX + size.width, y, palette.main, 0.3);
  if (!label) return;
  drawLabel(drawing, label, x, y + ruleGap, { x, y, width, height: ruleGap + label.height });
}
