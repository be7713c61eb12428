import { describe, expect, it, test } from 'vitest';
import { checkPalette } from '../../../src/data-types/colours/palette-check.js';
import type { Colours } from '../../../src/data-types/colours/uses.js';
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
  ] as const)('%s: "%s" is %s at its place, and what is proposed is sound', (name, colour, code) => {
    const found = check({ [name]: colour });
    const [one] = found.filter((finding) => finding.code === code && finding.params.name === name);
    expect(one?.place?.line).toBe(2 + Object.keys(good).indexOf(name));
    expect(check({ [name]: String(one?.params.colour) })).toEqual([]);
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
