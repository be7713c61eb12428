import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../../../src/outputs/browser/printer.js';
import { type Inspection, inspectPdf } from '../../../../src/outputs/pdf/inspect/inspect-pdf.js';
import { inspectionData } from '../../../../src/outputs/pdf/inspect/inspection-data.js';
import { inspectionText } from '../../../../src/outputs/pdf/inspect/inspection-text.js';
import { expectTextReference } from '../../../text-reference.js';
import { printDocument, sample, testPrinter } from '../print-document.js';
import { smallDocument } from './small-document.js';

let printer: Printer;
let small: Inspection;

beforeAll(async () => {
  printer = await testPrinter();
  small = await inspected(smallDocument);
});
afterAll(() => printer.close());

async function inspected(html: string): Promise<Inspection> {
  const { pdf } = await printDocument(printer, html);
  const { value, diagnostics } = inspectPdf(pdf, 'klein.pdf');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const expected = (name: string) => fileURLToPath(new URL(`../expected/${name}`, import.meta.url));

describe('a small document', () => {
  test('is told from beginning to end', () => {
    const text = inspectionText('klein.pdf', small, { language: 'de', tags: false });
    expectTextReference(expected('klein.txt'), text);
  });

  test('is told in English', () => {
    const text = inspectionText('klein.pdf', small, { language: 'en', tags: false });
    expectTextReference(expected('klein.en.txt'), text);
  });

  test('is told tag by tag', () => {
    const text = inspectionText('klein.pdf', small, { language: 'de', tags: true });
    expectTextReference(expected('klein-tags.txt'), text);
  });

  test('is there as data, with the texts and languages of all tags', () => {
    const data = JSON.parse(JSON.stringify(inspectionData('klein.pdf', small, 'de')));
    expect(data).toMatchObject({
      version: 1,
      file: 'klein.pdf',
      language: 'de',
      created: '2025-10-31T00:00:00Z',
      claims: ['PDF/UA-1', 'PDF/A-2a'],
      colourProfile: 'sRGB',
      languages: [
        { language: 'de', main: true, passages: 0 },
        { language: 'en', main: false, passages: 1 },
        { language: 'fr', main: false, passages: 1 },
      ],
      bookmarks: [
        { title: 'Titel', level: 1, page: 1 },
        { title: 'Eins', level: 1, page: 2 },
        { title: 'Zwei', level: 2, page: 3 },
      ],
      tree: { type: 'Document', page: 1, language: 'de' },
    });
    expect(data.pages).toHaveLength(3);
    expect(data.links[0]).toEqual({
      page: 1,
      name: 'Adresse',
      address: 'https://example.org/',
      targetPage: null,
    });
    const tags = tagsIn(data.tree);
    expect(tags.find(({ language }) => language === 'en')?.kids[0]).toMatchObject({
      text: 'some words',
      page: 2,
    });
    expect(tags.find(({ type }) => type === 'Figure')).toMatchObject({ alt: 'Ein Bild', page: 3 });
    expect(data.checks.map(({ name, status }: Record<string, string>) => [name, status])).toEqual([
      ['text', 'notChecked'],
      ['tags', 'ok'],
      ['untagged', 'ok'],
      ['fonts', 'ok'],
      ['contents', 'ok'],
      ['links', 'ok'],
      ['bookmarks', 'notChecked'],
    ]);
  });
});

interface TagData {
  type: string;
  language: string;
  page?: number;
  kids: (TagData & { text?: string })[];
}

function tagsIn(tag: TagData): TagData[] {
  return [tag, ...tag.kids.filter(({ type }) => type !== undefined).flatMap(tagsIn)];
}

test('what a check finds is told below it, with the remedy, and counts', async () => {
  const faulty = await inspected(sample('<h1>Eins</h1><h3>Drei</h3><p>Text</p>'));
  const text = inspectionText('x.pdf', faulty, { language: 'de', tags: false });
  expect(text).toMatch(/beschrieben: 1 Befund\n {4}Fehler ZB3113 .*„Drei“.*\n {6}→ Überschriften steigen/);
  const { checks } = inspectionData('x.pdf', faulty, 'de');
  expect(checks.find(({ name }) => name === 'tags')).toMatchObject({
    status: 'faults',
    findings: [{ code: 'ZB3113', params: { text: 'Drei', from: 1, to: 3 } }],
  });
});

test('a page that is turned within a paragraph is told there', async () => {
  const words = Array.from({ length: 300 }, (_, i) => `Wort${i}`).join(' ');
  const text = inspectionText('x.pdf', await inspected(sample(`<h1>Eins</h1><p>${words}</p><p>Ende</p>`)), {
    language: 'de',
    tags: false,
  });
  expect(text).toMatch(/Absatz: Wort0 .*Wort\d+ \[Seite 2\] Wort\d+ .*\n {2}Absatz: Ende\n/);
  expect(text.match(/— Seite/g)).toHaveLength(1);
});
