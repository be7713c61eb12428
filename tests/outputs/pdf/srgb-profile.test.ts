import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../src/outputs/pdf/srgb-profile.js';

const profile = srgbProfile();

/** The tags of the profile by their signatures. */
function tags(): Map<string, Buffer> {
  return new Map(
    Array.from({ length: profile.readUInt32BE(128) }, (_, i) => {
      const at = 132 + 12 * i;
      const [start, length] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
      return [profile.toString('latin1', at, at + 4), profile.subarray(start, start + length)];
    }),
  );
}

const numbers = (tag: Buffer | undefined) => [8, 12, 16].map((at) => (tag?.readInt32BE(at) ?? 0) / 65536);

describe('srgbProfile', () => {
  test('is a profile for screens of version 2.1 and as long as it says', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile.readUInt32BE(8)).toBe(0x02100000);
  });

  test('has its tags at multiples of four, within it', () => {
    expect([...tags().keys()]).toEqual([
      'desc',
      'cprt',
      'wtpt',
      'rXYZ',
      'gXYZ',
      'bXYZ',
      'rTRC',
      'gTRC',
      'bTRC',
    ]);
    for (const [name, tag] of tags()) {
      expect(tag.byteOffset - profile.byteOffset, name).toSatisfy((at: number) => at % 4 === 0);
      expect(tag.length, name).toBeGreaterThan(11);
    }
    expect(tags().get('desc')?.toString('latin1', 12, 29)).toBe('sRGB IEC61966-2.1');
  });

  test('its colours make the white of D50 together', () => {
    const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map((name) => numbers(tags().get(name)));
    const white = [0, 1, 2].map((i) => (red?.[i] ?? 0) + (green?.[i] ?? 0) + (blue?.[i] ?? 0));
    for (const [i, value] of [0.9642, 1, 0.8249].entries()) expect(white[i]).toBeCloseTo(value, 3);
  });

  test('its curve is that of sRGB: straight near black, then bent', () => {
    const curve = tags().get('rTRC');
    const at = (value: number) =>
      (curve?.readUInt16BE(12 + 2 * Math.round(value * ((curve.readUInt32BE(8) ?? 1) - 1))) ?? 0) / 65535;
    expect([at(0), at(1)]).toEqual([0, 1]);
    expect(at(0.03)).toBeCloseTo(0.03 / 12.92, 4);
    expect(at(0.5)).toBeCloseTo(0.214, 3);
    expect(tags().get('gTRC')).toEqual(curve);
  });
});
