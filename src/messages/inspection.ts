import type { LanguageName } from './language.js';

/** One thing and several of it. */
interface Counted {
  one: string;
  many: string;
}

/** What `zb inspect` says. `{name}` stands for a value. */
export interface InspectionWords {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  language: string;
  pages: string;
  pageRange: string;
  version: string;
  creator: string;
  producer: string;
  created: string;
  modified: string;
  claims: string;
  profile: string;
  unnamed: string;
  marked: string;
  showsTitle: string;
  yes: string;
  no: string;
  none: string;
  fonts: string;
  embedded: string;
  notEmbedded: string;
  languages: string;
  mainLanguage: string;
  passages: Counted;
  bookmarks: string;
  links: string;
  toPage: string;
  nowhere: string;
  reading: string;
  tags: string;
  untagged: string;
  page: string;
  pageInLine: string;
  empty: string;
  inLanguage: string;
  named: string;
  /** What a tag is called before its text. */
  roles: Record<string, string>;
  heading: string;
  list: Counted;
  termList: Counted;
  contents: Counted;
  table: string;
  columns: Counted;
  rows: Counted;
  row: string;
  columnHead: string;
  rowHead: string;
  spansColumns: string;
  spansRows: string;
  term: string;
  explanation: string;
  noAlternative: string;
  checks: string;
  check: Record<string, string>;
  ok: string;
  found: Counted;
  notChecked: string;
}

const de: InspectionWords = {
  title: 'Titel',
  author: 'Herausgeber',
  subject: 'Thema',
  keywords: 'Stichwörter',
  language: 'Sprache',
  pages: 'Seiten',
  pageRange: '{count}, {size}',
  version: 'PDF-Version',
  creator: 'Erstellt mit',
  producer: 'Gedruckt mit',
  created: 'Erstellt am',
  modified: 'Geändert am',
  claims: 'Nennt sich',
  profile: 'Farbprofil',
  unnamed: 'ohne Namen',
  marked: 'Mit Tags',
  showsTitle: 'Titel im Fenster',
  yes: 'ja',
  no: 'nein',
  none: 'keine',
  fonts: 'Schriften',
  embedded: 'eingebettet',
  notEmbedded: 'nicht eingebettet',
  languages: 'Sprachen',
  mainLanguage: 'Sprache des Dokuments',
  passages: { one: '{count} Stelle', many: '{count} Stellen' },
  bookmarks: 'Lesezeichen',
  links: 'Verweise',
  toPage: 'Seite {page}',
  nowhere: 'nirgendwohin',
  reading: 'So liest es ein Vorleseprogramm',
  tags: 'Tags',
  untagged: 'Die Datei hat keine Tags: Ein Vorleseprogramm muss raten.',
  page: '— Seite {page} —',
  pageInLine: '[Seite {page}]',
  empty: '(leer)',
  inLanguage: 'Sprache {language}',
  named: 'angesagt als „{name}“',
  roles: {
    Document: 'Dokument',
    Part: 'Teil',
    Sect: 'Abschnitt',
    Art: 'Artikel',
    Div: 'Bereich',
    P: 'Absatz',
    Caption: 'Beschriftung',
    BlockQuote: 'Zitat',
    Quote: 'Zitat',
    LI: 'Eintrag',
    Lbl: 'Marke',
    LBody: 'Inhalt',
    TOCI: 'Eintrag',
    TH: 'Kopf',
    TD: 'Zelle',
    Figure: 'Abbildung',
    Formula: 'Formel',
    Link: 'Verweis',
    Note: 'Anmerkung',
    Code: 'Code',
  },
  heading: 'Überschrift {level}',
  list: { one: 'Liste mit {count} Eintrag', many: 'Liste mit {count} Einträgen' },
  termList: { one: 'Begriffsliste mit {count} Eintrag', many: 'Begriffsliste mit {count} Einträgen' },
  contents: {
    one: 'Inhaltsverzeichnis mit {count} Eintrag',
    many: 'Inhaltsverzeichnis mit {count} Einträgen',
  },
  table: 'Tabelle, {columns}, {rows}',
  columns: { one: '{count} Spalte', many: '{count} Spalten' },
  rows: { one: '{count} Zeile', many: '{count} Zeilen' },
  row: 'Zeile {number}',
  columnHead: 'Spaltenkopf',
  rowHead: 'Zeilenkopf',
  spansColumns: 'über {count} Spalten',
  spansRows: 'über {count} Zeilen',
  term: 'Begriff',
  explanation: 'Erklärung',
  noAlternative: '(ohne Beschreibung)',
  checks: 'Prüfungen',
  check: {
    text: 'Text wie im Bericht',
    tags: 'Überschriften, Bilder und Verweise beschrieben',
    untagged: 'Alles vorlesbar, keine leere Seite',
    fonts: 'Schriften eingebettet, jedes Zeichen vorhanden',
    contents: 'Seitenzahlen im Inhaltsverzeichnis',
    links: 'Verweise führen zum Ziel',
    bookmarks: 'Lesezeichen wie die Überschriften',
  },
  ok: 'in Ordnung',
  found: { one: '{count} Befund', many: '{count} Befunde' },
  notChecked: 'nur beim Bauen geprüft, denn es braucht den Bericht',
};

