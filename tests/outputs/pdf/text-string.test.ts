import { describe, expect, test } from 'vitest';
import { decodeDate, decodeText, encodeDate, encodeText } from '../../../src/outputs/pdf/text-string.js';

describe('text strings', () => {
  test.each(['', 'Plain (ASCII)', 'Zukunftsbündnis – „Zusammenhalt“', '漢字 🏘️', 'soft\u00adhyphen'])(
    '%j comes back',
    (text) => {
      expect(decodeText(encodeText(text))).toBe(text);
    },
  );

  test('ASCII stays readable, all else gets the mark of UTF-16BE', () => {
    expect(encodeText('abc')).toMatchObject({ hex: false });
    expect(Buffer.from(encodeText('ä').bytes).toString('hex')).toBe('feff00e4');
  });

  test('reads UTF-8 with its mark, and Latin-1 without any', () => {
    const utf8 = Buffer.from('\ufeffä', 'utf8');
    expect(decodeText({ kind: 'string', bytes: utf8, hex: false })).toBe('ä');
    expect(decodeText({ kind: 'string', bytes: Buffer.from([0xe4]), hex: false })).toBe('ä');
  });
});

describe('encodeDate', () => {
  const text = (iso: string) => decodeText(encodeDate(iso));

  test('takes days and moments in UTC', () => {
    expect(text('2025-10-31')).toBe("D:20251031000000+00'00'");
    expect(text('2025-10-31T23:05:09Z')).toBe("D:20251031230509+00'00'");
    expect(text('2025-10-31T23:05:09.123Z')).toBe("D:20251031230509+00'00'");
  });

  test.each(['2025', '31.10.2025', '2025-10-31T12:00:00+02:00', ''])('refuses %j', (iso) => {
    expect(() => encodeDate(iso)).toThrow();
  });
});

describe('decodeDate', () => {
  test.each([
    ["D:20251031120509+00'00'", '2025-10-31T12:05:09Z'],
    ['D:20251031120509Z', '2025-10-31T12:05:09Z'],
    ["D:20251031120509+02'00'", '2025-10-31T12:05:09+02:00'],
    ["D:20251031120509-03'30", '2025-10-31T12:05:09-03:30'],
    ['yesterday', undefined],
  ])('%s', (text, iso) => {
    expect(decodeDate(text)).toBe(iso);
  });
});
