import type { Patenschaften } from '../data-types/patenschaften.js';
import { capitalised, counted, listed, wordCount } from './count-words.js';
import { createDrawing, type Drawing, round } from './drawing.js';
import { house, person } from './emblems.js';
import type { DataTable, DrawFigure, FigureContext } from './figure.js';
import { drawLabel, type Label, setLabel } from './label.js';
import { spread } from './spread.js';
import { tonesOf } from './tones.js';

const words = {
  de: {
    title: 'Patenschaften und wer sie übernehmen könnte',
    columns: ['Patenschaft', 'Beschreibung', 'Mögliche Patinnen und Paten'],
    shared: (count: number) => `für ${counted(count, 'eine Patenschaft', 'Patenschaften', 'de')}`,
    intro: (topics: number, takers: number) =>
      `${capitalised(counted(topics, 'eine mögliche Patenschaft', 'mögliche Patenschaften', 'de'))}, gezeichnet als Häuser, sind durch Linien mit ${counted(takers, 'einer Gruppe', 'Gruppen', 'de')} verbunden, die sie übernehmen könnten.`,
    pair: (topic: string, takers: string) => `${topic}: ${takers}.`,
    several: (takers: string) => `Mehrere Patenschaften könnten übernehmen: ${takers}.`,
  },
  en: {
    title: 'Sponsorships and who could take them',
    columns: ['Sponsorship', 'Description', 'Possible sponsors'],
    shared: (count: number) => `for ${counted(count, 'one sponsorship', 'sponsorships', 'en')}`,
    intro: (topics: number, takers: number) =>
      `${capitalised(counted(topics, 'one possible sponsorship', 'possible sponsorships', 'en'))}, drawn as houses, joined by lines with ${counted(takers, 'one group', 'groups', 'en')} that could take them.`,
    pair: (topic: string, takers: string) => `${topic}: ${takers}.`,
    several: (takers: string) => `More than one sponsorship could be taken by: ${takers}.`,
  },
};
type Words = (typeof words)['de'];

/** Sizes in points from roomy to tight; the first that keeps the picture low is taken. */
const sizes = [
  { thema: 10.5, text: 8.5 },
  { thema: 9.5, text: 8 },
];
const tallest = 190;
const ruleGap = 3;
const rowGap = 4.2;
/** Height of a house, which stands on the rule of its topic. */
const houseHeight = 11;
/** Heights of a person; the smaller ones where there are many. */
const tall = 8.5;
const small = 4.2;

/** Topics as houses on the left, those who could take them as people on the right, and threads between them. */
export const drawPatenschaften: DrawFigure<Patenschaften> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const takers = takersOf(data);
  const height = (context.width >= 130 ? drawBipartite : drawList)(drawing, data, takers, w, context);
  return drawing.finish({
    height,
    title: w.title,
    description: describe(data, takers, w, context.language),
    table: tableOf(data, w.columns),
  });
};

/** Somebody who could take patenschaften, and their places in the list. */
interface Taker {
  name: string;
  topics: number[];
}

