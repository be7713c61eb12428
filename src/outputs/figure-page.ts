import { escapeHtml } from '../assemble/html.js';
import { fontFaceCss } from '../assemble/style.js';
import type { Figure } from '../figures/figure.js';
import type { FontSet } from '../load/fonts.js';

/** A figure as a document of one page of its size, to be printed. */
export function figurePage(
  { svg, width, height, title, details }: Figure,
  fonts: FontSet,
  language: string,
): string {
  // what on a screen a table says belongs to the description here
  const more = details === undefined ? '' : ` data-said-after="${escapeHtml(details)}"`;
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>` +
    `@page{size:${width}mm ${height}mm;margin:0}html,body,figure,div{margin:0}` +
    `body{print-color-adjust:exact}svg{display:block}${fontFaceCss(fonts, svg)}</style></head>` +
    `<body><main><figure><div${more}>${svg}</div></figure></main></body></html>`
  );
}
