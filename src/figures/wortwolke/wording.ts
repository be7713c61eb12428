import type { Cloud, CloudTerm } from '../../analyse/cloud.js';
import type { Themenfeld } from '../../data-types/handlungsfelder.js';
import { compareText } from '../../diagnostics/diagnostic.js';
import { wordCount } from '../count-words.js';
import type { DataTable } from '../figure.js';

/** Words that the alternative text of a figure may have. */
const longest = 110;

/** How many terms the alternative text names with their counts. */
const named = 8;

type Counting = Cloud['counting'];

const words = {
  de: {
    unit: { gespraech: 'Gespräche', nennung: 'Nennungen' },
    without: 'übergreifend',
    scale: (counting: Counting) => `Größe = Zahl der ${words.de.unit[counting]}:`,
    source: ({ threshold, interviews, invented }: Cloud) =>
      `Begriffe aus mindestens ${threshold} von ${interviews} Gesprächen${invented ? '; Antworten erfunden' : ''}`,
    empty: ({ threshold }: Cloud) => `Kein Begriff kommt in mindestens ${threshold} Gesprächen vor.`,
    intro: ({ interviews, invented }: Cloud) =>
      `Wortwolke aus ${interviews} Gesprächen${invented ? ' mit erfundenen Beispielantworten' : ''}.`,
    shown: (cloud: Cloud) =>
      `Gezeigt sind ${cloud.terms.length} Begriffe, die in mindestens ${cloud.threshold} Gesprächen vorkommen, nach der Zahl der ${words.de.unit[cloud.counting]}.`,
    first: 'Am größten',
    rest: 'Außerdem',
    more: (count: number) => `und ${count} weitere`,
    columns: (counting: Counting) => ['Begriff', words.de.unit[counting], 'Themenfeld'],
  },
  en: {
    unit: { gespraech: 'interviews', nennung: 'mentions' },
    without: 'general',
    scale: (counting: Counting) => `Size = number of ${words.en.unit[counting]}:`,
    source: ({ threshold, interviews, invented }: Cloud) =>
      `Terms from at least ${threshold} of ${interviews} interviews${invented ? '; invented answers' : ''}`,
    empty: ({ threshold }: Cloud) => `No term comes from at least ${threshold} interviews.`,
    intro: ({ interviews, invented }: Cloud) =>
      `Word cloud from ${interviews} interviews${invented ? ' with invented sample answers' : ''}.`,
    shown: (cloud: Cloud) =>
      `It shows ${cloud.terms.length} terms from at least ${cloud.threshold} interviews, sized by the number of ${words.en.unit[cloud.counting]}.`,
    first: 'Largest',
    rest: 'Also',
    more: (count: number) => `and ${count} more`,
    columns: (counting: Counting) => ['Term', words.en.unit[counting], 'Theme'],
  },
};

/** The words of the figure itself in the language of the document. */
export function wordsFor(language: string) {
  return language === 'en' ? words.en : words.de;
}

/**
 * The alternative text: how many interviews, the threshold, the largest terms with their counts, the
 * rest in alphabetical order as far as it goes.
 */
export function describeCloud(cloud: Cloud, language: string): string {
  const w = wordsFor(language);
  if (cloud.terms.length === 0) return `${w.intro(cloud)} ${w.empty(cloud)}`;
  const first = cloud.terms.slice(0, named).map(({ text, count }) => `${text} (${count})`);
  const rest = cloud.terms
    .slice(named)
    .map(({ text }) => text)
    .sort((a, b) => compareText(sortKey(a), sortKey(b)) || compareText(a, b));
  const start = `${w.intro(cloud)} ${w.shown(cloud)} ${w.first}: ${first.join(', ')}.`;
  if (rest.length === 0) return start;
  const room = longest - wordCount(`${start} ${w.rest}:`);
  return `${start} ${w.rest}: ${listUpTo(rest, room, w.more)}.`;
}

/** As many items as fit into so many words; if some don't, how many more there are. */
function listUpTo(items: readonly string[], room: number, more: (count: number) => string): string {
  if (wordCount(items.join(' ')) <= room) return items.join(', ');
  let count = 0;
  let used = wordCount(more(1));
  while (count < items.length && used + wordCount(items[count] ?? '') <= room) {
    used += wordCount(items[count] ?? '');
    count++;
  }
  return `${items.slice(0, count).join(', ')} ${more(items.length - count)}`;
}

/** Umlauts beside their vowels, as in a German index (DIN 5007-1), on every machine alike. */
function sortKey(text: string): string {
  const plain: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
  return text.toLowerCase().replace(/[äöüß]/gu, (letter) => plain[letter] ?? letter);
}

/** The terms with their counts and Themenfelder, the most frequent first. */
export function tableOf(cloud: Cloud, themenfelder: readonly Themenfeld[], language: string): DataTable {
  const w = wordsFor(language);
  const nameOf = ({ themenfeld }: CloudTerm) => {
    const theme = themenfelder.find(({ id }) => id === themenfeld);
    return theme ? `${theme.buchstabe} ${theme.name}` : w.without;
  };
  return {
    columns: w.columns(cloud.counting),
    rows: cloud.terms.map((term) => [term.text, String(term.count), nameOf(term)]),
  };
}
