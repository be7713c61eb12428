import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { dataTypes } from '../../src/data-types/list.js';
import { readProject } from '../../src/data-types/read-project.js';
import { codeText } from '../../src/diagnostics/code-text.js';
import { catalogue } from '../../src/messages/catalogue.js';
import { type Code, codes } from '../../src/messages/codes.js';
import { explainCode } from '../../src/messages/explain/explain.js';
import { copyProject } from '../fixtures/project-copy.js';
import { expectTextReference } from '../text-reference.js';
import { meldungenPage } from './meldungen-page.js';

const all = Object.keys(codes) as Code[];
const examplesIn = (syntax: string) =>
  all.flatMap((code) => {
    const { example } = explainCode(code, 'de');
    return example?.syntax === syntax ? [{ code, ...example }] : [];
  });

describe.each(['de', 'en'] as const)('the explanations in %s', (language) => {
  const explained = all.map((code) => ({ code, ...explainCode(code, language) }));

  test('are there for every code: a heading, and a paragraph that is more than a sentence', () => {
    for (const { code, title, text } of explained) {
      expect(title, code).toMatch(/^\S.*[^.\s]$/);
      expect(text.match(/[.:;?!](?: |$)/g)?.length, code).toBeGreaterThan(1);
      expect(text, code).toMatch(/^\S.{119,}[.?]$/);
    }
  });

  test('are each different, and none repeats its message', () => {
    const { messages } = catalogue(language);
    expect(new Set(explained.map(({ text }) => text)).size).toBe(all.length);
    expect(new Set(explained.map(({ title }) => title)).size).toBe(all.length);
    for (const { code, text } of explained) {
      for (const said of [messages[code].text, messages[code].remedy]) {
        expect(said.includes('{') || !text.includes(said), `${code}: ${said}`).toBe(true);
      }
    }
  });

  test('fit on a terminal', () => {
    for (const code of all) {
      const tooLong = codeText(code, language)
        .split('\n')
        .filter((line) => line.length > 80 && !line.startsWith('  '));
      expect(tooLong, code).toEqual([]);
    }
  });
});

test('German explanations use German quotation marks', () => {
  for (const code of all) {
    const { title, text } = explainCode(code, 'de');
    expect((title + text).replace(/"12"|d="…"/g, ''), code).not.toMatch(/["'”]/);
    expect(text.split('„').length, code).toBe(text.split('“').length);
  }
});

test('what people write themselves has an example, and its two halves differ', () => {
  for (const code of all) {
    const { example } = explainCode(code, 'de');
    const isWritten = /^ZB[12]/.test(code) && ['content', 'approval'].includes(codes[code].kind);
    if (isWritten) expect(example, code).toBeDefined();
    if (example) expect(example.wrong, code).not.toBe(example.right);
  }
});

describe('examples of data', () => {
  const keys = new Set(
    [...JSON.stringify(dataTypes.map(({ schema }) => schema)).matchAll(/"(\w+)":\{/g)].map(([, key]) => key),
  );
  const ofImports = ['spalten', 'spalte', 'ist', 'frage'];

  test.each(examplesIn('yaml'))('$code: the right one is YAML with keys that exist', ({ right }) => {
    const document = parseDocument(right);
    expect(document.errors).toEqual([]);
    visit(document, {
      Pair: (_, { key }) => expect([...keys, ...ofImports]).toContain(String(key)),
    });
  });

  test.each(examplesIn('yaml').filter(({ code }) => code !== 'ZB1001' && code !== 'ZB1005'))(
    '$code: the wrong one is YAML too',
    ({ wrong }) => {
      expect(parseDocument(wrong).errors).toEqual([]);
    },
  );

  test.each(['ZB1001', 'ZB1005'] as const)('%s: the wrong one is none', (code) => {
    expect(parseDocument(explainCode(code, 'de').example?.wrong ?? '').errors).not.toEqual([]);
  });
});

/** The codes of what is found in a project with one report, whose one chapter this is. */
function findingsIn(chapter: string): string[] {
  const root = copyProject();
  const body = /^(---|id:)/.test(chapter)
    ? chapter
    : `---\nid: anfang\ntitel: Der Anfang\nart: kapitel\n---\n\n${chapter}\n`;
  rmSync(join(root, 'data/berichte'), { recursive: true });
  mkdirSync(join(root, 'data/berichte'));
  writeFileSync(join(root, 'data/kapitel/jahresheft/01-anfang.md'), body);
  writeFileSync(
    join(root, 'data/berichte/probe.yaml'),
    'id: probe\nvorlage: konzept\ntitel: [Probe]\ndachzeile: Probe\nuntertitel: Eine Probe\nbeschreibung: Eine Probe.\nteile:\n  - {art: kapitel, datei: kapitel/jahresheft/01-anfang.md}\n',
  );
  return readProject(root).diagnostics.map(({ code }) => code);
}

describe('examples of chapters', () => {
  test.each(examplesIn('markdown'))(
    '$code: the wrong one provokes it, the right one does not',
    ({ code, wrong, right }) => {
      const [before, after] = [findingsIn(wrong), findingsIn(right)];
      const times = (found: string[]) => found.filter((one) => one === code).length;
      expect(times(before)).toBeGreaterThan(times(after));
      // Most of the project stands in no report that has one chapter.
      expect(after.filter((found) => !['ZB1304', 'ZB1307', 'ZB1315'].includes(found))).toEqual([]);
    },
  );
});

test('docs/meldungen.md is up to date, with an anchor for each code', () => {
  const page = meldungenPage();
  expect([...page.matchAll(/<a id="(zb\d{4})">/g)].map(([, id]) => id?.toUpperCase())).toEqual(
    [...all].sort(),
  );
  expectTextReference(fileURLToPath(new URL('../../docs/meldungen.md', import.meta.url)), page);
});
