/** The colours a figure may use, as `#RRGGBB`. The five named ones come from `projekt.yaml`. */
export interface Palette {
  /** haupt: the leading colour, for everything that has no theme of its own. */
  main: string;
  /** akzent: for the one thing that should be seen first. */
  accent: string;
  /** signal: a light, warm colour; never as text. */
  signal: string;
  /** natur */
  nature: string;
  /** tinte: text and base lines. */
  ink: string;
  grey: string;
  rule: string;
  paper: string;
  sand: string;
  white: string;
}

/** The neutral colours, the same for every project. */
const neutrals = { grey: '#5B6270', rule: '#B9B2A3', paper: '#F6F1E7', sand: '#E6DAC3', white: '#FFFFFF' };

/** Palette from the five colours of a project. */
export function makePalette(
  farben: Record<'haupt' | 'akzent' | 'signal' | 'natur' | 'tinte', string>,
): Palette {
  return {
    main: farben.haupt,
    accent: farben.akzent,
    signal: farben.signal,
    nature: farben.natur,
    ink: farben.tinte,
    ...neutrals,
  };
}

/** The colour that a data file names, or the `#RRGGBB` it gives. */
export function namedColour(palette: Palette, name: string): string {
  const names: Record<string, string> = {
    haupt: palette.main,
    akzent: palette.accent,
    signal: palette.signal,
    natur: palette.nature,
    tinte: palette.ink,
    grau: palette.grey,
  };
  return names[name] ?? name;
}

/** `share` of b mixed into a (0 = a, 1 = b), channel by channel in sRGB. */
export function mix(a: string, b: string, share: number): string {
  const x = channels(a);
  const y = channels(b);
  const mixed = x.map((v, i) => Math.round(v + ((y[i] ?? v) - v) * share));
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** A light ground of a colour: `share` of it on white. */
export function tint(colour: string, share = 0.18): string {
  return mix('#FFFFFF', colour, share);
}

/** Ink or white, whichever is read better on the ground. */
export function textOn(palette: Palette, ground: string): string {
  return contrast(ground, palette.ink) >= contrast(ground, palette.white) ? palette.ink : palette.white;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour itself where it is dark enough to be read on white (4.5 : 1), else ink. */
export function readable(palette: Palette, colour: string): string {
  return contrast(colour, palette.white) >= 4.5 ? colour : palette.ink;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((v) => {
    const c = v / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
