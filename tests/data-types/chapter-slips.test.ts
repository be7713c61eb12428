import { expect, test } from 'vitest';
import { toKapitel } from '../../src/data-types/chapter.js';
import { checkChapter } from '../../src/data-types/chapter-check.js';
import { parseMarkdown } from '../../src/load/markdown.js';

/** Line, column, code and kind of every fault of a chapter's body, whose first line is 1. */
function faults(body: string): string[] {
  const { value } = parseMarkdown(`---\nid: a\ntitel: A\n---\n${body}`, 'data/kapitel/x.md');
  if (!value) throw new Error('no chapter');
  return checkChapter(toKapitel(value), () => undefined).map(
    ({ code, params: { problem, fix }, place }) =>
      `${(place?.line ?? 0) - 4}:${place?.column} ${[code, problem, fix].filter(Boolean).join(' ')}`,
  );
}

const table = ':::tabelle[Aufgaben]\n| Was | Wer |\n| --- | --- |\n| Bank | Ola |\n';

test.each([
  ['a box around a table with enough colons', `::::infokasten[A]\nEins.\n\n${table}:::\n::::\n\nZwei.\n`, []],
  [
    'a box around a table with too few',
    `:::infokasten[A]\nEins.\n\n${table}:::\n:::\n\nZwei.\n`,
    ['1:1 ZB1414 @box.tight @fix.tight'],
  ],
  [
    'a box around a table, closed once: the outer one',
    `:::infokasten[A]\nEins.\n\n${table}:::\n\nZwei.\n`,
    ['1:1 ZB1414 @box.noEnd @fix.noEndAround'],
  ],
  [
    'a box without end, and later another one',
    `:::infokasten[A]\nEins.\n\nZwei.\n\n:::infokasten[B]\nDrei.\n:::\n\nVier.\n`,
    ['1:1 ZB1414 @box.noEnd @fix.noEnd'],
  ],
  [
    'an outer box of four colons without end',
    `::::infokasten[A]\nEins.\n\n${table}:::\n\nZwei.\n`,
    ['1:1 ZB1414 @box.noEnd @fix.noEnd'],
  ],
  [
    'a table in a box of four colons without end',
    `::::infokasten[A]\nEins.\n\n${table}::::\n\nZwei.\n`,
    ['4:1 ZB1414 @box.noEnd @fix.noEnd'],
  ],
  [
    'no end at all',
    `:::infokasten[A]\nEins.\n\n${table}\nZwei.\n`,
    ['1:1 ZB1414 @box.noEnd @fix.noEnd', '4:1 ZB1414 @box.noEnd @fix.noEnd'],
  ],
])('boxes: %s', (_, body, expected) => {
  expect(faults(body)).toEqual(expected);
});

test.each([
  ['no text anywhere', 'Eins.[^a]\n\nZwei.\n', ['1:6 ZB1405 @note.noText @fix.noteText']],
  ['a text without its colon', 'Eins.[^a]\n\n[^a] Zwei.\n', ['3:1 ZB1405 @note.noColon @fix.noteColon']],
  [
    'texts on lines one after the other',
    'Eins[^a] und zwei.[^b]\n\n[^a] Drei.\n[^b] Vier.\n',
    ['3:1 ZB1405 @note.noColon @fix.noteColon', '4:1 ZB1405 @note.noColon @fix.noteColon'],
  ],
  [
    'a text without its colon that another note calls',
    'Eins.[^a]\n\n[^a]: Zwei.[^b]\n\n[^b] Drei.\n',
    ['5:1 ZB1405 @note.noColon @fix.noteColon'],
  ],
  [
    'a call at the beginning of a line',
    'Eins ist ein langes Wort.\n[^a] Zwei.\n',
    ['2:1 ZB1405 @note.noText @fix.noteText'],
  ],
])('footnotes: %s', (_, body, expected) => {
  expect(faults(body)).toEqual(expected);
});
