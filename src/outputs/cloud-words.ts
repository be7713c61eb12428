import type { Cloud, CloudTerm } from '../analyse/cloud.js';

/** Words that zb itself sets in the tables and on the page of a word cloud. A language more is one entry more. */
export interface CloudWords {
  /** Headings of the table, in the order of its columns. */
  columns: {
    term: string;
    interviews: string;
    share: string;
    shareInPercent: string;
    mentions: string;
    themenfeld: string;
    members: string;
  };
  /** Term without Themenfeld. */
  without: string;
  terms: string;
  explanation: string;
  /** Headings of the explanation. */
  fact: [string, string];
  labels: Record<FactLabel, string>;
  counting: Record<Cloud['counting'], string>;
  sizing: Record<Cloud['sizing'], (counting: Cloud['counting']) => string>;
  threshold(cloud: Cloud): string;
  method: string;
  invented: Record<'all' | 'some', string>;
  /** What a term says about itself. */
  hint(term: CloudTerm, cloud: Cloud): string;
  page: PageWords;
}

export type FactLabel =
  | 'title'
  | 'question'
  | 'interviews'
  | 'groups'
  | 'threshold'
  | 'counting'
  | 'sizing'
  | 'method'
  | 'note'
  | 'publisher'
  | 'edition'
  | 'asOf';

/** Words of the page alone. */
export interface PageWords {
  kicker: string;
  skip: string;
  operation: string;
  questions: string;
  table: string;
  tableNote: string;
  /** Headings where there is little room. */
  shareShort: string;
  counted: string;
  about: string;
  files: string;
  fileNames: Record<'csv' | 'xlsx' | 'svg' | 'png', string>;
}

const de: CloudWords = {
  columns: {
    term: 'Begriff',
    interviews: 'Gespräche',
    share: 'Anteil der Gespräche',
    shareInPercent: 'Anteil der Gespräche in Prozent',
    mentions: 'Nennungen',
    themenfeld: 'Themenfeld',
    members: 'Gezählte Wörter',
  },
  without: 'übergreifend',
  terms: 'Begriffe',
  explanation: 'Erläuterung',
  fact: ['Angabe', 'Inhalt'],
  labels: {
    title: 'Titel',
    question: 'Frage',
    interviews: 'Ausgewertete Gespräche',
    groups: 'Ausgewertete Gruppen',
    threshold: 'Schwelle',
    counting: 'Zählweise',
    sizing: 'Größe der Wörter',
    method: 'Zusammenfassung',
    note: 'Hinweis',
    publisher: 'Herausgeber',
    edition: 'Ausgabe',
    asOf: 'Stand',
  },
  counting: {
    gespraech: 'Jedes Gespräch zählt für einen Begriff höchstens einmal.',
    nennung: 'Jede Nennung eines Begriffs zählt.',
  },
  sizing: {
    wurzel: (counting) =>
      `Die Fläche eines Wortes steht für die Zahl der ${units.de[counting]}; ganz kleine Wörter stehen der Lesbarkeit wegen etwas größer.`,
    linear: (counting) =>
      `Die Höhe eines Wortes steht für die Zahl der ${units.de[counting]}; ganz kleine Wörter stehen der Lesbarkeit wegen etwas größer.`,
    rang: (counting) =>
      `Die Höhe eines Wortes steht für seinen Platz in der Reihenfolge nach der Zahl der ${units.de[counting]}.`,
  },
  threshold: ({ threshold, interviews }) =>
    `Gezeigt sind nur Begriffe, die in mindestens ${threshold} von ${interviews} Gesprächen vorkommen.${threshold < 2 ? '' : ` Seltenere bleiben verborgen${threshold < 3 ? '' : ', damit niemand erkennbar wird'}.`}`,
  method:
    'Verwandte Wörter sind zu einem Begriff zusammengefasst. Genannt werden davon nur die, die für sich die Schwelle erreichen.',
  invented: {
    all: 'Erfundene Beispielantworten: Niemand hat das gesagt.',
    some: 'Ein Teil der Antworten ist erfunden.',
  },
  hint: (term, { interviews }) =>
    `${term.text}: in ${term.interviews} von ${interviews} Gesprächen, ${term.mentions}\u00A0${term.mentions === 1 ? 'Nennung' : 'Nennungen'}${counted(term, 'gezählt')}`,
  page: {
    kicker: 'Wortwolke',
    skip: 'Wolke überspringen, zur Tabelle',
    operation:
      'Zeigen Sie auf ein Wort, tippen Sie es an oder gehen Sie mit der Tabulatortaste von Wort zu Wort, um zu sehen, wie oft es vorkommt. Esc schließt den Hinweis.',
    questions: 'Gefragt wurde',
    table: 'Alle Begriffe als Tabelle',
    tableNote: 'Die häufigsten Begriffe stehen oben.',
    shareShort: 'Anteil',
    counted: 'gezählt:',
    about: 'Wie gezählt wurde',
    files: 'Zum Weiterverwenden',
    fileNames: {
      csv: 'Tabelle als CSV-Datei',
      xlsx: 'Tabelle als Excel-Datei',
      svg: 'Wolke als SVG-Datei',
      png: 'Wolke als PNG-Bild',
    },
  },
};

