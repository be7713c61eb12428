import type { Bericht, Teil } from '../data-types/berichte.js';
import type { Projekt } from '../data-types/projekt.js';
import { formatZeitpunkt } from '../data-types/zeitpunkt.js';
import type { Palette } from '../figures/palette.js';
import { drawQuartier, type QuartierOptions } from '../figures/quartier.js';
import type { FontSet } from '../load/fonts.js';
import { makeAlways, type Remember } from '../load/remember.js';
import { type BodyHeading, bodyHtml } from './body.js';
import type { BodyContext } from './body-context.js';
import { choicesCss } from './figure-choices.js';
import type { NoteCounter } from './notes.js';
import type { NumberedChapter } from './numbering.js';
import { viewStatement } from './statements.js';
import { fontFaceCss, tokensCss } from './style.js';
import { titleHtml } from './title-html.js';
import type { ChapterView, ContentsEntry, PartView, ReportView } from './view.js';

/** Anything that decides how a report looks. */
export interface Look {
  palette: Palette;
  fonts: FontSet;
  seed: number;
}

/** Thumb tabs that have room one below the other; then they begin at the head again. */
const tabs = 13;

/** Page of each anchor, as far as known. */
export type PageNumbers = ReadonlyMap<string, number>;

interface AssembledChapter {
  chapter: NumberedChapter;
  view: ChapterView;
  /** What the contents list. */
  inContents: BodyHeading[];
}

/** A report that can be rendered with or without page numbers. */
export interface AssembledReport {
  view(pages: PageNumbers): ReportView;
  /** The same without fonts and page numbers, for who has their own. */
  bareView(): Omit<ReportView, 'fontFaceCss'>;
  /** Anchors that the contents list names, in order. */
  anchors: string[];
  /** Ids of the figures in it, in order. */
  figures: string[];
}

type DrawScene = (scene: QuartierOptions) => string;

/** Puts chapters, figures and statements together. Everything in the context has been checked before. */
export function assembleReport(
  bericht: Bericht,
  context: BodyContext,
  look: Look,
  remember: Remember = makeAlways,
): AssembledReport {
  const { data, words, language } = context;
  const notes: NoteCounter = { next: 1 };
  const openers = context.numbering.chapters.filter(({ opener }) => opener);
  const drawScene: DrawScene = (scene) => {
    const options = { seed: look.seed, ...scene };
    return remember('scene', [options, look.palette], () => drawQuartier(options, look.palette));
  };
  const chapters = context.numbering.chapters.map((chapter) => {
    const picture = drawOpener(openers.indexOf(chapter) + 1, drawScene);
    return assembleChapter(chapter, picture, context, notes);
  });
  const parts = placeParts(bericht, chapters, context, drawScene);
  const title = bericht.titel.join(' ');
  const base: Omit<ReportView, 'contents' | 'fontFaceCss'> = {
    id: bericht.id,
    language,
    title,
    titleLines: [...bericht.titel],
    hasLongTitle: isLongTitle(bericht.titel),
    kicker: bericht.dachzeile,
    subtitle: bericht.untertitel,
    description: bericht.beschreibung,
    author: data.projekt.herausgeber.name,
    keywords: [...(bericht.schlagworte ?? [])],
    edition: {
      number: data.projekt.ausgabe.nummer,
      date: formatZeitpunkt(data.projekt.ausgabe.stand, language),
    },
    project: viewProject(data.projekt),
    tokensCss: tokensCss(look.palette, look.fonts),
    choicesCss: choicesCss(
      [...context.numbering.figures.keys()].flatMap((id) => context.figures.get(id) ?? []),
    ),
    screen: undefined,
    settings: bericht.einstellungen ?? {},
    parts,
    notePages: notePages(bericht.seiten_vielfaches),
    words: words as unknown as Record<string, string>,
  };
  const contents = (pages: PageNumbers) => chapters.map((c) => contentsEntry(c, pages, context));
  const withoutPages = contents(new Map());
  return {
    view: (pages) => ({
      ...base,
      fontFaceCss: fontFaceCss(look.fonts, JSON.stringify(base)),
      contents: contents(pages),
    }),
    bareView: () => ({ ...base, contents: withoutPages }),
    anchors: withoutPages.flatMap((entry) => [entry.anchor, ...entry.children.map((child) => child.anchor)]),
    figures: [...context.numbering.figures.keys()],
  };
}

/** Ids of as many pages as a report can need to reach a multiple of a number of pages. */
export function notePages(multiple = 1): string[] {
  return Array.from({ length: multiple - 1 }, (_, i) => `notizen-${i + 1}`);
}

/** The picture of a chapter's opening page; position 0 has none. */
function drawOpener(position: number, drawScene: DrawScene): string | undefined {
  return position === 0 ? undefined : drawScene({ scene: 'auftakt', position });
}

