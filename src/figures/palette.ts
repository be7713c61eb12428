import { contrast, darkNeutrals, isDark, mix, neutrals } from '../data-types/colours/colour.js';

export { contrast, mix };

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
  /** The ground of the page, dark in the dark. */
  white: string;
}

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

/** Contrasts with a dark ground, far enough from each other to tell colours apart in greyscale. */
const darkSteps = [4.8, 6, 7.6, 9.6] as const;

/**
 * The palette for a dark ground: where a figure has white, that ground, and the project's colours lightened until they
 * are read on it. As in a negative, the darkest gets the lightest; the signal colour stays lightest of all.
 */
export function darkPalette(palette: Palette): Palette {
  // the lighter of the two grounds that words stand on
  const ground = darkNeutrals.paper;
  const byLight = [palette.main, palette.accent, palette.nature].sort(
    (a, b) => contrast(b, '#000000') - contrast(a, '#000000'),
  );
  const light = (colour: string) => lightened(colour, ground, darkSteps[byLight.indexOf(colour)]);
  return {
    main: light(palette.main),
    accent: light(palette.accent),
    nature: light(palette.nature),
    signal: lightened(palette.signal, ground, darkSteps[3]),
    ...darkNeutrals,
  };
}

/** The colour that a data file names, or the `#RRGGBB` it gives, lightened on a dark ground. */
export function namedColour(palette: Palette, name: string): string {
  const names: Record<string, string> = {
    haupt: palette.main,
    akzent: palette.accent,
    signal: palette.signal,
    natur: palette.nature,
    tinte: palette.ink,
    grau: palette.grey,
  };
  return names[name] ?? (isDark(palette.white) ? lightened(name, palette.white) : name);
}

/** A soft ground of a colour: `share` of it on the ground of the page. */
export function tint({ white }: Palette, colour: string, share = 0.18): string {
  return mix(white, colour, share);
}

/** Ink or white, whichever is read better on the ground. */
export function textOn(palette: Palette, ground: string): string {
  return contrast(ground, palette.ink) >= contrast(ground, palette.white) ? palette.ink : palette.white;
}

/** The colour itself where it is dark enough to be read on white (4.5 : 1), else ink. */
export function readable(palette: Palette, colour: string): string {
  return contrast(colour, palette.white) >= 4.5 ? colour : palette.ink;
}

/** Contrast that a text gets on a dark ground (WCAG 2.2 asks for 4.5). */
const usual = 5;

/** The colour with more and more lightness, hue and saturation kept (HSL model), until it is read well on the ground. */
export function lightened(colour: string, ground: string, wanted: number = usual): string {
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
