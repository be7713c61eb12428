import type { Abbildung } from '../data-types/abbildungen.js';
import { chapterAnchor } from '../data-types/anchors.js';
import type { Bericht } from '../data-types/berichte.js';
import { directiveTarget, type Kapitel, walkTree } from '../data-types/chapter.js';
import type { ReportWords } from './words.js';

/** A figure with the number it has in this report. */
export interface NumberedFigure {
  abbildung: Abbildung;
  number: number;
  /** "Abb. 7" */
  short: string;
  /** "Abbildung 7" */
  long: string;
}

/** A chapter with its number in this report; forewords have none. */
export interface NumberedChapter {
  kapitel: Kapitel;
  anchor: string;
  number: number | undefined;
  opener: boolean;
}

export interface Numbering {
  chapters: NumberedChapter[];
  figures: Map<string, NumberedFigure>;
}

/** Numbers chapters and figures in the order in which they stand; figures and tables count apart. */
export function numberReport(
  bericht: Bericht,
  kapitel: readonly Kapitel[],
  abbildungen: readonly Abbildung[],
  words: ReportWords,
): Numbering {
  const chapters: NumberedChapter[] = [];
  const figures = new Map<string, NumberedFigure>();
  const counts = { abbildung: 0, tabelle: 0 };
  for (const { art, datei, auftakt } of bericht.teile) {
    const chapter = art === 'kapitel' ? kapitel.find(({ file }) => file === `data/${datei}`) : undefined;
    if (!chapter) continue;
    const isNumbered = chapter.kopf.art === 'kapitel';
    const number = isNumbered ? chapters.filter((c) => c.number !== undefined).length + 1 : undefined;
    chapters.push({
      kapitel: chapter,
      anchor: chapterAnchor(chapter.kopf.id),
      number,
      opener: auftakt === 'seite',
    });
    for (const id of placedFigures(chapter)) {
      const abbildung = abbildungen.find((a) => a.id === id);
      if (abbildung) figures.set(id, numberFigure(abbildung, ++counts[abbildung.reihe], words));
    }
  }
  return { chapters, figures };
}

/** Ids of the figures that a chapter places, in order. */
export function placedFigures({ body }: Kapitel): string[] {
  const ids: string[] = [];
  walkTree(body, (node) => {
    if (node.type === 'leafDirective' && node.name === 'abbildung') ids.push(directiveTarget(node));
  });
  return ids;
}

function numberFigure(abbildung: Abbildung, number: number, words: ReportWords): NumberedFigure {
  const isTable = abbildung.reihe === 'tabelle';
  return {
    abbildung,
    number,
    short: `${isTable ? words.tableShort : words.figureShort}\u00A0${number}`,
    long: `${isTable ? words.table : words.figure}\u00A0${number}`,
  };
}
