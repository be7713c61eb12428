import type { Cloud, CloudTerm } from '../../analyse/cloud.js';
import type { Themenfeld } from '../../data-types/handlungsfelder.js';
import { compareText } from '../../diagnostics/diagnostic.js';
import { listed, wordCount } from '../count-words.js';
import type { DataTable } from '../figure.js';

/** Words that the alternative text of a figure may have. */
const longest = 110;

/** How many terms the alternative text names with their counts, and how many groups. */
const named = 8;
const namedGroups = 3;

/** What a size stands for: the area or the height of a word; only „size“ where the smallest words are larger than that. */
type Measured = 'wurzel' | 'linear' | 'none';

const words = {
  de: {
    unit: { gespraech: 'Gespräche', nennung: 'Nennungen' },
    one: { gespraech: 'Gespräch', nennung: 'Nennung' },
    measure: { wurzel: 'Fläche', linear: 'Höhe', none: 'Größe' } satisfies Record<Measured, string>,
    without: 'übergreifend',
    scale: (measure: string, unit: string) => `${measure} = Zahl der ${unit}:`,
    ranks: (measure: string) => `${measure} = Rang:`,
    source: ({ threshold, interviews, terms, isCut }: Cloud) =>
      `${isCut ? `Die ${terms.length} häufigsten Begriffe` : 'Begriffe'} aus mindestens ${threshold} von ${interviews} Gesprächen`,
    mode: { gespraech: 'jedes Gespräch zählt einmal', nennung: 'jede Nennung zählt' },
    groups: (count: number, names: string) => `nur die ${count === 1 ? 'Gruppe' : 'Gruppen'} ${names}`,
    invented: { all: 'Antworten erfunden', some: 'Antworten zum Teil erfunden', none: '' },
    sample: {
      all: ' mit erfundenen Beispielantworten',
      some: ' mit zum Teil erfundenen Antworten',
      none: '',
    },
    empty: ({ threshold }: Cloud) => `Kein Begriff kommt in mindestens ${threshold} Gesprächen vor.`,
    intro: ({ interviews, invented }: Cloud, groups: string) =>
      `Wortwolke aus ${interviews} Gesprächen${words.de.sample[invented]}${groups}.`,
    shown: ({ terms, threshold, counting, sizing }: Cloud) =>
      `Gezeigt sind ${terms.length} Begriffe, die in mindestens ${threshold} Gesprächen vorkommen, ${sizing === 'rang' ? 'nach ihrem Rang' : `nach der Zahl der ${words.de.unit[counting]}`}.`,
    first: 'Am häufigsten',
    rest: 'Außerdem',
    more: (count: number) => `und ${count} weitere`,
    left: 'Die weiteren sind',
    named: (interviews: number, all: number) => `in ${interviews} von ${all} Gesprächen genannt`,
    columns: ['Begriff', 'Gespräche', 'Nennungen', 'Themenfeld'],
  },
  en: {
    unit: { gespraech: 'interviews', nennung: 'mentions' },
    one: { gespraech: 'interview', nennung: 'mention' },
    measure: { wurzel: 'Area', linear: 'Height', none: 'Size' } satisfies Record<Measured, string>,
    without: 'general',
    scale: (measure: string, unit: string) => `${measure} = number of ${unit}:`,
    ranks: (measure: string) => `${measure} = rank:`,
    source: ({ threshold, interviews, terms, isCut }: Cloud) =>
      `${isCut ? `The ${terms.length} most frequent terms` : 'Terms'} from at least ${threshold} of ${interviews} interviews`,
    mode: { gespraech: 'each interview counts once', nennung: 'each mention counts' },
    groups: (count: number, names: string) => `only the ${count === 1 ? 'group' : 'groups'} ${names}`,
    invented: { all: 'invented answers', some: 'answers partly invented', none: '' },
    sample: { all: ' with invented sample answers', some: ' with partly invented answers', none: '' },
    empty: ({ threshold }: Cloud) => `No term comes from at least ${threshold} interviews.`,
    intro: ({ interviews, invented }: Cloud, groups: string) =>
      `Word cloud from ${interviews} interviews${words.en.sample[invented]}${groups}.`,
    shown: ({ terms, threshold, counting, sizing }: Cloud) =>
      `It shows ${terms.length} terms from at least ${threshold} interviews, ${sizing === 'rang' ? 'sized by their rank' : `sized by the number of ${words.en.unit[counting]}`}.`,
    first: 'Most frequent',
    rest: 'Also',
    more: (count: number) => `and ${count} more`,
    left: 'The others are',
    named: (interviews: number, all: number) => `named in ${interviews} of ${all} interviews`,
    columns: ['Term', 'Interviews', 'Mentions', 'Theme'],
  },
};

