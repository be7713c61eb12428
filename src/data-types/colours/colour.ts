/** The neutral colours, the same for every project. */
export const neutrals = {
  grey: '#5B6270',
  rule: '#B9B2A3',
  paper: '#F6F1E7',
  sand: '#E6DAC3',
  white: '#FFFFFF',
} as const;

/** The neutral colours of a page in the dark, under the same names; `white` is its ground, `ink` what is read on it. */
export const darkNeutrals = {
  grey: '#B4B6BD',
  rule: '#3F4656',
  paper: '#1E2330',
  sand: '#3A4152',
  white: '#14171F',
  ink: '#E9E6DF',
} as const;

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** True for a ground on which light words are read better than dark ones. */
export function isDark(ground: string): boolean {
  return contrast(ground, '#FFFFFF') > contrast(ground, '#000000');
}

/** `share` of b mixed into a (0 = a, 1 = b), channel by channel in sRGB. */
export function mix(a: string, b: string, share: number): string {
  const x = channels(a);
  const y = channels(b);
  const mixed = x.map((v, i) => Math.round(v + ((y[i] ?? v) - v) * share));
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** The channels of `#RRGGBB` as amounts of light, 0 to 1. */
export function linear(colour: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels(colour).map((v) => {
    const c = v / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Hue in degrees, saturation and lightness (0 to 1) of `#RRGGBB` in the HSL model. */
export function toHsl(colour: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels(colour).map((v) => v / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const span = high - low;
  const lightness = (high + low) / 2;
  if (span === 0) return [0, 0, lightness];
  const sixth = high === r ? (g - b) / span : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [(sixth * 60 + 360) % 360, span / (1 - Math.abs(high + low - 1)), lightness];
}

/** `#rrggbb` of a colour in the HSL model. */
export function fromHsl(hue: number, saturation: number, lightness: number): string {
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

function channels(colour: string): number[] {
  return [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
