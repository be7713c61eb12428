import { readMarkedLanguage, type SourceDocument } from '../source-document.js';
import { type TagNode, walkTags } from './tag-node.js';

/** Gives each tag of a print the element of the document that it was made of; what is left of its language is the true one. */
export function joinSource(root: TagNode, { elements }: SourceDocument): void {
  walkTags(root, (node) => {
    if (node.language === undefined) return;
    const { language, element } = readMarkedLanguage(node.language);
    node.language = language;
    const source = element === undefined ? undefined : elements.get(element);
    if (source) node.element = source;
  });
}
