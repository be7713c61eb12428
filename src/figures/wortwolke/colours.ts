import { contrast, mix, namedColour, type Palette } from '../palette.js';

/** Contrast with white that a small word needs (WCAG 2.2 asks for 4.5). */
const wanted = 4.8;

/** The colour of a Themenfeld as a colour of words: darkened, the hue kept, until it is read well on white. */
export function wordColour(palette: Palette, farbe: string): string {
  const colour = namedColour(palette, farbe);
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mix(colour, '#000000', share);
    if (contrast(darker, palette.white) >= wanted) return darker;
  }
  return palette.ink;
}

/** The colour of words without a Themenfeld: a warm dark grey, which no one takes for the leading colour. */
export function neutralColour(palette: Palette): string {
  return mix(palette.ink, palette.rule, 0.3);
}
