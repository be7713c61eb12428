import { describe, expect, test } from 'vitest';
import { applyEdits, remark, type Standing } from '../../../../src/outputs/pdf/content/remark.js';
import type { Unit } from '../../../../src/outputs/pdf/content/units.js';
import { readContent } from '../small-file.js';

/** Marks a content anew: text and drawings with a mark are content, the rest is decoration. */
function remarked(content: string, figures: number[] = [], aliases: string[] = []) {
  const reading = readContent(content);
  const standingOf = ({ mark }: Unit): Standing =>
    mark < 0 ? 'decoration' : { mark, isFigure: figures.includes(mark) };
  const { bytes, marks } = remark(reading, standingOf, { middle: 100, aliases });
  return { content: bytes.toString('latin1').replace(/\s+/g, ' ').trim(), marks: [...marks] };
}

const text = (letters: string, y = 0) => `BT /F1 9 Tf 1 0 0 1 0 ${y} Tm (${letters}) Tj ET`;
const ground = '0 0 9 9 re f';

describe('remark', () => {
  test('counts marks anew in the order of the stream, and says what is a figure', () => {
    const { content, marks } = remarked(
      `/P <</MCID 7>> BDC ${text('A')} EMC /P <</MCID 3>> BDC ${ground} EMC`,
      [3],
    );
    expect(content).toBe(`/Span <</MCID 0>> BDC ${text('A')} EMC /Figure <</MCID 1>> BDC ${ground} EMC`);
    expect(marks).toEqual([
      [7, [0]],
      [3, [1]],
    ]);
  });

  test('parts a mark where decoration stands in it, and joins what was parted', () => {
    const { content, marks } = remarked(
      `/P <</MCID 0>> BDC ${text('A')} EMC /P <</MCID 0>> BDC ${text('B')} EMC ${ground} /P <</MCID 0>> BDC ${text('C')} EMC`,
    );
    expect(content).toBe(
      `/Span <</MCID 0>> BDC ${text('A')} ${text('B')} EMC /Artifact <</Type /Layout>> BDC ${ground} EMC /Span <</MCID 1>> BDC ${text('C')} EMC`,
    );
    expect(marks).toEqual([[0, [0, 1]]]);
  });

  test('tells headers, footers and decoration apart', () => {
    const { content } = remarked(`/Artifact BMC ${text('Kopf', 190)} EMC ${ground} ${text('Fuß', 5)}`);
    expect(content).toBe(
      `/Artifact <</Type /Pagination /Subtype /Header>> BDC ${text('Kopf', 190)} EMC /Artifact <</Type /Layout>> BDC ${ground} EMC /Artifact <</Type /Pagination /Subtype /Footer>> BDC ${text('Fuß', 5)} EMC`,
    );
  });

  test('puts another font in the place of that of a hyphen at the end of a line', () => {
    const broken = `/P <</MCID 0>> BDC BT /F1 9 Tf (A) Tj /Span <</ActualText <FEFF00AD>>> BDC (-) Tj EMC ET BT /F1 9 Tf (-) Tj ET EMC`;
    const { content } = remarked(broken, [], ['F1-hy45']);
    expect(content).toBe('/Span <</MCID 0>> BDC BT /F1 9 Tf (A) Tj ET BT /F1-hy45 9 Tf (-) Tj ET EMC');
  });

  test('leaves text out that shows nothing', () => {
    expect(remarked('BT /F1 9 Tf () Tj ET').content).toBe('BT /F1 9 Tf () Tj ET');
  });
});

describe('applyEdits', () => {
  const bytes = Buffer.from('abcdef');

  test('puts in, takes out and replaces, in whatever order they come', () => {
    const edits = [
      { start: 4, end: 5, text: 'X' },
      { start: 0, end: 1, text: '' },
      { start: 6, end: 6, text: '!' },
    ];
    expect(applyEdits(bytes, edits).toString()).toBe('bcdXf!');
  });

  test('ends what ends before it begins what begins at the same place', () => {
    const edits = [
      { start: 3, end: 3, text: '[', rank: 1 },
      { start: 3, end: 3, text: ']', rank: 0 },
    ];
    expect(applyEdits(bytes, edits).toString()).toBe('abc][def');
  });

  test('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits(bytes, edits)).toThrow('overlap');
  });
});
