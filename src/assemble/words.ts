/** Words that zb itself sets in a report. A language more is one entry more. */
export interface ReportWords {
  contents: string;
  imprint: string;
  chapter: string;
  figure: string;
  figureShort: string;
  table: string;
  tableShort: string;
  indirect: string;
  statement: string;
  dataAsTable: string;
  /** Opens a figure as large as the screen; and back. */
  enlarge: string;
  close: string;
  /** Stands before the name of a place that has an address of its own. */
  permalink: string;
  copied: string;
  /** Names of the group of words of a cloud, and how it is used. */
  cloudWords: string;
  cloudHelp: string;
  /** Names of the group of kinds of events, and the choice of all. */
  kinds: string;
  allKinds: string;
  shownEvents(shown: number, all: number): string;
  backToText: string;
  note: string;
  skipToContent: string;
  /** What is said before a page number in the contents. */
  page: string;
  edition: string;
  asOf: string;
  publisher: string;
  office: string;
  contacts: string;
  topics: string;
  results: string;
  openQuote: string;
  closeQuote: string;
  /** Stands in a draft where the description of a figure or picture is missing. */
  undescribed: string;
  /** Stands above pages to write on. */
  notes: string;
  /** One of something: the feminine form, as in „eine Rolle“. */
  one: string;
}

const de: ReportWords = {
  contents: 'Inhalt',
  imprint: 'Impressum',
  chapter: 'Kapitel',
  figure: 'Abbildung',
  figureShort: 'Abb.',
  table: 'Tabelle',
  tableShort: 'Tab.',
  indirect: 'sinngemäß',
  statement: 'Stimme',
  dataAsTable: 'Daten der Abbildung',
  enlarge: 'Groß ansehen',
  close: 'Schließen',
  permalink: 'Permalink',
  copied: 'Link kopiert',
  cloudWords: 'Wörter der Wolke',
  cloudHelp: 'Auf ein Wort zeigen oder hier mit den Pfeiltasten blättern: wie oft es genannt wurde.',
  kinds: 'Zeigen',
  allKinds: 'Alle',
  shownEvents: (shown, all) => `Gezeigt: ${shown} von ${all} Ereignissen`,
  backToText: 'zurück zum Text',
  note: 'Anmerkung',
  skipToContent: 'Zum Inhalt springen',
  page: 'Seite',
  edition: 'Ausgabe',
  asOf: 'Stand',
  publisher: 'Herausgeber',
  office: 'Geschäftsstelle',
  contacts: 'Kontakt',
  topics: 'Themen',
  results: 'Ergebnisse',
  openQuote: '„',
  closeQuote: '“',
  undescribed: '[Beschreibung fehlt]',
  notes: 'Notizen',
  one: 'eine',
};

const en: ReportWords = {
  contents: 'Contents',
  imprint: 'Imprint',
  chapter: 'Chapter',
  figure: 'Figure',
  figureShort: 'Fig.',
  table: 'Table',
  tableShort: 'Tab.',
  indirect: 'in substance',
  statement: 'Statement',
  dataAsTable: 'Data of the figure',
  enlarge: 'Enlarge',
  close: 'Close',
  permalink: 'Permalink',
  copied: 'Link copied',
  cloudWords: 'Words of the cloud',
  cloudHelp: 'Point at a word, or go through them here with the arrow keys: how often it was named.',
  kinds: 'Show',
  allKinds: 'All',
  shownEvents: (shown, all) => `Shown: ${shown} of ${all} events`,
  backToText: 'back to the text',
  note: 'Note',
  skipToContent: 'Skip to content',
  page: 'page',
  edition: 'Edition',
  asOf: 'As of',
  publisher: 'Published by',
  office: 'Office',
  contacts: 'Contact',
  topics: 'Topics',
  results: 'Results',
  openQuote: '“',
  closeQuote: '”',
  undescribed: '[Description missing]',
  notes: 'Notes',
  one: 'one',
};

/** The words of a language; German for all but `en`. */
export function wordsIn(language: string): ReportWords {
  return language === 'en' ? en : de;
}
