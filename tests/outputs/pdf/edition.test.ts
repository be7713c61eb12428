import { describe, expect, test } from 'vitest';
import { Edition } from '../../../src/outputs/pdf/edition.js';
import { name, ref } from '../../../src/outputs/pdf/objects.js';
import { openPdf } from '../../../src/outputs/pdf/reader.js';
import { pdf, stream } from './small-file.js';

const file = openPdf(pdf(['<</Type /Catalog>>', '[1 2]', '<</A (x)>>', stream('abc')]));
const written = (edition: Edition) => openPdf(edition.write(file.trailer));

describe('Edition', () => {
  test('leaves all else byte for byte', () => {
    const edition = new Edition(file);
    edition.set(2, [3]);
    const bytes = Buffer.from(edition.write(file.trailer)).toString('latin1');
    expect(bytes).toContain('3 0 obj\n<</A (x)>>\nendobj\n');
    expect(bytes).toContain('2 0 obj\n[3]\nendobj\n');
    expect(written(edition).object(4)).toMatchObject({ kind: 'stream' });
  });

  test('gives the numbers of what is taken out to what is added, smallest first', () => {
    const edition = new Edition(file);
    edition.remove([3, 2]);
    expect([edition.add(1), edition.add(2), edition.add(3), edition.add(4)]).toEqual([2, 3, 5, 6]);
    expect([2, 3, 5, 6].map((number) => written(edition).object(number))).toEqual([1, 2, 3, 4]);
  });

  test('does not know what was taken out, and knows the rest', () => {
    const edition = new Edition(file);
    edition.remove([2]);
    expect(() => written(edition).object(2)).toThrow('missing');
    expect(written(edition).object(3)).toBeInstanceOf(Map);
  });

  test('changes a copy, the same one each time', () => {
    const edition = new Edition(file);
    edition.dict(3, 'x').set('B', name('c'));
    edition.dict(3, 'x').set('C', ref(1));
    expect([...edition.dict(3, 'x').keys()]).toEqual(['A', 'B', 'C']);
    expect([...file.dict(ref(3), 'x').keys()]).toEqual(['A']);
  });

  test('a number that nothing was set for is free', () => {
    const edition = new Edition(file);
    const unused = edition.reserve();
    const used = edition.add(7);
    expect(written(edition).object(used)).toBe(7);
    expect(() => written(edition).object(unused)).toThrow('missing');
  });
});
