import type { Palette } from '../figures/palette.js';
import type { FontSet, FontStyle, Weight } from '../load/fonts.js';

/** The cuts that templates and figures may use. */
const cuts: { family: 'text' | 'display'; weight: Weight; style: FontStyle }[] = [
  { family: 'text', weight: 400, style: 'normal' },
  { family: 'text', weight: 400, style: 'italic' },
  { family: 'text', weight: 600, style: 'normal' },
  { family: 'display', weight: 400, style: 'normal' },
  { family: 'display', weight: 500, style: 'normal' },
  { family: 'display', weight: 600, style: 'normal' },
  { family: 'display', weight: 700, style: 'normal' },
];

/** `@font-face` rules with the fonts inside. The second Latin file is only in where `content` has letters from it. */
export function fontFaceCss(fonts: FontSet, content: string): string {
  const extended = /[\u0100-\u02BA\u1E00-\u1EFF\u2C60-\u2C7F\uA720-\uA7FF]/.test(content);
  return cuts
    .flatMap(({ family, weight, style }) => {
      const font = fonts.get(family, weight, style);
      const files = font.files.filter(({ subset }) => subset === 'latin' || extended);
      return files.map(
        ({ woff2, unicodeRange }) =>
          `@font-face{font-family:"${font.family}";font-style:${style};font-weight:${weight};font-display:block;` +
          `src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${unicodeRange}}`,
      );
    })
    .join('\n');
}

/** Colours and fonts of the project as CSS custom properties. */
export function tokensCss(palette: Palette, fonts: FontSet): string {
  const tokens: Record<string, string> = {
    'farbe-haupt': palette.main,
    'farbe-akzent': palette.accent,
    'farbe-signal': palette.signal,
    'farbe-natur': palette.nature,
    'farbe-tinte': palette.ink,
    'farbe-grau': palette.grey,
    'farbe-linie': palette.rule,
    'farbe-papier': palette.paper,
    'farbe-sand': palette.sand,
    'schrift-text': `"${fonts.text}"`,
    'schrift-auszeichnung': `"${fonts.display}"`,
  };
  const rules = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
  return `:root{${rules.join(';')}}`;
}
