import { saysSomething } from '../data-types/abbildungen.js';
import { figureAnchor } from '../data-types/anchors.js';
import type { Bild } from '../data-types/bilder.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import { escapeHtml, tableHtml } from './html.js';
import type { NumberedFigure } from './numbering.js';
import type { ReportWords } from './words.js';

/** A figure with headline, picture, number, caption and source, and its data as a table for the screen. */
export function figureHtml({ abbildung, short }: NumberedFigure, figure: Figure, words: ReportWords): string {
  const id = figureAnchor(abbildung.id);
  const lead = abbildung.vorspann ? `<p class="abb-vorspann">${escapeHtml(abbildung.vorspann)}</p>` : '';
  const { columns, rows } = figure.table;
  const caption = described(abbildung.beschriftung, words);
  const narrow = figure.narrow?.();
  // on paper there is no table below: the PDF has these sentences in the description
  const details = figure.details ? ` data-said-after="${escapeHtml(figure.details)}"` : '';
  return (
    `<figure class="abbildung abbildung-${abbildung.form}" id="${id}" aria-labelledby="${id}-unterschrift">` +
    `<div class="abb-kopf"><p class="abb-titel" data-hyphens="none">${escapeHtml(abbildung.titel)}</p>${lead}</div>` +
    `<div class="abb-bild${narrow ? ' abb-breit' : ''}" tabindex="0" role="group" aria-label="${escapeHtml(abbildung.titel)}"${details}>${figure.svg}</div>` +
    // hidden unless the template shows it instead of the wide one
    `${narrow ? `<div class="abb-schmal" hidden>${narrow.svg}</div>` : ''}` +
    `<figcaption id="${id}-unterschrift"><span class="abb-nummer">${short}</span> ` +
    `${escapeHtml(caption)} (${escapeHtml(abbildung.quelle)})</figcaption>` +
    `<details class="abb-daten nur-bildschirm"><summary>${words.dataAsTable}: ${escapeHtml(abbildung.titel)}</summary>` +
    `<div class="abb-tabelle" tabindex="0" role="group" aria-label="${words.dataAsTable}: ${escapeHtml(abbildung.titel)}">${tableHtml(columns, rows)}</div></details></figure>`
  );
}

/** A description, or in a draft the words that there is none yet. */
function described(text: string | undefined, words: ReportWords): string {
  return text !== undefined && saysSomething(text) ? text : words.undescribed;
}

/** A picture from the project with its alternative text and source. Decoration is no figure, and silent but for its source. */
export function pictureHtml(
  bild: Bild,
  words: ReportWords,
  { source, embedded: { width, height } }: Picture,
): string {
  // HTML knows whole pixels only; what counts is the proportion.
  const whole = (length: number) => Math.max(1, Math.round(length));
  const image = (alt = '') =>
    `<img src="${source}" alt="${escapeHtml(alt)}" width="${whole(width)}" height="${whole(height)}">`;
  const classes = bild.breite === 'spalte' ? 'bild bild-spalte' : 'bild';
  if (bild.dekorativ) {
    return `<div class="${classes}">${image()}<p class="bild-quelle">(${escapeHtml(bild.quelle)})</p></div>`;
  }
  const caption = [bild.beschriftung, `(${bild.quelle})`].filter(Boolean).join(' ');
  return `<figure class="${classes}">${image(described(bild.alt, words))}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
