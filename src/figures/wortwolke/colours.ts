import { contrast, mix, namedColour, type Palette } from '../palette.js';

/** Contrast with white that a small word needs (WCAG 2.2 asks for 4.5). */
const wanted = 4.8;

/**
 * The colour of a Themenfeld as a colour of words: darker, hue and saturation kept, until it is read
 * well on white. A light, warm colour such as ochre would else be no colour for text.
 */
export function wordColour(palette: Palette, farbe: string): string {
  const colour = namedColour(palette, farbe);
  for (let darker = colour, share = 1; share > 0.1; share -= 0.02, darker = darkened(colour, share)) {
    if (contrast(darker, palette.white) >= wanted) return darker;
  }
  return palette.ink;
}

/** `#RRGGBB` with a share of its lightness, in the HSL model. */
function darkened(colour: string, share: number): string {
  const channels = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const room = 1 - Math.abs(2 * lightness - 1);
  const target = lightness * share;
  const spread = room === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / room;
  const hex = channels.map((channel) =>
    Math.round(255 * (target + (channel - lightness) * spread))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** The colour of words without a Themenfeld: a warm dark grey, which no one takes for the leading colour. */
export function neutralColour(palette: Palette): string {
  return mix(palette.ink, palette.rule, 0.3);
}
