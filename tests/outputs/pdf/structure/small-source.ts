import { sourceDocument } from '../../../../src/outputs/browser/source-elements.js';
import type { Passage, SourceDocument, SourceElement } from '../../../../src/outputs/pdf/source-document.js';
import { type TagKid, type TagNode, tag } from '../../../../src/outputs/pdf/structure/tag-node.js';

const blocks = 'p div section table thead tbody tr td th ul ol dl li dt dd nav h1'.split(' ');

/** A document of elements in German, each told by its parent, its tag and what is special of it; numbered from 0. */
export function source(
  elements: [parent: number | undefined, tag: string, more?: Partial<SourceElement>][],
  passages: Passage[] = [],
): SourceDocument {
  const whole = elements.map(([parent, name, more], number): [number, SourceElement] => [
    number,
    {
      tag: name,
      role: undefined,
      id: undefined,
      parent,
      language: 'de',
      text: undefined,
      label: undefined,
      spoken: undefined,
      isLink: false,
      isShown: true,
      isBlock: blocks.includes(name),
      columnSpan: 1,
      rowSpan: 1,
      scope: undefined,
      ...more,
    },
  ]);
  return sourceDocument({ elements: whole, passages, runningHeads: [], format: undefined }, 'de');
}

export function content(mcid: number, page = 0): TagKid {
  return { kind: 'content', page, mcid };
}

/** A tag as Chromium makes it of an element. */
export function printed(
  { elements }: SourceDocument,
  number: number,
  kids: TagKid[],
  type = 'NonStruct',
): TagNode {
  const element = elements.get(number);
  if (!element) throw new Error(`no element ${number}`);
  return tag(type, kids, { element });
}

/** A tag in short: `P(en)[0 Span[1]]`, with marks by their number. */
export function show(kid: TagKid): string {
  if (kid.kind === 'annotation') return '@';
  if (kid.kind === 'content') return kid.page === 0 ? String(kid.mcid) : `${kid.page}/${kid.mcid}`;
  const { type, language, alternative, actualText, kids } = kid;
  const said = [
    language && `(${language})`,
    alternative && `“${alternative}”`,
    actualText && `=${actualText}`,
  ];
  return `${type}${said.filter(Boolean).join('')}[${kids.map(show).join(' ')}]`;
}
