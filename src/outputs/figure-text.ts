import type { Figure } from '../figures/figure.js';

/** What a figure says to those who don't see it, as plain text: title, description and what its table adds. */
export function figureText({ title, description, details }: Figure): string {
  return `${[title, description, details].filter((text) => text !== undefined && text !== '').join('\n\n')}\n`;
}
