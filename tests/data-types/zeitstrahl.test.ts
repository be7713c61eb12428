import { describe, expect, test } from 'vitest';
import { tagesablaeufe } from '../../src/data-types/tagesablaeufe.js';
import { zeitstrahl } from '../../src/data-types/zeitstrahl.js';
import { parseYaml } from '../../src/load/yaml.js';

function found(type: typeof zeitstrahl, text: string): string[] {
  const { value } = parseYaml(text, 'a.yaml');
  if (!value) throw new Error('not YAML');
  return (type.check?.(value) ?? []).map(({ code, params, place }) => {
    return `${code} ${params.from} – ${params.to} (${place?.line}:${place?.column})`;
  });
}

const event = (rest: string) => found(zeitstrahl, `ereignisse:\n  - {titel: Fest, ${rest}}\n`);

describe('an event may end', () => {
  test.each([
    'datum: 2031-03-05',
    'datum: 2031-03-05, bis: 2031-03-05',
    'datum: 2031-03-05, bis: 2031-03',
    'datum: 2031-03, bis: 2031-03-01',
    // The event begins some time in the first quarter: it can be over in February.
    'datum: 2031-Q1, bis: 2031-02',
    'datum: 2031-Q1, bis: 2031-Q1',
    'datum: 2031-03-05, zeit: 16:00',
    'datum: 2031-03-05, zeit: 16:00–18:30',
  ])('%s', (rest) => {
    expect(event(rest)).toEqual([]);
  });
});

describe('but not before it begins', () => {
  test.each([
    ['datum: 2031-03-05, bis: 2031-03-04', 'ZB1301 2031-03-05 – 2031-03-04 (2:43)'],
    ['datum: 2031-03-05, bis: 2031-02', 'ZB1301 2031-03-05 – 2031-02 (2:43)'],
    ['datum: 2031-Q2, bis: 2031-03-31', 'ZB1301 2031-Q2 – 2031-03-31 (2:40)'],
    ['datum: 2031-03-05, zeit: 18:30–16:00', 'ZB1301 18:30 – 16:00 (2:44)'],
    ['datum: 2031-03-05, zeit: 16:00–16:00', 'ZB1301 16:00 – 16:00 (2:44)'],
  ])('%s', (rest, expected) => {
    expect(event(rest)).toEqual([expected]);
  });

  test('nor may what runs through the months, nor a day', () => {
    const thread = 'ereignisse: []\nlaufend:\n  - {titel: Sprechstunde, von: 2032-03, bis: 2032-02}\n';
    expect(found(zeitstrahl, thread)).toEqual(['ZB1301 2032-03 – 2032-02 (3:46)']);
    const day = (ende: string) => `tagesablaeufe:\n  - {titel: Tag, beginn: 10:00, ende: ${ende}}\n`;
    expect(found(tagesablaeufe, day('09:59'))).toEqual(['ZB1301 10:00 – 09:59 (2:39)']);
    expect(found(tagesablaeufe, day('10:01'))).toEqual([]);
  });
});
