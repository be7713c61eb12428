import { fromHsl, toHsl } from './colour.js';

/** Steps of the leading colour, from the palest ground to the colour itself. */
export interface Tones {
  pale: string;
  light: string;
  middle: string;
  full: string;
}

/** The leading colour in four steps of about the same liveliness; mixing with white would turn it grey. */
export function tonesOf({ main }: { main: string }): Tones {
  const [hue, saturation] = toHsl(main);
  const lively = Math.min(saturation, 0.4);
  return {
    pale: fromHsl(hue, lively, 0.925),
    light: fromHsl(hue, lively, 0.83),
    middle: fromHsl(hue, lively * 0.92, 0.635),
    full: main,
  };
}
