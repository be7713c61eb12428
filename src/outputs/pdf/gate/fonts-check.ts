import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { SourceDocument } from '../source-document.js';
import type { Fault } from './fault.js';

/**
 * All is set in fonts of the report that stand in the file, and none in Type 3 (ZB3107); each character has a glyph
 * (ZB3108).
 * @param expected The document, and the names of the report's fonts; without them any embedded font will do.
 */
export function checkFonts(
  pdf: TaggedPdf,
  expected: { source: SourceDocument; families: readonly string[] } | undefined,
): Fault[] {
  const ours = expected?.families.map((family) => family.replace(/\s/g, '').toLowerCase());
  const isOurs = (name: string) => !ours || ours.some((family) => name.toLowerCase().startsWith(family));
  const told = new Set<string>();
  const faults = pdf.pages.flatMap((page, index) =>
    page.units.flatMap((unit): Fault[] => {
      const params = { page: index + 1, text: unit.text.replaceAll('\ufffd', '□').trim() };
      const excerpt = unit.text.replaceAll('\ufffd', '').trim();
      const foreign = unit.fonts.filter(
        ({ name, type, isEmbedded }) =>
          (type === 'Type3' || !isEmbedded || !isOurs(name)) && !told.has(name + type),
      );
      for (const { name, type } of foreign) told.add(name + type);
      return [
        ...foreign.map(
          ({ name, type }): Fault => ({ code: 'ZB3107', params: { ...params, font: name || type }, excerpt }),
        ),
        ...(unit.unknown > 0 ? [{ code: 'ZB3108', params, excerpt } as Fault] : []),
      ];
    }),
  );
  return expected && faults.some(({ code }) => code === 'ZB3108')
    ? located(faults, pdf, expected.source)
    : faults;
}

/**
 * What has no glyph has no text in the file either: the passages of the document are told that have a character which no
 * font of the file can show.
 */
function located(faults: readonly Fault[], pdf: TaggedPdf, { passages }: SourceDocument): Fault[] {
  const shown = new Set(
    pdf.fonts.flatMap(({ unicode }) => [...unicode.values()].flatMap((text) => [...text])),
  );
  const unseen = passages.flatMap(({ text, element }): Fault[] => {
    const missing = [...new Set(text)].filter((character) => !/\s/.test(character) && !shown.has(character));
    if (missing.length === 0) return [];
    const page = faults.find(({ code }) => code === 'ZB3108')?.params.page ?? '–';
    return [{ code: 'ZB3108', params: { page, text: missing.join(' ') }, element, excerpt: text.trim() }];
  });
  const isUnseen = ({ code, params }: Fault) => code === 'ZB3108' || /^□+$/.test(String(params.text));
  return unseen.length === 0 ? [...faults] : [...faults.filter((fault) => !isUnseen(fault)), ...unseen];
}
