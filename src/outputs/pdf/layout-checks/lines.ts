import type { Fault } from '../gate/fault.js';
import { faultAt, textOf } from './fault-at.js';
import type { Block, Line, SetDocument } from './set-page.js';

/** Paragraphs of running text have letters of at least this size, in points. */
const runningSize = 9;
const fewestLines = 3;
/** Characters of a word that fill enough of a line to stand alone in it. */
const longWord = 10;
const mostHyphens = 2;

/** No paragraph ends with one short word in its last line (ZB3134). */
export function checkLastLines(document: SetDocument): Fault[] {
  return document.blocks.filter(isRunning).flatMap((block) => {
    const last = block.lines.at(-1);
    const word = last?.text.trim() ?? '';
    if (!last || /\s/.test(word) || word.length >= longWord) return [];
    return [faultAt(document, 'ZB3134', block, textOf(block), { page: last.page + 1, word })];
  });
}

/** No more than two lines in a row end with a hyphen (ZB3135). */
export function checkHyphens(document: SetDocument): Fault[] {
  return document.blocks.filter(isRunning).flatMap((block) => {
    const row = longestRow(block.lines);
    if (row.length <= mostHyphens) return [];
    return [
      faultAt(document, 'ZB3135', block, row.map(({ text }) => text).join(''), {
        page: (row[0]?.page ?? 0) + 1,
        count: row.length,
      }),
    ];
  });
}

function isRunning({ node, lines, around }: Block): boolean {
  return (
    ['P', 'LBody', 'LI'].includes(node.type) &&
    lines.length >= fewestLines &&
    !around.some(({ type, element }) => type === 'Table' || element?.tag === 'figure') &&
    Math.min(...lines.map(({ size }) => size)) >= runningSize
  );
}

function longestRow(lines: readonly Line[]): Line[] {
  let longest: Line[] = [];
  let row: Line[] = [];
  for (const line of lines) {
    row = /[\u00ad\u2010-]\s*$/.test(line.text) ? [...row, line] : [];
    if (row.length > longest.length) longest = row;
  }
  return longest;
}
