import type { Patenschaften } from '../data-types/patenschaften.js';
import { altText } from './alt-text.js';
import { counted, listed } from './count-words.js';
import { createDrawing } from './drawing.js';
import type { DataTable, DrawFigure } from './figure.js';
import { drawList } from './patenschaften/list.js';
import { type Taker, takersOf } from './patenschaften/parts.js';
import { drawBipartite } from './patenschaften/threads.js';

const words = {
  de: {
    title: 'Patenschaften und wer sie übernehmen könnte',
    columns: ['Patenschaft', 'Beschreibung', 'Mögliche Patinnen und Paten'],
    shared: (numbers: number[]) => `für die Patenschaften ${listed(numbers.map(String), 'de')}`,
    intro: (topics: number, takers: number) =>
      `Linien führen von ${counted(topics, 'einer möglichen Patenschaft', 'möglichen Patenschaften', 'de')}, gezeichnet als Häuser, zu ${counted(takers, 'einer Gruppe, die sie übernehmen könnte', 'Gruppen, die sie übernehmen könnten', 'de')}.`,
    listIntro: (topics: number, takers: number) =>
      `Liste: ${counted(topics, 'eine mögliche Patenschaft', 'mögliche Patenschaften', 'de')}, gezeichnet als Häuser, darunter ${counted(takers, 'eine Gruppe, die sie übernehmen könnte', 'Gruppen, die sie übernehmen könnten', 'de')}.`,
    pair: (topic: string, takers: string) => `${topic}: ${takers}.`,
    several: (takers: string) => `Mehrere Patenschaften könnten übernehmen: ${takers}.`,
  },
  en: {
    title: 'Sponsorships and who could take them',
    columns: ['Sponsorship', 'Description', 'Possible sponsors'],
    shared: (numbers: number[]) => `for sponsorships ${listed(numbers.map(String), 'en')}`,
    intro: (topics: number, takers: number) =>
      `Lines lead from ${counted(topics, 'one possible sponsorship', 'possible sponsorships', 'en')}, drawn as houses, to ${counted(takers, 'one group', 'groups', 'en')} that could take them.`,
    listIntro: (topics: number, takers: number) =>
      `List: ${counted(topics, 'one possible sponsorship', 'possible sponsorships', 'en')}, drawn as houses, beneath them ${counted(takers, 'one group', 'groups', 'en')} that could take them.`,
    pair: (topic: string, takers: string) => `${topic}: ${takers}.`,
    several: (takers: string) => `More than one sponsorship could be taken by: ${takers}.`,
  },
};
type Words = (typeof words)['de'];

/** Topics as houses on the left, those who could take them as people on the right, and threads between them. */
export const drawPatenschaften: DrawFigure<Patenschaften> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const takers = takersOf(data);
  const hasThreads = context.width >= 130;
  const height = (hasThreads ? drawBipartite : drawList)(drawing, data, takers, w.shared, context);
  return drawing.finish({
    height,
    title: w.title,
    description: describe(data, takers, w, hasThreads ? w.intro : w.listIntro, context.language),
    details: data.patenschaften.map(({ thema, beschreibung }) => `${thema}: ${beschreibung}`).join(' '),
    table: tableOf(data, w.columns),
  });
};

function describe(
  data: Patenschaften,
  takers: readonly Taker[],
  w: Words,
  begin: Words['intro'],
  language: string,
): string {
  const intro = begin(data.patenschaften.length, takers.length);
  const pairs = data.patenschaften.map(({ thema, paten }) => w.pair(thema, listed(paten, language)));
  const several = takers.filter((taker) => taker.topics.length > 1).map((taker) => taker.name);
  const end = several.length > 0 ? [w.several(listed(several, language))] : [];
  const topics = `${data.patenschaften.map(({ thema }) => thema).join('; ')}.`;
  return altText([[intro, ...pairs, ...end].join(' '), [intro, topics].join(' '), intro]);
}

function tableOf({ patenschaften }: Patenschaften, columns: string[]): DataTable {
  return { columns, rows: patenschaften.map((p) => [p.thema, p.beschreibung, p.paten.join(', ')]) };
}
