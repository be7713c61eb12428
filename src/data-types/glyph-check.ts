import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { loadFonts } from '../load/fonts.js';
import type { YamlFile } from '../load/yaml.js';
import { type Kapitel, nodePlace, walkTree } from './chapter.js';
import type { Schema } from './data-type.js';
import type { Projekt } from './projekt.js';
import { walkSchema } from './references.js';

/** The characters of a text that a font has no glyph for. */
export type MissingGlyphs = (text: string) => string[];

// What every font for European languages has; only beyond it need a font be opened.
const common = /^[\n\x20-\x7E\u00A0-\u017F\u2010-\u2026\u202F-\u203A\u20AC]*$/u;

/** Looks into the text font of a project, which is loaded when first needed. Finds nothing if there is no such font. */
export function missingGlyphs(schriften: Projekt['schriften'] | undefined, root?: string): MissingGlyphs {
  let missing: MissingGlyphs | undefined;
  return (text) => {
    if (common.test(text) || !schriften) return [];
    if (!missing) {
      const fonts = loadFonts({ text: schriften.text, display: schriften.auszeichnung }, root).value;
      const font = fonts?.get('text', 400);
      missing = (one) => font?.missing(one) ?? [];
    }
    return missing(text);
  };
}

/** What a program puts where it could not read a character (Unicode: REPLACEMENT CHARACTER). */
const lost = '\uFFFD';

/** Characters of a chapter for which the text font has no glyph (ZB2006): a browser would take them from another font. A lost one is ZB1011. */
export function checkGlyphs({ body, file }: Kapitel, missing: MissingGlyphs): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(body, (node) => {
    const characters = node.type === 'text' ? missing(node.value) : [];
    if (node.type === 'text' && characters.length > 0)
      found.push(...without(characters, placeIn(node.value, characters, nodePlace(file, node))));
  });
  return found;
}

/** The same in the texts of a file that are printed (`prosa`). */
export function checkTextGlyphs(file: YamlFile, schema: Schema, missing: MissingGlyphs): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkSchema(schema, file.value, [], (node, value, path) => {
    const characters = node.prosa && typeof value === 'string' ? missing(value) : [];
    // Looking for a place takes time and room, so it is done only where it is needed.
    if (characters.length > 0) found.push(...without(characters, file.placeOf(path)));
  });
  return found;
}

function without(characters: readonly string[], place: Place): Diagnostic[] {
  const others = characters.filter((character) => character !== lost);
  return [
    ...(others.length < characters.length ? [diagnostic('ZB1011', {}, place)] : []),
    ...(others.length > 0 ? [diagnostic('ZB2006', { characters: others.join(' ') }, place)] : []),
  ];
}

/** The place of the first of these characters in a text that begins at a place and may run over several lines. */
function placeIn(text: string, characters: readonly string[], start: Place): Place {
  const at = Math.min(...characters.map((character) => text.indexOf(character)));
  const before = text.slice(0, at).split('\n');
  const width = [...(before.at(-1) ?? '')].length;
  const column = before.length === 1 ? start.column + width : width + 1;
  return { file: start.file, line: start.line + before.length - 1, column, endColumn: column + 1 };
}
