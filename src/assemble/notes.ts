import type { ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { walkTree } from '../data-types/chapter.js';
import { element } from './element.js';
import type { ReportWords } from './words.js';

/** Counts the notes through a whole report. */
export interface NoteCounter {
  next: number;
}

/** Makes the mark of a note and, right behind it, the note itself, so that it can be set beside the line. */
export type SetNote = (state: State, call: FootnoteReference) => ElementContent[];

/** What sets the notes of a chapter. */
export function noteSetter(body: Root, notes: NoteCounter, words: ReportWords): SetNote {
  const definitions = new Map<string, FootnoteDefinition>();
  walkTree(body, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  return (state, { identifier }) =>
    noteElements(state, definitions.get(identifier), String(notes.next++), words);
}

function noteElements(
  state: State,
  definition: FootnoteDefinition | undefined,
  number: string,
  words: ReportWords,
): ElementContent[] {
  const text: ElementContent = { type: 'text', value: number };
  const call = element(
    'a',
    {
      id: `fnref-${number}`,
      href: `#fn-${number}`,
      role: 'doc-noteref',
      ariaLabel: `${words.note} ${number}`,
    },
    [text],
  );
  const back = element(
    'a',
    {
      className: ['fussnote-zurueck'],
      href: `#fnref-${number}`,
      role: 'doc-backlink',
      ariaLabel: `${number}, ${words.backToText}`,
    },
    [text],
  );
  const paragraphs = (definition?.children ?? []).filter(({ type }) => type === 'paragraph');
  const content = paragraphs.flatMap((p): ElementContent[] => [
    { type: 'text', value: ' ' },
    ...(state.all(p) as ElementContent[]),
  ]);
  return [
    element('sup', { className: ['fussnote-zeichen'] }, [call]),
    element('span', { className: ['fussnote'], id: `fn-${number}`, role: 'doc-footnote' }, [
      back,
      ...content,
    ]),
  ];
}
