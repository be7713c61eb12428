import type { Figure } from '../figures/figure.js';

/** What a figure says to those who don't see it, as plain text: its printed title, its description and what its table adds. */
export function figureText(titel: string, { description, details }: Figure): string {
  return `${[titel, description, details].filter((text) => text !== undefined && text !== '').join('\n\n')}\n`;
}
