import { escapeHtml } from '../assemble/html.js';
import type { Figure } from '../figures/figure.js';
import { contrast } from '../figures/palette.js';

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

/** Contrast that a text needs on the dark ground (WCAG 2.2 asks for 4.5). */
const wanted = 5;

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

/** The colour with more and more lightness, hue and saturation kept (HSL model), until it is read well on the ground. */
function lightened(colour: string, ground: string): string {
  const channels = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const room = (of: number) => 1 - Math.abs(2 * of - 1);
  for (let target = lightness; target < 1; target += 0.01) {
    const spread = room(lightness) === 0 ? 0 : room(target) / room(lightness);
    const hex = channels.map((channel) =>
      Math.round(255 * (target + (channel - lightness) * spread))
        .toString(16)
        .padStart(2, '0'),
    );
    const light = `#${hex.join('')}`;
    if (contrast(light, ground) >= wanted) return light;
  }
  return '#ffffff';
}