const en: CloudWords = {
  columns: {
    term: 'Term',
    interviews: 'Interviews',
    share: 'Share of interviews',
    shareInPercent: 'Share of interviews in per cent',
    mentions: 'Mentions',
    themenfeld: 'Theme',
    members: 'Words counted',
  },
  without: 'general',
  terms: 'Terms',
  explanation: 'Notes',
  fact: ['What', 'Details'],
  labels: {
    title: 'Title',
    question: 'Question',
    interviews: 'Interviews analysed',
    groups: 'Groups analysed',
    threshold: 'Threshold',
    counting: 'Counting',
    sizing: 'Size of words',
    method: 'Merging',
    note: 'Note',
    publisher: 'Published by',
    edition: 'Edition',
    asOf: 'As of',
  },
  counting: {
    gespraech: 'An interview counts once at most for a term.',
    nennung: 'Every mention of a term counts.',
  },
  sizing: {
    wurzel: (counting) =>
      `The area of a word stands for the number of ${units.en[counting]}; very small words are a little larger, so that they can be read.`,
    linear: (counting) =>
      `The height of a word stands for the number of ${units.en[counting]}; very small words are a little larger, so that they can be read.`,
    rang: (counting) => `The height of a word stands for its rank by the number of ${units.en[counting]}.`,
  },
  threshold: ({ threshold, interviews }) =>
    `Only terms from at least ${threshold} of ${interviews} interviews are shown.${threshold < 2 ? '' : ` Rarer ones stay hidden${threshold < 3 ? '' : ', so that nobody can be recognised'}.`}`,
  method:
    'Related words are merged into one term. Only those that reach the threshold by themselves are named.',
  invented: {
    all: 'Invented sample answers: nobody said this.',
    some: 'Some of the answers are invented.',
  },
  hint: (term, { interviews }) =>
    `${term.text}: in ${term.interviews} of ${interviews} interviews, ${term.mentions}\u00A0${term.mentions === 1 ? 'mention' : 'mentions'}${counted(term, 'counted')}`,
  page: {
    kicker: 'Word cloud',
    skip: 'Skip the cloud, go to the table',
    operation:
      'Point at a word, tap it or go from word to word with the tab key to see how often it occurs. Esc closes the hint.',
    questions: 'The questions',
    table: 'All terms as a table',
    tableNote: 'The most frequent terms come first.',
    shareShort: 'Share',
    counted: 'counted:',
    about: 'How it was counted',
    files: 'For further use',
    fileNames: {
      csv: 'Table as CSV file',
      xlsx: 'Table as Excel file',
      svg: 'Cloud as SVG file',
      png: 'Cloud as PNG picture',
    },
  },
};

const units = {
  de: { gespraech: 'Gespräche', nennung: 'Nennungen' },
  en: { gespraech: 'interviews', nennung: 'mentions' },
} as const;

/** What was counted for a term, unless it is the term itself and nothing else. */
function counted({ text, members }: CloudTerm, word: string): string {
  const names = members.map((member) => member.text);
  if (names.length === 0 || (names.length === 1 && names[0] === text)) return '';
  return `; ${word}: ${names.join(', ')}`;
}

/** The words of a language; German for all but `en`. */
export function cloudWordsIn(language: string): CloudWords {
  return language === 'en' ? en : de;
}
