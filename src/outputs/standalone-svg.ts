import type { Figure } from '../figures/figure.js';
import type { FontSet, Weight } from '../load/fonts.js';

/** A figure as a file of its own: an SVG with the cuts of the fonts inside that it uses. */
export function standaloneSvg({ svg }: Figure, fonts: FontSet): string {
  const style = [...usedCuts(svg, fonts)]
    .map(([family, weight]) => faceRule(svg, fonts, family, weight))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(/<\/desc>/, `</desc><style>${style}</style>`)}\n`;
}

type Use = 'text' | 'display';

function usedCuts(svg: string, fonts: FontSet): Set<[Use, Weight]> {
  const cuts = new Map<string, [Use, Weight]>();
  for (const [, family, weight] of svg.matchAll(/font-family="([^"]*)" font-weight="(\d+)"/g)) {
    const use: Use = family === fonts.text ? 'text' : 'display';
    cuts.set(`${use}${weight}`, [use, Number(weight) as Weight]);
  }
  return new Set(cuts.values());
}

function faceRule(svg: string, fonts: FontSet, use: Use, weight: Weight): string {
  const font = fonts.get(use, weight);
  const extended = /[\u0100-\u02BA\u1E00-\u1EFF\u2C60-\u2C7F\uA720-\uA7FF]/.test(svg);
  return font.files
    .filter(({ subset }) => subset === 'latin' || extended)
    .map(
      ({ woff2, unicodeRange }) =>
        `@font-face{font-family:"${font.family}";font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join('');
}