/** Beside a drawing there is room for four lines of a long German word each, the last one shorter. */
function isLongTitle(lines: readonly string[]): boolean {
  return lines.length > 4 || lines.some((line, i) => line.length > (i < 3 ? 15 : 12));
}

function assembleChapter(
  chapter: NumberedChapter,
  illustrationSvg: string | undefined,
  context: BodyContext,
  notes: NoteCounter,
): AssembledChapter {
  const { kopf, body, title, titleLines } = chapter.kapitel;
  const ids = `titel-${chapter.anchor}`;
  const lines = titleLines.length > 0 ? titleLines : [title];
  const { html, inContents } = bodyHtml(body, chapter.anchor, context, notes);
  const leaders = context.data.projekt.traeger.map(({ leitung }) => leitung);
  const signatories = (kopf.unterzeichnet ?? []).flatMap((id) =>
    leaders.filter((person) => person.id === id),
  );
  const view: ChapterView = {
    partial: kopf.art,
    anchor: chapter.anchor,
    number: chapter.number?.toString(),
    position: chapter.number === undefined ? 0 : ((chapter.number - 1) % tabs) + 1,
    title: kopf.titel,
    titleHtml: titleHtml(title, context, { emphasis: true, ids }),
    titleLinesHtml: lines.map((line, i) =>
      titleHtml(line, context, { emphasis: true, ids: `${ids}-${i + 1}` }),
    ),
    shortTitle: kopf.kurztitel ?? kopf.titel,
    lead: kopf.vorspann,
    opener: chapter.opener,
    illustrationSvg,
    bodyHtml: html,
    signatories: signatories.map(({ name, amt }) => ({ name, offices: [...amt] })),
    note: kopf.hinweis,
  };
  return { chapter, view, inContents };
}

function placeParts(
  bericht: Bericht,
  chapters: readonly AssembledChapter[],
  { data }: BodyContext,
  drawScene: DrawScene,
): PartView[] {
  let statementPages = 0;
  const set: Record<Teil['art'], (teil: Teil) => PartView | undefined> = {
    deckblatt: () => ({
      partial: 'deckblatt',
      illustrationSvg: drawScene({ scene: 'deckblatt' }),
    }),
    impressum: () => ({ partial: 'impressum' }),
    inhalt: () => ({ partial: 'inhalt' }),
    kapitel: ({ datei }) => chapters.find(({ chapter }) => chapter.kapitel.file === `data/${datei}`)?.view,
    stimme: ({ stimme = '' }) => {
      const statement = viewStatement(data, stimme);
      const position = ++statementPages;
      return (
        statement && {
          partial: 'stimme',
          ...statement,
          illustrationSvg: drawScene({ scene: 'stimme', position }),
        }
      );
    },
    rueckseite: () => ({
      partial: 'rueckseite',
      illustrationSvg: drawScene({ scene: 'rueckseite' }),
    }),
  };
  return bericht.teile.flatMap((teil) => set[teil.art](teil) ?? []);
}

function viewProject(projekt: Projekt): ReportView['project'] {
  return {
    name: projekt.name,
    shortName: projekt.kurzname,
    umbrella: projekt.landesinitiative,
    programme: projekt.programm,
    publisher: { name: projekt.herausgeber.name, short: projekt.herausgeber.kurz },
    office: { name: projekt.geschaeftsstelle.name, addition: projekt.geschaeftsstelle.zusatz },
    founders: projekt.traeger.map(({ name, kurz, leitung }) => ({
      name,
      short: kurz,
      head: { name: leitung.name, offices: [...leitung.amt] },
    })),
    contacts: (projekt.kontakte ?? []).map(({ name, funktion, organisation }) => ({
      name,
      role: funktion,
      organisation,
    })),
    legal: [...projekt.rechtliches],
  };
}

function contentsEntry(
  { chapter, view, inContents }: AssembledChapter,
  pages: PageNumbers,
  context: BodyContext,
): ContentsEntry {
  const page = (anchor: string) => pages.get(anchor)?.toString() ?? '00';
  const children = inContents
    .filter(({ level }) => level === 2)
    .map(({ title, listed, anchor }) => ({
      number: undefined,
      title,
      titleHtml: listed,
      sideTitleHtml: '',
      anchor,
      page: page(anchor),
      children: [],
    }));
  const nodes = chapter.kapitel.title;
  return {
    number: view.number,
    title: view.title,
    titleHtml: titleHtml(nodes, context, { emphasis: false, ids: `inhalt-${view.anchor}` }),
    sideTitleHtml: titleHtml(nodes, context, { emphasis: false }),
    anchor: view.anchor,
    page: page(view.anchor),
    children,
  };
}
