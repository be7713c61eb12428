import { isTag, type TagKid, tag } from './tag-node.js';

const inline = new Set(['Span', 'Link', 'Reference', 'Strong', 'Em', 'Code', 'Note', 'Quote', 'Lbl']);

/** True for what stands within a line. */
export function isInline(kid: TagKid): boolean {
  return !isTag(kid) || inline.has(kid.type);
}

/** Kids of a block: what stands within a line is put into paragraphs. */
export function paragraphs(kids: readonly TagKid[]): TagKid[] {
  const blocks: TagKid[] = [];
  let line: TagKid[] | undefined;
  for (const kid of kids) {
    if (!isInline(kid)) {
      line = undefined;
      blocks.push(kid);
      continue;
    }
    if (!line) {
      line = [];
      blocks.push(tag('P', line));
    }
    line.push(kid);
  }
  return blocks;
}
