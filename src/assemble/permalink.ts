import { escapeHtml } from './html.js';
import type { ReportWords } from './words.js';

/** A link to the place itself, to be copied: without text, so that a heading keeps its own, and with a name. */
export function permalink(anchor: string, title: string, words: Pick<ReportWords, 'permalink'>): string {
  return `<a class="anker nur-bildschirm" href="#${anchor}" aria-label="${words.permalink}: ${escapeHtml(title)}"></a>`;
}
