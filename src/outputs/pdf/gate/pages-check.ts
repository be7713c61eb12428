import type { Unit } from '../content/units.js';
import type { InspectedPage, TaggedPdf } from '../inspect/tagged-pdf.js';
import { walkTags } from '../structure/tag-node.js';
import type { Fault } from './fault.js';

/** Fewer things than this beside the running heads are no picture. */
const fewUnits = 6;

/**
 * Nothing stands outside the tags but running heads and page numbers (ZB3103), and no page is empty (ZB3106).
 * @param runningHeads Texts of the margin boxes; without them only page numbers may stand there, and any text above
 * and below the type area.
 */
export function checkPages(pdf: TaggedPdf, runningHeads: readonly string[] | undefined): Fault[] {
  const known = runningHeads && new Set(['', ...runningHeads.map(letters)]);
  const held = heldMarks(pdf);
  return pdf.pages.flatMap((page, index) => {
    const number = index + 1;
    const untagged = page.units.filter(({ mark, text }) => !held[index]?.has(mark) && text.trim() !== '');
    const surplus = joined(untagged).filter(
      (text) => known !== undefined && !withoutFolio(letters(text), number).some((head) => known.has(head)),
    );
    const unmarked = page.units.some(
      ({ mark, isArtifact, kind, text }) =>
        !isArtifact && !held[index]?.has(mark) && (kind !== 'text' || text !== ''),
    );
    return [
      ...surplus.map((text): Fault => ({ code: 'ZB3103', params: { page: number, text }, excerpt: text })),
      ...(unmarked && surplus.length === 0
        ? [{ code: 'ZB3103', params: { page: number, text: '–' } } as const]
        : []),
      ...(isEmpty(page) ? [{ code: 'ZB3106', params: { page: number } } as Fault] : []),
    ];
  });
}

/** The marks of each page that a tag holds. */
function heldMarks({ pages, tree }: TaggedPdf): Set<number>[] {
  const held = pages.map(() => new Set<number>());
  if (!tree) return held;
  walkTags(tree, ({ kids }) => {
    for (const kid of kids) if (kid.kind === 'content') held[kid.page]?.add(kid.mcid);
  });
  return held;
}

/** Texts that follow each other in one line. */
function joined(units: readonly Unit[]): string[] {
  const lines: { text: string; bottom: number }[] = [];
  for (const { text, box } of units) {
    const bottom = box?.[1] ?? 0;
    const last = lines.at(-1);
    if (last && Math.abs(last.bottom - bottom) < 1) last.text += text;
    else lines.push({ text, bottom });
  }
  return lines.map(({ text }) => text.trim());
}

/** A line of the margin as it is, and without the page number that may stand in it before or after the running head. */
function withoutFolio(line: string, number: number): string[] {
  const folio = String(number);
  return [
    line,
    ...(line.startsWith(folio) ? [line.slice(folio.length)] : []),
    ...(line.endsWith(folio) ? [line.slice(0, -folio.length)] : []),
  ];
}

function letters(text: string): string {
  return text.replace(/[\s\u00ad]/g, '');
}

function isEmpty({ units }: InspectedPage): boolean {
  const seen = units.filter(({ box }) => box !== undefined);
  const drawn = seen.filter(({ kind }) => kind !== 'text').length;
  return (
    seen.every(({ mark }) => mark < 0) && drawn < fewUnits && !seen.some(({ kind }) => kind === 'object')
  );
}
