import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Code } from '../messages/codes.js';
import { checkChapter } from './chapter-check.js';
import { checkGlyphs, checkTextGlyphs, type MissingGlyphs } from './glyph-check.js';
import { checkChapterProse, checkProse } from './prose-check.js';
import type { Source } from './read-sources.js';
import type { KnownIds } from './references.js';

/** What was found in a file. */
interface CheckedSource {
  found: Diagnostic[];
  /** True for a chapter with a directive that could not be read: what it was to place is unknown. */
  isMisread: boolean;
}

/** Findings on directives that could not be read. */
const misreadings: readonly Code[] = ['ZB1402', 'ZB1403', 'ZB1413'];

/** What can be said of a file by itself, once all ids are known: texts, glyphs, and the markup of a chapter. */
export function checkSource(
  { type, yaml, kapitel }: Source,
  known: KnownIds,
  language: string,
  missing: MissingGlyphs,
): CheckedSource {
  const found = [...checkProse(yaml, type.schema, language), ...checkTextGlyphs(yaml, type.schema, missing)];
  if (!kapitel) return { found, isMisread: false };
  const inChapter = checkChapter(kapitel, known);
  return {
    found: [
      ...found,
      ...inChapter,
      ...checkChapterProse(kapitel, language),
      ...checkGlyphs(kapitel, missing),
    ],
    isMisread: inChapter.some(({ code }) => misreadings.includes(code)),
  };
}