/** Everybody once, in the order of their first mention. */
function takersOf({ patenschaften }: Patenschaften): Taker[] {
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

function drawBipartite(
  drawing: Drawing,
  data: Patenschaften,
  takers: readonly Taker[],
  w: Words,
  context: FigureContext,
): number {
  const { width, palette } = context;
  const unit = width / 170;
  const column = 75 * unit;
  const [houseX, people, names] = [79 * unit, 118.5 * unit, 124 * unit];
  const labels = topicLabels(data, column, context);
  const ys: number[] = [];
  let y = houseHeight + 0.8;
  for (const label of labels) {
    ys.push(y);
    y += ruleGap + label.height + rowGap;
  }
  const bottom = y - rowGap;
  const ordered = orderedByTopics(takers, ys);
  const size = Math.min(tall, Math.max(small, bottom / takers.length - 2));
  const takerLabels = ordered.map((taker) => takerLabel(taker, width - names, w, context));
  const stretches = takerLabels.map((label, i) => {
    const height = Math.max(label.height, size);
    return { wish: (ordered[i]?.wish ?? 0) - height / 2, height };
  });
  const free = bottom - stretches.reduce((sum, s) => sum + s.height, 0);
  const gap = Math.min(12, Math.max(1, free / Math.max(1, stretches.length - 1)));
  const tops = spread(stretches, gap, 0.2, bottom);
  const middles = tops.map((top, i) => top + (stretches[i]?.height ?? 0) / 2);
  ordered.forEach((taker, i) => {
    for (const topic of taker.topics) {
      const from: [number, number] = [houseX + houseOf(topic).width - 0.5, (ys[topic] ?? 0) - 0.1];
      drawThread(drawing, from, [people - 3.2, middles[i] ?? 0], palette.main);
    }
  });
  data.patenschaften.forEach((_, i) => {
    drawTopic(drawing, labels[i], { x: 0, y: ys[i] ?? 0, width: column }, i, context, houseX);
  });
  ordered.forEach((_, i) => {
    const label = takerLabels[i];
    const middle = middles[i] ?? 0;
    drawing.add(
      `<g aria-hidden="true">${person(people, middle + size / 2, size, palette.signal, palette.signal)}</g>`,
    );
    if (label)
      drawLabel(drawing, label, names, middle - label.height / 2 + 0.3, {
        x: names,
        y: middle - label.height / 2,
        width: width - names,
        height: label.height + 1,
      });
  });
  const last = (tops.at(-1) ?? 0) + (stretches.at(-1)?.height ?? 0);
  return Math.max(bottom, last + 0.5);
}

function topicLabels(
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

function takerLabel(
  { name, topics }: Taker,
  width: number,
  w: Words,
  { fonts, palette }: FigureContext,
): Label {
  const several = topics.length > 1;
  return setLabel(
    [
      { text: name, size: 9.5, fill: palette.ink, weight: several ? 700 : 500 },
      { text: several ? w.shared(topics.length) : '', size: 8, fill: palette.grey, gap: 0.8 },
    ],
    width,
    fonts,
  );
}

/** Each as near to the middle of its topics as the others allow, which keeps crossings few (barycentre rule, Sugiyama 1981). */
function orderedByTopics(takers: readonly Taker[], ys: readonly number[]): (Taker & { wish: number })[] {
  return takers
    .map((taker, i) => {
      const wish = taker.topics.reduce((sum, topic) => sum + (ys[topic] ?? 0), 0) / taker.topics.length;
      return { ...taker, wish, i };
    })
    .sort((a, b) => a.wish - b.wish || a.i - b.i);
}

function drawThread(
  drawing: Drawing,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  stroke: string,
): void {
  const middle = round((x1 + x2) / 2);
  drawing.add(
    `<path d="M${round(x1)} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${round(x2)} ${round(y2)}" stroke="${stroke}" stroke-width="0.45" fill="none"/>`,
  );
}

/** Houses differ, so that a row of them looks like a street. */
function houseOf(i: number): { width: number; height: number; gable: boolean } {
  const gable = i % 3 !== 1;
  return { width: gable ? 9.5 : 7, height: gable ? houseHeight - 3.2 : houseHeight, gable };
}

function drawTopic(
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

/** Where there is no room for threads: every topic with its takers beneath it. */
function drawList(
  drawing: Drawing,
  data: Patenschaften,
  takers: readonly Taker[],
  w: Words,
  context: FigureContext,
): number {
  const { width, palette } = context;
  const labels = topicLabels(data, width - 14, context);
  let y = houseHeight + 0.8;
  data.patenschaften.forEach(({ paten }, i) => {
    const label = labels[i];
    drawTopic(drawing, label, { x: 0, y, width: width - 14 }, i, context, width - 10);
    y += ruleGap + (label?.height ?? 0) + 2.5;
    for (const name of new Set(paten)) {
      const taker = takers.find((t) => t.name === name);
      if (!taker) continue;
      const text = takerLabel(taker, width - 7, w, context);
      const height = Math.max(6, text.height);
      drawing.add(`<g aria-hidden="true">${person(2, y + height, 6, palette.signal, palette.signal)}</g>`);
      drawLabel(drawing, text, 7, y + (height - text.height) / 2 + 0.3, {
        x: 7,
        y,
        width: width - 7,
        height: height + 0.5,
      });
      y += height + 1;
    }
    y += houseHeight;
  });
  return y - houseHeight;
}

function describe(data: Patenschaften, takers: readonly Taker[], w: Words, language: string): string {
  const intro = w.intro(data.patenschaften.length, takers.length);
  const pairs = data.patenschaften.map(({ thema, paten }) => w.pair(thema, listed(paten, language)));
  const several = takers.filter((taker) => taker.topics.length > 1).map((taker) => taker.name);
  const end = several.length > 0 ? [w.several(listed(several, language))] : [];
  const full = [intro, ...pairs, ...end].join(' ');
  if (wordCount(full) <= 110) return full;
  const topics = `${data.patenschaften.map(({ thema }) => thema).join('; ')}.`;
  return [intro, topics].join(' ');
}

function tableOf({ patenschaften }: Patenschaften, columns: string[]): DataTable {
  return { columns, rows: patenschaften.map((p) => [p.thema, p.beschreibung, p.paten.join(', ')]) };
}
