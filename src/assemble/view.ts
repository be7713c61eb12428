/**
 * What a template gets. Strings that end in `Html` or `Svg` are markup made by zb and go in with `{{{ }}}`,
 * everything else is text and goes in with `{{ }}`.
 */
export interface ReportView {
  id: string;
  language: string;
  /** The title in one line, and as broken by hand for the cover. */
  title: string;
  titleLines: string[];
  /** True: the title is too long to stand beside a drawing on a cover. */
  hasLongTitle: boolean;
  kicker: string | undefined;
  subtitle: string | undefined;
  description: string;
  author: string;
  keywords: string[];
  /** e.g. { number: 1, date: '31. Oktober 2025' } */
  edition: { number: number; date: string };
  project: {
    name: string;
    shortName: string;
    umbrella: string | undefined;
    programme: string | undefined;
    publisher: { name: string; short: string };
    office: { name: string; addition: string | undefined };
    founders: { name: string; short: string; head: { name: string; offices: string[] } }[];
    contacts: { name: string; role: string; organisation: string }[];
    /** Paragraphs of the imprint. */
    legal: string[];
  };
  /** `@font-face` rules with the fonts inside, and `--farbe-…` and `--schrift-…` as one `:root` rule. */
  fontFaceCss: string;
  tokensCss: string;
  /** Rules for the choices that figures offer on a screen. */
  choicesCss: string;
  /** Only in the edition for screens, not in what the PDF is printed from: the template's script, and its hash for the page's policy. */
  screen: { script: string; scriptHash: string } | undefined;
  /** The template's own settings from the report (`einstellungen`). */
  settings: Record<string, unknown>;
  contents: ContentsEntry[];
  parts: PartView[];
  /** Ids of pages that are hidden unless the number of pages asks for them. */
  notePages: string[];
  /** Words of the template, in the report's language: `{{words.contents}}`. */
  words: Record<string, string>;
}

export interface ContentsEntry {
  /** "3", or nothing for forewords. */
  number: string | undefined;
  title: string;
  /** The title with the languages of its passages; the other one without ids, to stand in the document once more. */
  titleHtml: string;
  sideTitleHtml: string;
  /** Anchor without `#`; the page number stands in `<span data-page-of="anchor">`. */
  anchor: string;
  /** "12" as soon as it is known. */
  page: string;
  children: ContentsEntry[];
}

/** A part of the report; `partial` names the partial that sets it. */
export type PartView =
  | { partial: 'deckblatt'; illustrationSvg: string }
  | { partial: 'impressum' }
  | { partial: 'inhalt' }
  | ChapterView
  | (StatementView & { partial: 'stimme'; illustrationSvg: string })
  | { partial: 'rueckseite'; illustrationSvg: string };

export interface ChapterView {
  partial: 'kapitel' | 'vorwort';
  /** Anchor of the chapter and name of its `@page`: `kap-einleitung`. */
  anchor: string;
  number: string | undefined;
  /** 1, 2, 3 … of the numbered chapters, from 1 again when there is no more room; places the thumb tab. */
  position: number;
  title: string;
  /** The title with its markup, in one line and as broken by hand. */
  titleHtml: string;
  titleLinesHtml: string[];
  /** For the running head. */
  shortTitle: string;
  lead: string | undefined;
  /** True: the chapter opens with a page of its own. */
  opener: boolean;
  illustrationSvg: string | undefined;
  bodyHtml: string;
  signatories: { name: string; offices: string[] }[];
  note: string | undefined;
}

export interface StatementView {
  anchor: string;
  text: string;
  /** How long the text is, so that a page of its own can set it in a size that fits. */
  length: 'kurz' | 'mittel' | 'lang';
  /** Its language, if another than that of the report. */
  language: string | undefined;
  /** False: indirect speech, no quotation marks. */
  verbatim: boolean;
  person: string;
  organisation: string;
}
