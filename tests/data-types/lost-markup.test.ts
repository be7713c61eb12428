import { expect, test } from 'vitest';
import { toKapitel } from '../../src/data-types/chapter.js';
import { checkLostMarkup } from '../../src/data-types/lost-markup.js';
import { parseMarkdown } from '../../src/load/markdown.js';

/** Line, column and kind of what does nothing in a chapter. */
function lost(body: string): string[] {
  const { value } = parseMarkdown(`---\nid: probe\ntitel: Probe\nart: kapitel\n---\n${body}\n`, 'probe.md');
  if (!value) throw new Error('the chapter does not parse');
  return checkLostMarkup(toKapitel(value)).map(
    ({ place, params, code }) => `${place?.line}:${place?.column} ${params.fix ?? code}`,
  );
}

test.each([
  ['##Titel', ['6:1 @lost.heading']],
  ['Text\n-malen\n-gießen', ['7:1 @lost.entry']],
  ['*malen', ['6:1 @lost.entry']],
  ['| Wer | Was |\n| Stadt | Laden |', ['6:1 @lost.table']],
  ['Das **ist es.', ['6:5 @lost.strong']],
  ['| a | b |\n| - | - |\n| 1 | 2 | 3 |', ['8:9 ZB1416']],
])('%j is found', (body, expected) => {
  expect(lost(body)).toEqual(expected);
});

test.each([
  '## Titel',
  '- malen\n- gießen',
  '*Betont* und **fett**.',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'a \\** b',
  '– so –',
])('%j is as it should be', (body) => expect(lost(body)).toEqual([]));