/** The words of the figure itself in the language of the document. */
export function wordsFor(language: string) {
  return language === 'en' ? words.en : words.de;
}

/** „Fläche = Zahl der Gespräche:“; `areaTrue` is false where the smallest words stand larger than they should. */
export function scaleLabel({ counting, sizing }: Cloud, areaTrue: boolean, language: string): string {
  const w = wordsFor(language);
  const measure = (meant: Measured) => w.measure[areaTrue ? meant : 'none'];
  if (sizing === 'rang') return w.ranks(measure('linear'));
  return w.scale(measure(sizing), w.unit[counting]);
}

/** Where the words are from: „Begriffe aus mindestens 3 von 18 Gesprächen; jedes Gespräch zählt einmal; Antworten erfunden“. */
export function sourceNote(cloud: Cloud, language: string): string {
  const w = wordsFor(language);
  const parts = [w.source(cloud), w.mode[cloud.counting]];
  if (cloud.groups.length > 0) parts.push(w.groups(cloud.groups.length, listed(cloud.groups, language)));
  if (cloud.invented !== 'none') parts.push(w.invented[cloud.invented]);
  return parts.join('; ');
}

/** „Nachbarschaft: 12 Gespräche, 17 Nennungen“ */
export function countsOf({ text, interviews, mentions }: CloudTerm, language: string): string {
  const w = wordsFor(language);
  const many = (count: number, unit: 'gespraech' | 'nennung') =>
    `${count} ${count === 1 ? w.one[unit] : w.unit[unit]}`;
  return `${text}: ${many(interviews, 'gespraech')}, ${many(mentions, 'nennung')}`;
}

/** „Nachbarschaft: in 12 von 18 Gesprächen genannt“ */
export function namedIn({ text, interviews }: CloudTerm, cloud: Cloud, language: string): string {
  return `${text}: ${wordsFor(language).named(interviews, cloud.interviews)}`;
}

/**
 * The alternative text: how many interviews of which groups, the threshold, the leading terms with their counts, the
 * rest in alphabetical order as far as it goes; as details those that are left.
 */
export function describeCloud(cloud: Cloud, language: string): { description: string; details?: string } {
  const w = wordsFor(language);
  const intro = w.intro(cloud, groupsNamed(cloud, language));
  if (cloud.terms.length === 0) return { description: `${intro} ${w.empty(cloud)}` };
  const first = cloud.terms.slice(0, named).map(({ text, count }, i) => {
    const unit = count === 1 ? w.one[cloud.counting] : w.unit[cloud.counting];
    return `${text} (${i === 0 ? `${count} ${unit}` : count})`;
  });
  const rest = cloud.terms
    .slice(named)
    .map(({ text }) => text)
    .sort((a, b) => compareText(sortKey(a), sortKey(b)) || compareText(a, b));
  const start = `${intro} ${w.shown(cloud)} ${w.first}: ${first.join(', ')}.`;
  if (rest.length === 0) return { description: start };
  const count = countUpTo(rest, longest - wordCount(`${start} ${w.rest}:`), w.more);
  const left = rest.slice(count);
  if (left.length === 0) return { description: `${start} ${w.rest}: ${rest.join(', ')}.` };
  return {
    description: `${start} ${w.rest}: ${rest.slice(0, count).join(', ')} ${w.more(left.length)}.`,
    details: `${w.left}: ${left.join(', ')}.`,
  };
}

/** „, nur die Gruppen Kommunen und Verbände“, the first few; nothing if all were counted. */
function groupsNamed({ groups }: Cloud, language: string): string {
  if (groups.length === 0) return '';
  const w = wordsFor(language);
  const more = groups.length - namedGroups;
  const names =
    more > 0 ? `${groups.slice(0, namedGroups).join(', ')} ${w.more(more)}` : listed(groups, language);
  return `, ${w.groups(groups.length, names)}`;
}

/** How many items fit into so many words; if some don't, together with the words that say so. */
function countUpTo(items: readonly string[], room: number, more: (count: number) => string): number {
  if (wordCount(items.join(' ')) <= room) return items.length;
  let count = 0;
  let used = wordCount(more(1));
  while (count < items.length && used + wordCount(items[count] ?? '') <= room) {
    used += wordCount(items[count] ?? '');
    count++;
  }
  return count;
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
    columns: w.columns,
    rows: cloud.terms.map((term) => [
      term.text,
      String(term.interviews),
      String(term.mentions),
      nameOf(term),
    ]),
  };
}
