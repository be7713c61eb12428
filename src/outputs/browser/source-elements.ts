import type { PageFormat, Passage, SourceDocument, SourceElement } from '../pdf/source-document.js';
import { pageFormat } from './page-format.js';

/** What `readElements` gives back: plain values only. */
interface ReadElements {
  elements: [number, SourceElement][];
  passages: Passage[];
  runningHeads: string[];
  format: PageFormat | undefined;
}

/** Makes a document of what the page has read of itself. */
export function sourceDocument(read: unknown, language: string): SourceDocument {
  const { elements, passages, runningHeads, format } = read as ReadElements;
  const children = new Map<number, number[]>();
  for (const [number, { parent }] of elements) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(number);
    else children.set(parent, [number]);
  }
  return { language, elements: new Map(elements), children, passages, runningHeads, format };
}

/** Expression that tells what is in a marked document as it will be printed: elements, passages, texts of margin boxes, margins. */
export const readElements = `(() => {
  const mark = /^(.*)-x-k(\\d+)$/;
  const marked = (element) => mark.exec(element.getAttribute('lang') ?? '');
  const tidy = (text) => text.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim();
  const named = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
  const blocks = new Set(('address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p section table tbody td tfoot th thead tr ul body br').split(' '));
  const isHidden = (element) => element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility();
  const laidInLine = /^(?:inline|ruby|contents|none)/;
  // What floats or has a place of its own belongs to the line that it was taken out of.
  const isBlockOf = (element) => {
    const { display, float, position } = getComputedStyle(element);
    if (blocks.has(element.localName)) return display !== 'inline' || element.localName === 'br';
    // A note is a passage of its own, wherever it is called.
    if (element.getAttribute('role') === 'doc-footnote') return true;
    return !laidInLine.test(display) && float === 'none' && !['absolute', 'fixed'].includes(position);
  };
  /** What is read out of an element as a name: blocks and lines are words of their own. */
  const spoken = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node)) return '';
    if (node.localName === 'img') return node.getAttribute('alt') ?? '';
    if (node.localName === 'svg') return labelOf(node) ?? '';
    const text = [...node.childNodes].map(spoken).join('');
    return isBlockOf(node) ? ' ' + text + ' ' : text;
  };
  const labelOf = (element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(Boolean);
    const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    // a title is a sentence of its own when it is read out
    const sentences = texts.map(tidy).map((text, i) =>
      i < texts.length - 1 && /[\\p{L}\\p{N})][“”’"]?$/u.test(text) ? text + '.' : text);
    return tidy(element.getAttribute('aria-label') ?? sentences.join(' ')) || undefined;
  };
  const withSaid = (element) => tidy(element.dataset.saidBefore + ' ' + element.textContent);
  // the name of a link is what is read out of it, that of a drawing has all that a table says beside it on the screen
  const nameOf = (element) => {
    const label = labelOf(element);
    const more = element.localName === 'svg' && element.closest('[data-said-after]')?.dataset.saidAfter;
    if (more) return tidy(label + ' ' + more);
    if (label || element.localName !== 'a' || !element.querySelector('[data-said-before]')) return label;
    const copy = element.cloneNode(true);
    for (const part of copy.querySelectorAll('[data-said-before]')) part.textContent = withSaid(part);
    return tidy(copy.textContent);
  };

  const elements = [];
  const passages = [];
  let afterBlock = true;
  const visit = (node, number) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ');
      if (text !== '') {
        passages.push({ text, element: number, afterBlock });
        afterBlock = false;
      }
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const found = marked(node);
    const own = found ? Number(found[2]) : number;
    const tag = node.localName;
    const shown = node.checkVisibility();
    const isBlock = isBlockOf(node);
    if (found) elements.push([own, {
      tag,
      role: node.getAttribute('role') ?? undefined,
      id: node.id || undefined,
      parent: number,
      language: found[1],
      text: named.has(tag) ? tidy(spoken(node)) : undefined,
      label: nameOf(node),
      spoken: node.dataset?.saidBefore ? withSaid(node) : undefined,
      isLink: tag === 'a' && node.hasAttribute('href'),
      isShown: shown,
      isBlock,
      columnSpan: node.colSpan ?? 1,
      rowSpan: node.rowSpan ?? 1,
      scope: node.getAttribute('scope') ?? undefined,
    }]);
    if (tag === 'svg' || isHidden(node)) return;
    if (isBlock) afterBlock = true;
    for (const child of node.childNodes) visit(child, own);
    if (isBlock) afterBlock = true;
  };
  visit(document.body, undefined);

  const pageRules = (rules) => [...rules].flatMap((rule) =>
    rule instanceof CSSPageRule ? [rule.cssText] : rule.cssRules ? pageRules(rule.cssRules) : []);
  const css = [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules)).join(' ');
  const heads = [...css.matchAll(/content:\\s*((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)/g)].map(([, strings]) =>
    [...strings.matchAll(/"((?:[^"\\\\]|\\\\.)*)"/g)].map(([, text]) =>
      text.replace(/\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)/g, (_, hex, character) =>
        hex ? String.fromCodePoint(parseInt(hex, 16)) : character)).join(''));
  return { elements, passages, runningHeads: [...new Set(heads.map(tidy).filter(Boolean))], format: ${pageFormat} };
})()`;
