import type { Palette } from '../figures/palette.js';
import { cuts, type Font, type FontSet, needsExtended } from '../load/fonts.js';

/** `@font-face` rules with all cuts inside that templates may use. */
export function fontFaceCss(fonts: FontSet, content: string): string {
  return cuts
    .map(({ family, weight, style }) => fontFaceRules(fonts.get(family, weight, style), content))
    .join('\n');
}

/** The `@font-face` rules of one cut. The second Latin file is only in where `content` has letters from it. */
export function fontFaceRules({ family, weight, style, files }: Font, content: string): string {
  const extended = needsExtended(content);
  return files
    .filter(({ subset }) => subset === 'latin' || extended)
    .map(
      ({ woff2, unicodeRange }) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;` +
        `src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${unicodeRange}}`,
    )
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
