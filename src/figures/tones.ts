import type { Palette } from './palette.js';

/** Steps of the leading colour, from the palest ground to the colour itself. */
export interface Tones {
  pale: string;
  light: string;
  middle: string;
  full: string;
}

/** The leading colour in four steps of about the same liveliness; mixing with white would turn it grey. */
export function tonesOf({ main }: Palette): Tones {
  const [hue, saturation] = hueOf(main);
  const lively = Math.min(saturation, 0.4);
  return {
    pale: fromHsl(hue, lively, 0.925),
    light: fromHsl(hue, lively, 0.83),
    middle: fromHsl(hue, lively * 0.92, 0.635),
    full: main,
  };
}

/** Hue in degrees and saturation of `#RRGGBB` in the HSL model. */
function hueOf(colour: string): [number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const span = high - low;
  if (span === 0) return [0, 0];
  const sixth = high === r ? (g - b) / span : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [(sixth * 60 + 360) % 360, span / (1 - Math.abs(high + low - 1))];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  const hex = [0, 8, 4].map((n) =>
    Math.round(channel(n) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
