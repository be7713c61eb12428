import type { Choices, Figure } from '../figures/figure.js';
import { escapeHtml } from './html.js';
import type { ReportWords } from './words.js';

/**
 * What a screen has below a picture to pick parts out of it: radio buttons, so that one press of the tab key passes them and
 * the arrow keys go through them, without any script.
 * @param id Of the figure.
 */
export function choicesHtml(id: string, choices: Choices, words: ReportWords): string {
  return choices.of === 'words' ? wordsHtml(id, choices, words) : kindsHtml(id, choices, words);
}

function wordsHtml(id: string, { parts }: Choices, words: ReportWords): string {
  const labels = parts.map(
    ({ number, text }) =>
      `<label><input class="abb-wahl" type="radio" name="${id}-wort" value="${number}"><span class="abb-wort">${escapeHtml(text)}</span></label>`,
  );
  return (
    `<fieldset class="abb-woerter nur-bildschirm" data-hyphens="none"><legend>${words.cloudWords}</legend>` +
    `${labels.join('')}<p class="abb-hilfe" aria-hidden="true">${words.cloudHelp}</p></fieldset>`
  );
}

function kindsHtml(id: string, { parts, rows = [] }: Choices, words: ReportWords): string {
  const all = rows.length;
  const radio = (value: string, text: string, shown: number, checked = '') =>
    `<label><input class="abb-wahl" type="radio" name="${id}-art" value="${value}"${checked} data-sagt="${escapeHtml(words.shownEvents(shown, all))}">` +
    `<span class="abb-art">${escapeHtml(text)}</span></label>`;
  const kinds = parts.map(({ number, text }) =>
    radio(String(number), text, rows.filter((row) => row === number).length),
  );
  return (
    `<fieldset class="abb-arten nur-bildschirm" data-hyphens="none"><legend>${words.kinds}</legend>` +
    `${radio('', words.allKinds, all, ' checked')}${kinds.join('')}<p class="abb-stand" role="status"></p></fieldset>`
  );
}

/** Rules for the screen that leave of a picture and its table what is of the kind chosen. */
export function choicesCss(figures: Iterable<Figure>): string {
  const numbers = [...figures].flatMap(({ choices }) =>
    choices?.of === 'kinds' ? choices.parts.map(({ number }) => number) : [],
  );
  const rules = [...new Set(numbers)].flatMap((number) => {
    const chosen = `.abbildung:has(.abb-arten [value="${number}"]:checked)`;
    const others = `:not([data-art="${number}"])`;
    return [
      `${chosen} svg [data-art]${others}{opacity:.13}`,
      `${chosen} tr[data-art]${others}{display:none}`,
    ];
  });
  return rules.length === 0 ? '' : `@media screen{${rules.join('')}}`;
}
