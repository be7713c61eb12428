import { textUnder } from '../../src/outputs/pdf/gate/tag-text.js';
import type { TaggedPdf } from '../../src/outputs/pdf/inspect/tagged-pdf.js';
import { walkTags } from '../../src/outputs/pdf/structure/tag-node.js';

/** How many lines of each paragraph stand on each page that it is on. */
export function linesOfParagraphs(tagged: TaggedPdf): { text: string; counts: number[] }[] {
  const found: { text: string; counts: number[] }[] = [];
  if (!tagged.tree) return found;
  walkTags(tagged.tree, (node) => {
    if (node.type !== 'P') return;
    const heights = new Map<number, number[]>();
    for (const kid of node.kids) {
      if (kid.kind !== 'content') continue;
      const units =
        tagged.pages[kid.page]?.units.filter(({ mark, text }) => mark === kid.mcid && text.trim()) ?? [];
      const known = heights.get(kid.page) ?? [];
      heights.set(kid.page, [...known, ...units.flatMap(({ box }) => (box ? [Math.round(box[1])] : []))]);
    }
    const counts = [...heights.values()].map((ys) => new Set(ys).size);
    found.push({ text: textUnder(tagged, node).slice(0, 60), counts });
  });
  return found;
}
