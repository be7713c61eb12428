import type { Heading, Root } from 'mdast';
import { plainText, walkTree } from './chapter.js';
import { slug } from './slug.js';

/** The anchors of a report. `assemble/` sets them, links in chapters name them. */
export const chapterAnchor = (id: string): string => `kap-${id}`;
export const figureAnchor = (id: string): string => `abb-${id}`;
export const statementAnchor = (id: string): string => `stimme-${id}`;
export const meetingAnchor = (id: string): string => `treffen-${id}`;

/**
 * The anchors of the headings in a chapter's body. A value from the data counts with its name
 * („:anzahl[thesen]“ → thesen), so that an anchor stays when a number changes; a title that
 * comes again gets a number.
 */
export function headingAnchors(body: Root, chapter: string): Map<Heading, string> {
  const anchors = new Map<Heading, string>();
  const times = new Map<string, number>();
  walkTree(body, (node) => {
    if (node.type !== 'heading') return;
    // No id holds two hyphens in a row, so no chapter can have this anchor.
    const base = `${chapter}--${slug(plainText(node))}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    anchors.set(node, time === 1 ? base : `${base}--${time}`);
  });
  return anchors;
}
