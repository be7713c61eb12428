import { contrast, mix, neutrals } from '../data-types/colours/colour.js';

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

/** A light ground of a colour: `share` of it on white. */
export function tint(colour: string, share = 0.18): string {
  return mix('#FFFFFF', colour, share);
}

/** Ink or white, whichever is read better on the ground. */
export function textOn(palette: Palette, ground: string): string {
  return contrast(ground, palette.ink) >= contrast(ground, palette.white) ? palette.ink : palette.white;
}

/** The colour itself where it is dark enough to be read on white (4.5 : 1), else ink. */
export function readable(palette: Palette, colour: string): string {
  return contrast(colour, palette.white) >= 4.5 ? colour : palette.ink;
}

/** Contrast that a text needs on the dark ground (WCAG 2.2 asks for 4.5). */
const wanted = 5;

/** The colour with more and more lightness, hue and saturation kept (HSL model), until it is read well on the ground. */
export function lightened(colour: string, ground: string): string {
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
