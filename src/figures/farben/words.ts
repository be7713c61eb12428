import type { ColourName } from '../../data-types/colours/uses.js';
import type { Projekt } from '../../data-types/projekt.js';

type Schriften = Projekt['schriften'];

/** The colours in the order of projekt.yaml. */
export const colourNames: readonly ColourName[] = ['haupt', 'akzent', 'signal', 'natur', 'tinte'];

export const words = {
  de: {
    title: 'Farben und Schriften',
    columns: ['Name', 'Wert', 'Wofür'],
    uses: {
      haupt: 'Rahmen, Zwischentitel, farbige Seiten',
      akzent: 'Nummern, Stimmen, was zuerst auffällt',
      signal: 'Deckblatt, Rückseite, große Zahlen auf dunklem Grund',
      natur: 'die vierte Farbe in Seiten und Abbildungen',
      tinte: 'Schrift',
      text: 'Schrift zum Lesen',
      auszeichnung: 'Schrift für Titel und Abbildungen',
    },
    description: (colours: string, { text, auszeichnung }: Schriften) =>
      `Fünf Farbfelder: ${colours}. Darunter zwei Schriften in mehreren Größen: ${text} zum Lesen, ${auszeichnung} für Titel und Abbildungen.`,
    sample: 'Offene Räume',
    size: (points: number) => `${String(points).replace('.', ',')} pt`,
  },
  en: {
    title: 'Colours and fonts',
    columns: ['Name', 'Value', 'Use'],
    uses: {
      haupt: 'frames, subheadings, coloured pages',
      akzent: 'numbers, statements, what is seen first',
      signal: 'front and back cover, large numerals on dark grounds',
      natur: 'the fourth colour of pages and figures',
      tinte: 'text',
      text: 'the font to read',
      auszeichnung: 'the font of titles and figures',
    },
    description: (colours: string, { text, auszeichnung }: Schriften) =>
      `Five swatches: ${colours}. Below, two fonts in several sizes: ${text} to read, ${auszeichnung} for titles and figures.`,
    sample: 'Open rooms',
    size: (points: number) => `${points} pt`,
  },
};

export type Words = (typeof words)['de'];
