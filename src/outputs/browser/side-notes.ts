import type { PageFormat } from '../pdf/source-document.js';
import { breakStyle } from './break-style.js';
import { type FloatingBlock, readFloatingBlocks } from './floating-blocks.js';
import { pageFormat } from './page-format.js';

/** A statement or note that stands beside its line, out of the flow of the text. */
export interface SideNote {
  /** A CSS selector that finds it alone. */
  selector: string;
  /** Numbers of its elements. */
  elements: number[];
  /** Its height, and how far its head is above the base line of its first line; in points. */
  height: number;
  above: number;
  /** How far it is moved down already, in points. */
  shift: number;
}

/** The side notes of a document, its figures and boxes that float, and the format of its pages. */
export interface ReadSideNotes {
  notes: SideNote[];
  blocks: FloatingBlock[];
  format: PageFormat | undefined;
}

/** The name of the property that moves one down. */
export const shiftProperty = '--schub';

/** Expression that tells the side notes of a marked document; none if it has no place for what moves them. */
export const readSideNotes = `(() => {
  if (!document.getElementById('${breakStyle}')) return { notes: [], blocks: [], format: ${pageFormat} };
  const numberOf = (element) => Number(/-x-k(\\d+)$/.exec(element.getAttribute('lang') ?? '')?.[1] ?? -1);
  const points = 0.75;
  const notes = [...document.querySelectorAll('aside[id], [role="doc-footnote"][id]')].flatMap((element) => {
    const set = [element, element.firstElementChild].find(
      (one) => one && getComputedStyle(one).position === 'absolute');
    if (!set) return [];
    const texts = document.createTreeWalker(set, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (text && text.data.trim() === '') text = texts.nextNode();
    if (!text) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const [line] = range.getClientRects();
    const box = set.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
    const shift = parseFloat(getComputedStyle(set).getPropertyValue('${shiftProperty}')) || 0;
    return [{
      selector: '#' + CSS.escape(element.id),
      elements: [element, ...element.querySelectorAll('[lang]')].map(numberOf),
      height: box.height * points,
      above: ((line.top + line.bottom) / 2 + 0.35 * size - box.top) * points,
      shift,
    }];
  });
  return { notes, blocks: ${readFloatingBlocks}, format: ${pageFormat} };
})()`;
