import { saysSomething } from '../data-types/abbildungen.js';
import { figureAnchor } from '../data-types/anchors.js';
import type { Bild } from '../data-types/bilder.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import { choicesHtml } from './figure-choices.js';
import { escapeHtml, tableHtml } from './html.js';
import type { NumberedFigure } from './numbering.js';
import { permalink } from './permalink.js';
import type { ReportWords } from './words.js';

/** A figure with headline, picture, number, caption and source, and its data as a table for the screen. */
export function figureHtml({ abbildung, short }: NumberedFigure, figure: Figure, words: ReportWords): string {
  const id = figureAnchor(abbildung.id);
  const lead = abbildung.vorspann ? `<p class="abb-vorspann">${escapeHtml(abbildung.vorspann)}</p>` : '';
  const { columns, rows } = figure.table;
  const title = escapeHtml(abbildung.titel);
  const choices = figure.choices ? choicesHtml(id, figure.choices, words) : '';
  const caption = described(abbildung.beschriftung, words);
  const narrow = figure.narrow?.();
  const pictures = (figure.parts ?? [figure]).map(({ svg, details }) => {
    // on paper there is no table below: the PDF has these sentences in the description
    const after = details ? ` data-said-after="${escapeHtml(details)}"` : '';
    return `<div class="abb-bild${narrow ? ' abb-breit' : ''}" tabindex="0" role="group" aria-label="${title}"${after}>${inOneFamily(svg)}</div>`;
  });
  return (
    `<figure class="abbildung abbildung-${abbildung.form}${figure.parts ? ' abbildung-geteilt' : ''}" id="${id}" aria-labelledby="${id}-unterschrift">` +
    `<div class="abb-kopf"><p class="abb-titel" data-hyphens="none">${title}${permalink(id, abbildung.titel, words)}</p>${lead}</div>` +
    `${figure.choices?.of === 'kinds' ? choices : ''}` +
    `${pictures.join('')}` +
    // hidden unless the template shows it instead of the wide one
    `${narrow ? `<div class="abb-schmal" hidden>${inOneFamily(figure.parts ? narrow.svg : toldBy(figure, narrow))}</div>` : ''}` +
    `${figure.choices?.of === 'words' ? choices : ''}` +
    `<figcaption id="${id}-unterschrift"><span class="abb-nummer">${short}</span> ` +
    `${escapeHtml(caption)} (${escapeHtml(abbildung.quelle)})</figcaption>` +
    // without a script it is the address that makes a figure large
    `<p class="abb-werkzeug nur-bildschirm" data-hyphens="none"><a class="abb-gross" id="${id}-gross" href="#${id}-gross" aria-label="${words.enlarge}: ${title}">${words.enlarge}</a>` +
    `<a class="abb-zu" href="#${id}">${words.close}</a></p>` +
    `<details class="abb-daten nur-bildschirm"><summary>${words.dataAsTable}<span class="nur-vorgelesen">: ${title}</span></summary>` +
    `<div class="abb-tabelle" tabindex="0" role="group" aria-label="${words.dataAsTable}: ${title}">${tableHtml(columns, rows, figure.choices?.rows)}</div></details></figure>`
  );
}

/** A drawing that says once what family its texts are of, unless they are another's. */
function inOneFamily(svg: string): string {
  const [family] = / font-family="[^"]*"/.exec(svg) ?? [];
  return family === undefined ? svg : svg.replaceAll(family, '').replace('<svg', `<svg${family}`);
}

/** The narrow form of a figure, told by the words that stand in the wide one if they are the same. */
function toldBy(wide: Figure, narrow: Figure): string {
  const ids = / aria-labelledby="[^"]*"/;
  const [told] = ids.exec(wide.svg) ?? [];
  if (told === undefined || narrow.title !== wide.title || narrow.description !== wide.description)
    return narrow.svg;
  return narrow.svg.replace(ids, told).replace(/<title\b[^>]*>[^<]*<\/title><desc\b[^>]*>[^<]*<\/desc>/, '');
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
