import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/outputs/pdf/read.js';
import { pdf } from './small-file.js';

const page = '<</Type /Page /Parent 2 0 R>>';
const twoPages = (catalog: string, ...more: string[]) => [
  `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
  '<</Type /Pages /Count 2 /Kids [3 0 R 4 0 R]>>',
  page,
  page,
  ...more,
];

function facts(objects: string[]) {
  const { value, diagnostics } = readPdf(pdf(objects));
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no value');
  return value;
}

describe('readPdf', () => {
  test('counts pages of a tree with branches, in order', () => {
    const objects = [
      '<</Type /Catalog /Pages 2 0 R /Dests <</last [5 0 R /Fit]>>>>',
      '<</Type /Pages /Kids [3 0 R 4 0 R]>>',
      page,
      '<</Type /Pages /Kids [6 0 R 5 0 R]>>',
      page,
      page,
    ];
    expect(facts(objects)).toEqual({ pageCount: 3, destinations: new Map([['last', 3]]), outline: [] });
  });

  test('turns the names of destinations back into ids', () => {
    const dests = '<</#25C3#25BCber-uns [4 0 R /XYZ 0 0 0] /a.b#2520c [3 0 R /Fit] /100#25 [4 0 R /Fit]>>';
    const { destinations } = facts(twoPages('/Dests 5 0 R', dests));
    expect([...destinations]).toEqual([
      ['über-uns', 2],
      ['a.b c', 1],
      ['100%', 2],
    ]);
  });

  test('reads a name tree, and destinations in dictionaries', () => {
    const tree = '<</Dests <</Kids [5 0 R]>>>>';
    const { destinations } = facts(
      twoPages(`/Names ${tree}`, '<</Names [(one) [3 0 R /Fit] (two) 6 0 R]>>', '<</D [4 0 R /Fit]>>'),
    );
    expect([...destinations]).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
  });

  test('reads the outline with levels and pages', () => {
    const { outline } = facts(
      twoPages(
        '/Outlines 5 0 R',
        '<</First 6 0 R /Last 8 0 R>>',
        '<</Title (Eins) /Dest [3 0 R /Fit] /First 7 0 R /Next 8 0 R>>',
        '<</Title <FEFF00DC00620065007200> /Dest [4 0 R /Fit]>>',
        '<</Title (Ohne Ziel)>>',
      ),
    );
    expect(outline).toEqual([
      { title: 'Eins', level: 1, page: 1 },
      { title: 'Über', level: 2, page: 2 },
      { title: 'Ohne Ziel', level: 1 },
    ]);
  });
});

describe('readPdf fails closed', () => {
  const objects = twoPages('');
  const reason = (bytes: Uint8Array) => {
    const { value, diagnostics } = readPdf(bytes);
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(['ZB3005']);
    return diagnostics[0]?.params.reason;
  };

  test.each([
    ['another kind of file', Buffer.from('<html></html>'), /not a PDF/],
    ['nothing', Buffer.alloc(0), /not a PDF/],
    ['an update', pdf(objects, '/Root 1 0 R /Prev 9'), /Prev/],
    ['encryption', pdf(objects, '/Root 1 0 R /Encrypt 9 0 R'), /Encrypt/],
    ['a hybrid table', pdf(objects, '/Root 1 0 R /XRefStm 9'), /XRefStm/],
    [
      'a cross-reference stream',
      pdf(objects, '/Root 1 0 R', (t) => t.replace('xref\n0', 'x   \n0')),
      /classic/,
    ],
    [
      'a table in two sections',
      pdf(objects, '/Root 1 0 R', (t) => t.replace('xref\n0 5', 'xref\n1 5')),
      /classic/,
    ],
    [
      'a table that is too long',
      pdf(objects, '/Root 1 0 R', (t) => t.replace('xref\n0 5', 'xref\n0 6')),
      /table|trailer/,
    ],
    [
      'a wrong offset',
      pdf(objects, '/Root 1 0 R', (t) => t.replace('0000000009', '0000000010')),
      /object 1 not where/,
    ],
    ['an offset beyond', pdf(objects, '/Root 1 0 R', (t) => t.replace('0000000009', '0000009009')), /beyond/],
    ['no catalog', pdf(objects, '/Root 9 0 R'), /object 9 missing/],
    ['a cut file', pdf(objects).subarray(0, -20), /startxref/],
    ['pages in a ring', pdf(twoPages('').with(1, '<</Type /Pages /Kids [2 0 R]>>')), /page tree/],
    [
      'bookmarks in a ring',
      pdf(twoPages('/Outlines 5 0 R', '<</First 6 0 R>>', '<</Title (x) /Next 6 0 R>>')),
      /outline/,
    ],
    [
      'a stream with its length elsewhere',
      pdf(twoPages('/Dests 5 0 R', '<</Length 6 0 R>>\nstream\nabc\nendstream', '3')),
      /direct length/,
    ],
    [
      'a stream with a wrong length',
      pdf(twoPages('/Dests 5 0 R', '<</Length 2>>\nstream\nabc\nendstream')),
      /wrong length/,
    ],
  ])('on %s', (_, bytes, expected) => {
    expect(reason(bytes)).toMatch(expected);
  });
});