const en: InspectionWords = {
  title: 'Title',
  author: 'Publisher',
  subject: 'Subject',
  keywords: 'Keywords',
  language: 'Language',
  pages: 'Pages',
  pageRange: '{count}, {size}',
  version: 'PDF version',
  creator: 'Made with',
  producer: 'Printed with',
  created: 'Created',
  modified: 'Changed',
  claims: 'Claims to be',
  profile: 'Colour profile',
  unnamed: 'without a name',
  marked: 'Tagged',
  showsTitle: 'Title in window',
  yes: 'yes',
  no: 'no',
  none: 'none',
  fonts: 'Fonts',
  embedded: 'embedded',
  notEmbedded: 'not embedded',
  languages: 'Languages',
  mainLanguage: 'language of the document',
  passages: { one: '{count} passage', many: '{count} passages' },
  bookmarks: 'Bookmarks',
  links: 'Links',
  toPage: 'page {page}',
  nowhere: 'nowhere',
  reading: 'As a screen reader reads it',
  tags: 'Tags',
  untagged: 'The file has no tags: a screen reader has to guess.',
  page: '— page {page} —',
  pageInLine: '[page {page}]',
  empty: '(empty)',
  inLanguage: 'language {language}',
  named: 'announced as “{name}”',
  roles: {
    Document: 'Document',
    Part: 'Part',
    Sect: 'Section',
    Art: 'Article',
    Div: 'Block',
    P: 'Paragraph',
    Caption: 'Caption',
    BlockQuote: 'Quotation',
    Quote: 'Quotation',
    LI: 'Item',
    Lbl: 'Label',
    LBody: 'Content',
    TOCI: 'Entry',
    TH: 'Head',
    TD: 'Cell',
    Figure: 'Figure',
    Formula: 'Formula',
    Link: 'Link',
    Note: 'Note',
    Code: 'Code',
  },
  heading: 'Heading {level}',
  list: { one: 'List with {count} item', many: 'List with {count} items' },
  termList: { one: 'List of {count} term', many: 'List of {count} terms' },
  contents: { one: 'Table of contents with {count} entry', many: 'Table of contents with {count} entries' },
  table: 'Table, {columns}, {rows}',
  columns: { one: '{count} column', many: '{count} columns' },
  rows: { one: '{count} row', many: '{count} rows' },
  row: 'Row {number}',
  columnHead: 'Column head',
  rowHead: 'Row head',
  spansColumns: 'over {count} columns',
  spansRows: 'over {count} rows',
  term: 'Term',
  explanation: 'Explanation',
  noAlternative: '(without description)',
  checks: 'Checks',
  check: {
    text: 'Text as in the report',
    tags: 'Headings, pictures and links described',
    untagged: 'Everything is read out, no empty page',
    fonts: 'Fonts embedded, every character there',
    contents: 'Page numbers of the contents',
    links: 'Links lead to their targets',
    bookmarks: 'Bookmarks like the headings',
  },
  ok: 'ok',
  found: { one: '{count} finding', many: '{count} findings' },
  notChecked: 'checked by builds only, since it needs the report',
};

/** The words of an inspection in a language. */
export function inspectionWords(language: LanguageName): InspectionWords {
  return { de, en }[language];
}
