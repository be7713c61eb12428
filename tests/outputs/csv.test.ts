import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/outputs/csv.js';

describe('a table as CSV', () => {
  test('begins with a byte order mark, has semicolons, decimal commas and CRLF', () => {
    expect(
      csvOf(
        ['Begriff', 'Anteil'],
        [
          ['Größe', 66.7],
          ['Ruhe', 3],
        ],
        'de',
      ),
    ).toBe('\uFEFFBegriff;Anteil\r\nGröße;66,7\r\nRuhe;3\r\n');
  });

  test('in English has commas and decimal points', () => {
    expect(csvOf(['Term', 'Share'], [['a, b', 66.7]], 'en')).toBe('\uFEFFTerm,Share\r\n"a, b",66.7\r\n');
  });

  test('is read back as it was, whatever stands in its cells', () => {
    const records = [['Treff; Punkt', 'sagt „ja“ und "nein"', 'zwei\nZeilen', 'zwei\r\nZeilen', ' ', '']];
    const text = csvOf(['a', 'b', 'c', 'd', 'e', 'f'], records, 'de');
    expect(parse(text, { bom: true, delimiter: ';', fromLine: 2 })).toEqual(records);
  });

  test.each(['=1+1', '+49 611', '-abc', '@SUM(A1)', '\tx', '＝1'])(
    'holds %j as a text, not as a formula',
    (cell) => {
      const [record] = parse(csvOf(['a'], [[cell]], 'de'), { bom: true, delimiter: ';', fromLine: 2 });
      expect(record).toEqual([`'${cell}`]);
    },
  );

  test('leaves negative numbers numbers', () => {
    expect(csvOf(['a'], [[-1.5]], 'de')).toContain('\r\n-1,5\r\n');
  });
});
