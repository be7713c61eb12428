import { type Kapitel, nodePlace, walkTree } from '../data-types/chapter.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Font } from '../load/fonts.js';

/** Characters of a chapter for which the text font has no glyph (ZB2006): a browser would take them from another font. */
export function checkGlyphs({ body, file }: Kapitel, font: Font): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(body, (node) => {
    const missing = node.type === 'text' ? font.missing(node.value) : [];
    if (missing.length > 0)
      found.push(diagnostic('ZB2006', { characters: missing.join(' ') }, nodePlace(file, node)));
  });
  return found;
}
