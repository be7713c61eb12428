import { fromHsl, isDark, neutrals, toHsl } from './colour.js';

/** Steps of the leading colour, from the palest ground to the colour itself. */
export interface Tones {
  pale: string;
  light: string;
  middle: string;
  full: string;
}

/**
 * The leading colour in four steps of about the same liveliness, from the ground `white` on; mixing with white would turn
 * it grey. On a dark ground they get lighter.
 */
export function tonesOf({ main, white = neutrals.white }: { main: string; white?: string }): Tones {
  const [hue, saturation] = toHsl(main);
  const lively = Math.min(saturation, 0.4);
  const [pale, light, middle] = isDark(white) ? [0.19, 0.26, 0.37] : [0.925, 0.83, 0.635];
  return {
    pale: fromHsl(hue, lively, pale),
    light: fromHsl(hue, lively, light),
    middle: fromHsl(hue, lively * 0.92, middle),
    full: main,
  };
}
