import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Worksheet, xlsxOf } from '../../src/outputs/xlsx.js';

const sheets: Worksheet[] = [
  {
    name: 'Begriffe',
    head: ['Begriff', 'Gespräche', 'Anteil'],
    rows: [
      ['=1+1 <b> & „x“\u0001', 12, 0.5],
      ['Ruhe', 3, 0.25],
    ],
    columns: [{ width: 30, wrap: true }, { width: 12 }, { width: 9, percent: true }],
  },
  {
    name: 'Erläuterung',
    head: ['Angabe', 'Inhalt'],
    rows: [['Ausgabe', 1]],
    columns: [{ width: 20 }, { width: 60, left: true }],
  },
];

const partsOf = (file: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );

describe('a workbook', () => {
  test('has its sheets by their names, the head row frozen and columns as wide as asked', async () => {
    const parts = partsOf(await xlsxOf(sheets));
    expect(
      [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual(['Begriffe', 'Erläuterung']);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<pane ySplit="1"[^>]*topLeftCell="A2"[^>]*state="frozen"/,
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
  });

  test('holds numbers as numbers and texts as texts, never as formulas', async () => {
    const parts = partsOf(await xlsxOf(sheets));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>12<\/v>/);
    expect(sheet).not.toMatch(/<c r="B2"[^>]* t=/);
    expect(sheet).toMatch(/<c r="A2"[^>]*t="s"/);
    expect(sheet).not.toContain('<f>');
    expect(parts['xl/styles.xml']).toContain('formatCode="0.0%"');
    expect(parts['xl/sharedStrings.xml']).toContain('=1+1 &lt;b&gt; &amp; „x“<');
  });

  test('keeps to the standard where the library does not: panes, and numbers of formats', async () => {
    const parts = partsOf(await xlsxOf(sheets));
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/numFmtId="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    expect(formats.length).toBeGreaterThan(1);
    expect(Math.min(...formats)).toBeGreaterThanOrEqual(164);
    expect(new Set(formats).size).toBe(1);
  });

  test('is the same bytes at another time', async () => {
    const first = await xlsxOf(sheets);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await xlsxOf(sheets)).equals(Buffer.from(first))).toBe(true);
  });
});
