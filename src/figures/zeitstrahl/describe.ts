import type { Zeitstrahl } from '../../data-types/zeitstrahl.js';
import { listed, wordCount } from '../count-words.js';
import type { Choices, DataTable } from '../figure.js';
import { type Moment, momentsOf, threadsOf } from './moments.js';
import { formatInYear, formatSpan, timelineWords } from './words.js';

/** An alternative text should not be longer; the table carries the rest. */
const mostWords = 120;

/** Title, alternative text and data table. */
export function describeTimeline(
  data: Zeitstrahl,
  language: string,
  position: 'senkrecht' | 'liegend' = 'senkrecht',
): { title: string; description: string; table: DataTable; choices: Choices } {
  const w = timelineWords(language);
  const moments = momentsOf(data);
  const threads = threadsOf(data);
  const years = [...moments.map((m) => m.year), ...moments.map((m) => lastYear(m))];
  const from = String(Math.min(...years));
  const to = String(Math.max(...years));
  const running = threads.map((t) => `${t.title} (${formatSpan(t.from, t.to, language)})`);
  const frame = [
    w.summary(w.axis[position], from, to, w.events(moments.length)),
    running.length > 0 ? w.threads(listed(running, language)) : '',
  ];
  const middles = [
    perYear(moments, (ofYear) => eachEvent(ofYear, language)),
    perYear(moments, (ofYear) => w.perYear(ofYear[0]?.year ?? 0, ofYear.length, kindCounts(ofYear))),
    [w.perKind(kindCounts(moments))],
  ];
  const texts = middles.map((middle) =>
    [frame[0], ...middle, frame[1]].filter((sentence) => sentence !== '').join(' '),
  );
  const description = texts.find((text) => wordCount(text) <= mostWords) ?? texts.at(-1) ?? '';
  return {
    title: w.title(from, to),
    description,
    table: {
      columns: [...w.columns],
      rows: [...moments.map((m) => eventRow(m, language)), ...threads.map((t) => threadRow(t))],
    },
    choices: kindChoices(moments),
  };

  function threadRow(thread: (typeof threads)[number]): string[] {
    return [formatSpan(thread.from, thread.to, language), thread.title, w.running, '', ''];
  }
}

/** The kinds that there are events of, in the order of the data. */
function kindChoices(moments: readonly Moment[]): Choices {
  const kinds = [...new Map(moments.map(({ kind }) => [kind.order, kind])).values()];
  const count = (order: number) => moments.filter(({ kind }) => kind.order === order).length;
  return {
    of: 'kinds',
    parts: kinds
      .sort((a, b) => a.order - b.order)
      .map(({ order, name }) => ({ number: order, text: `${name} (${count(order)})` })),
    rows: moments.map(({ kind }) => kind.order),
  };
}

function lastYear(moment: Moment): number {
  return Number((moment.event.bis ?? moment.event.datum).slice(0, 4));
}

function perYear(moments: readonly Moment[], say: (ofYear: Moment[]) => string): string[] {
  const years = [...new Set(moments.map((moment) => moment.year))].sort((a, b) => a - b);
  return years.map((year) => say(moments.filter((moment) => moment.year === year)));
}

/** "2024: Gründung (27. Juni), Workshop (13. November)." */
function eachEvent(ofYear: readonly Moment[], language: string): string {
  const w = timelineWords(language);
  const events = ofYear.map(({ event }) => {
    const firm = event.status === 'durchgefuehrt' || event.status === 'bestaetigt';
    const status = firm ? '' : `, ${w.status[event.status]}`;
    return `${event.titel} (${formatInYear(event, language)}${status})`;
  });
  return `${ofYear[0]?.year ?? ''}: ${events.join(', ')}.`;
}

/** "Meilenstein 2, Workshop 1" */
function kindCounts(moments: readonly Moment[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of moments) counts.set(kind.name, (counts.get(kind.name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

function eventRow({ event, kind }: Moment, language: string): string[] {
  const w = timelineWords(language);
  const time = event.zeit === undefined ? '' : `, ${w.clock(event.zeit)}`;
  const title = event.zusatz === undefined ? event.titel : `${event.titel}, ${event.zusatz}`;
  return [
    formatSpan(event.datum, event.bis, language) + time,
    title,
    kind.name,
    event.ort ?? '',
    w.status[event.status],
  ];
}
