import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { figureAnchor } from '../data-types/anchors.js';
import { directiveTarget } from '../data-types/chapter.js';
import type { ListName } from '../data-types/directives.js';
import { capitalised, numeral } from '../figures/count-words.js';
import type { BodyContext } from './body-context.js';
import { figureHtml, pictureHtml } from './figure-html.js';
import { escapeHtml, listHtml } from './html.js';
import { methodBox } from './method-box.js';
import { statementHtml, viewStatement } from './statements.js';

type AnyDirective = TextDirective | LeafDirective | ContainerDirective;
type SetDirective = (
  target: string,
  context: BodyContext,
  directive: AnyDirective,
  level: number,
) => string | undefined;

/** What each directive without content becomes. The info box, which has content, and meetings, which the contents list, stand in `body.ts`. */
const setters: Record<string, SetDirective> = {
  abbildung: (id, { numbering, figures, words }) => {
    const numbered = numbering.figures.get(id);
    const figure = figures.get(id);
    return numbered && figure && figureHtml(numbered, figure, words);
  },
  stimme: (id, { data, words }) => {
    const statement = viewStatement(data, id);
    return statement && statementHtml(statement, words);
  },
  bild: (id, { data, pictures, words }) => {
    const bild = data.bilder.bilder.find((b) => b.id === id);
    const picture = pictures.get(id);
    return bild && picture && pictureHtml(bild, words, picture);
  },
  methode: (id, { data, language }, _directive, level) => methodBox(id, data, language, level),
  liste: (name, context) => setList(name as ListName, context),
  abb: (id, { numbering }, { attributes }) => {
    const numbered = numbering.figures.get(id);
    const text = attributes && 'kurz' in attributes ? numbered?.short : numbered?.long;
    return text && `<a class="verweis" href="#${figureAnchor(id)}">${text}</a>`;
  },
  kapitel: (id, { numbering, words }) => {
    const chapter = numbering.chapters.find(({ kapitel }) => kapitel.kopf.id === id);
    if (!chapter) return undefined;
    const text = chapter.number ? `${words.chapter}\u00A0${chapter.number}` : chapter.kapitel.kopf.titel;
    return `<a class="verweis" href="#${chapter.anchor}">${escapeHtml(text)}</a>`;
  },
  anzahl: countWord,
  Anzahl: (name, context) => capitalised(countWord(name, context)),
  ziffer: (name, { counted }) => String(counted.get(name) ?? 0),
};

/** The markup of a directive that the checks have let through; if it has a title, that is a heading of so high a level. */
export function directiveHtml(directive: AnyDirective, context: BodyContext, level = 2): string {
  const html = setters[directive.name]?.(directiveTarget(directive), context, directive, level);
  if (html === undefined) throw new Error(`directive that no check has stopped: ${directive.name}`);
  return html;
}

function countWord(name: string, { counted, language, words }: BodyContext): string {
  const count = counted.get(name) ?? 0;
  return count === 1 ? words.one : numeral(count, language);
}

function setList(name: ListName, { data }: BodyContext): string {
  const entries: Record<ListName, () => [string, string | undefined][]> = {
    thesen: () => data.thesen.thesen.map(({ text, erlaeuterung }) => [text, erlaeuterung]),
    aufgaben: () => data.aufgaben.aufgaben.map(({ name: aufgabe, beschreibung }) => [aufgabe, beschreibung]),
    patenschaften: () =>
      data.patenschaften.patenschaften.map(({ thema, beschreibung }) => [thema, beschreibung]),
    mitglieder: () =>
      data.mitglieder.mitglieder.map(({ organisation, personen }) => [
        organisation,
        personen.map((p) => [p.titel, p.name].filter(Boolean).join(' ')).join(', '),
      ]),
  };
  const texts = entries[name]();
  // Terms that say all by themselves are no definitions.
  if (texts.every(([, text]) => !text)) return listHtml(texts.map(([term]) => term));
  const rows = texts.map(
    ([term, text]) => `<div><dt>${escapeHtml(term)}</dt>${text ? `<dd>${escapeHtml(text)}</dd>` : ''}</div>`,
  );
  return `<dl class="liste">${rows.join('')}</dl>`;
}
