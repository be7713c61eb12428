import { fontFaceRules } from '../assemble/style.js';
import type { Figure } from '../figures/figure.js';
import type { FontSet, Weight } from '../load/fonts.js';

/** A figure as a file of its own: an SVG with the cuts of the fonts inside that it uses. */
export function standaloneSvg({ svg }: Figure, fonts: FontSet): string {
  const style = [...usedCuts(svg, fonts)]
    .map(([family, weight]) => fontFaceRules([fonts.get(family, weight)], svg))
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
