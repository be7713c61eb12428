import { contrast, neutrals } from './colour.js';
import { tonesOf } from './tones.js';

/** A colour of a project by its name in projekt.yaml. */
export type ColourName = 'haupt' | 'akzent' | 'signal' | 'natur' | 'tinte';
export type Colours = Readonly<Record<ColourName, string>>;

/** What text is set in and on: a colour of the project, white, the light ground of boxes, the light tone of the leading colour. */
export type Shade = ColourName | 'weiss' | 'papier' | 'hell';

/** WCAG 2.2, 1.4.3: what text needs, and what is enough from 18 pt on. */
export const needed = { text: 4.5, large: 3 } as const;

/** Text in a colour on a ground, as templates and figures set it. */
export interface Use {
  text: Shade;
  ground: Shade;
  size: keyof typeof needed;
}

const use = (text: Shade, ground: Shade, size: Use['size'] = 'text'): Use => ({ text, ground, size });

/** Every pair that is used; `textOn` of the figures chooses for itself and needs no entry. */
export const uses: readonly Use[] = [
  use('tinte', 'weiss'),
  use('tinte', 'papier'),
  use('tinte', 'signal'),
  use('haupt', 'weiss'),
  use('haupt', 'papier'),
  use('haupt', 'signal'),
  use('haupt', 'hell'),
  use('akzent', 'weiss'),
  use('akzent', 'papier'),
  use('weiss', 'natur'),
  use('signal', 'haupt', 'large'),
  use('signal', 'natur', 'large'),
];

/** How far text and ground of a use are apart, as contrast ratio. */
export function contrastOf({ text, ground }: Use, colours: Colours): number {
  return contrast(hexOf(text, colours), hexOf(ground, colours));
}

function hexOf(shade: Shade, colours: Colours): string {
  switch (shade) {
    case 'weiss':
      return neutrals.white;
    case 'papier':
      return neutrals.paper;
    case 'hell':
      return tonesOf({ main: colours.haupt }).light;
    default:
      return colours[shade];
  }
}
