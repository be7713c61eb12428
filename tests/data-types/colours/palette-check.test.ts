import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromHsl, toHsl } from '../../../src/data-types/colours/colour.js';
import { checkPalette } from '../../../src/data-types/colours/palette-check.js';
import { type Colours, contrastOf, needed, type Use, uses } from '../../../src/data-types/colours/uses.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { messageOf } from '../../../src/diagnostics/text.js';
import { parseYaml } from '../../../src/load/yaml.js';

const good: Colours = {
  haupt: '#16305A',
  akzent: '#B7482A',
  signal: '#EBB03C',
  natur: '#115A4D',
  tinte: '#1B2130',
};

function check(changes: Partial<Colours>) {
  const colours = { ...good, ...changes };
  const lines = Object.entries(colours).map(([name, colour]) => `  ${name}: "${colour}"`);
  const { value } = parseYaml(`farben:\n${lines.join('\n')}\n`, 'projekt.yaml');
  if (!value) throw new Error('no YAML');
  return checkPalette(value, colours);
}

/** Whether a finding speaks of a colour as its text or ground. */
const said = ({ text, ground }: Diagnostic['params'], shade: string) =>
  [text, ground].includes(`@shade.${shade}`);

/** Makes the pair legible, and no colour between it and the old one suits all that it is used with. */
function expectNearest(
  colours: Colours,
  params: Diagnostic['params'],
  proposed: string | number | undefined,
  colour: string | number | undefined,
): void {
  if (proposed === undefined) return;
  const name = proposed as keyof Colours;
  const legible = (own: readonly Use[], value: string) =>
    own.every((use) => contrastOf(use, { ...colours, [name]: value }) >= needed[use.size]);
  const pair = uses.filter((use) => said(params, use.text) && said(params, use.ground));
  expect(legible(pair, String(colour))).toBe(true);
  const about = uses.filter(
    ({ text, ground }) => [text, ground].includes(name) || (name === 'haupt' && ground === 'hell'),
  );
  if (!legible(about, String(colour))) return;
  const [hue, saturation, from] = toHsl(colours[name]);
  const way = toHsl(String(colour))[2] - from;
  // What lies nearer to the proposed one than a channel has steps is the same colour.
  const before = Array.from({ length: 50 }, (_, i) => i / 50)
    .filter((share) => (1 - share) * Math.abs(way) > 2 / 255)
    .map((share) => fromHsl(hue, saturation, from + share * way));
  expect(before.filter((value) => legible(about, value))).toEqual([]);
}

describe('the five colours', () => {
  it('of the bundled project are sound', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    ['akzent', '#E0A080', 'ZB1320'],
    ['haupt', '#7A93C0', 'ZB1320'],
    ['signal', '#A07020', 'ZB1320'],
    ['natur', '#8FB59A', 'ZB1320'],
    ['tinte', '#8A8F9A', 'ZB1320'],
    ['natur', '#14433A', 'ZB1322'],
    ['natur', '#3F6A1F', 'ZB1323'],
  ] as const)(
    '%s: "%s" is %s at its place, and taking what is proposed makes it sound',
    (name, colour, code) => {
      const found = check({ [name]: colour });
      const [one] = found.filter((finding) => finding.code === code && finding.params.name === name);
      expect(one?.place?.line).toBe(2 + Object.keys(good).indexOf(name));
      let changes: Partial<Colours> = { [name]: String(one?.params.colour) };
      expect(check(changes).filter((finding) => finding.code === code)).toEqual([]);
      const [next] = check(changes);
      if (next) changes = { ...changes, [String(next.params.name)]: String(next.params.colour) };
      expect(check(changes)).toEqual([]);
    },
  );

  it('a colour that can’t be read changes as little as makes it legible, wherever it is used', () => {
    const found = check({ natur: '#3C8C5A' }).filter(({ code }) => code === 'ZB1320');
    expect(found.map(({ params }) => [params.name, params.colour])).toEqual([['natur', '#317149']]);
  });

  it('where either colour will do, both are proposed', () => {
    const [found] = check({ natur: '#4B7659' }).filter(({ code }) => code === 'ZB1320');
    expect(found && messageOf(found, 'de').remedy).toMatch(
      /^Nehmen Sie entweder für „natur“ eine dunklere Farbe, etwa #\w{6}, oder für „signal“ eine hellere, etwa #\w{6}\.$/,
    );
    expect(found && messageOf(found, 'en').remedy).toMatch(
      /^Take either a darker colour .* or a lighter one/,
    );
  });

  test('what is proposed for any palette is the nearest colour of its hue that is legible', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
    const palette = fc.record({ haupt: hex, akzent: hex, signal: hex, natur: hex, tinte: hex });
    fc.assert(
      fc.property(palette, (colours) => {
        for (const { code, params } of check(colours)) {
          if (code !== 'ZB1320') continue;
          expectNearest(colours, params, params.name, params.colour);
          expectNearest(colours, params, params.name2, params.colour2);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('each is named once a code', () => {
    const keys = check({ akzent: '#E0A080', signal: '#E0A080' }).map(
      ({ code, params }) => `${code} ${params.name}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('a contrast just too small is not told as enough', () => {
    const [found] = check({ akzent: '#BC4B2C' });
    expect(found && messageOf(found, 'de').text).toMatch(/Kontrast von 4,4 : 1; nötig sind 4,5 : 1/);
    expect(found && messageOf(found, 'en').text).toMatch(/only 4\.4:1; 4\.5:1 is needed/);
  });
});
