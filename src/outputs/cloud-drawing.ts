import { escapeHtml } from '../assemble/html.js';
import type { Figure } from '../figures/figure.js';
import { lightened } from '../figures/palette.js';

/**
 * A cloud's drawing for a page in which words can be pointed at: a group of words, each with its own sentence as name and
 * `<title>`, in the order of the drawing. Lengths follow the page.
 * @param hints The sentence of each term, by its index in the cloud.
 */
export function drawingForPage({ svg, title }: Figure, hints: readonly string[]): string {
  const head = /^<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const viewBox = /viewBox="[^"]*"/.exec(head)?.[0] ?? '';
  const body = svg
    .slice(head.length)
    .replace(/^<title\b[^>]*>[^<]*<\/title><desc\b[^>]*>[^<]*<\/desc>/, '')
    .replace(wordStart, (_, index: string) => {
      const hint = escapeHtml(hints[Number(index)] ?? '');
      return `<g class="begriff" data-begriff="${index}" role="img" aria-label="${hint}"><title>${hint}</title>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${escapeHtml(title)}" ${viewBox}>${body}`;
}

/** How the group of a word begins, with what the word says of itself in a drawing that stands alone. */
const wordStart = /<g\b[^>]*\bdata-begriff="(\d+)"[^>]*>(?:<title>[^<]*<\/title>)?/g;

/**
 * Rules that make a drawing's colours readable on a dark ground: each is lightened until it is. Letters in a colour field
 * (the middle of a rectangle right before them) keep theirs, as does the field.
 */
export function darkRules(svgs: readonly string[], ground: string): string {
  const colours = new Set(
    svgs.flatMap((svg) =>
      [...svg.matchAll(/(?:fill|stroke)="(#[0-9A-Fa-f]{6})"/g)].map(([, hex = '']) => hex),
    ),
  );
  const rules = [...colours].sort().flatMap((colour) => {
    const light = lightened(colour, ground);
    return [
      `.form text:not(rect+text[text-anchor="middle"])[fill="${colour}"]{fill:${light}}`,
      `.form [stroke="${colour}"]{stroke:${light}}`,
    ];
  });
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}
