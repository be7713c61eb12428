import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anordnungen } from '../../src/data-types/anordnungen.js';
import { createShapeCheck } from '../../src/data-types/shape.js';
import type { Figure } from '../../src/figures/figure.js';
import type { CloudVariant } from '../../src/figures/wortwolke/variants.js';
import { parseYaml } from '../../src/load/yaml.js';
import { layoutLock } from '../../src/outputs/layout-lock.js';

const figure = {} as Figure;
const look = { engine: 'zb', gathered: true, outline: 'M0 0 L9 0 L4 8 Z' } as const;
const words = [
  { text: 'Räume „für“ alle', lines: ['Räume „für“', 'alle'], x: 84.999999, y: 40.005, size: 27.5 },
  { text: 'nein: # "Nein" \\', lines: ['nein: # "Nein" \\'], x: -0.001, y: 7, size: 8 },
];
const variants: CloudVariant[] = [
  { name: 'seite', figure, look, kept: { width: 170, height: 130.05, words } },
  { name: 'schmal', figure, look, kept: { width: 84, height: 7, words: [] } },
];

describe('layoutLock', () => {
  const text = layoutLock('themen', variants);

  it('is a file that zb reads', () => {
    const { value, diagnostics } = parseYaml(text, 'data/anordnungen/themen.yaml');
    if (!value) throw new Error('not YAML');
    expect([...diagnostics, ...createShapeCheck()(anordnungen.schema, value)]).toEqual([]);
    expect(anordnungen.check?.(value)).toEqual([]);
  });

  it('keeps texts, lines and places to a hundredth', () => {
    expect(parse(text)).toEqual({
      wortwolke: 'themen',
      anordnung: 'zb',
      gruppierung: 'themenfeld',
      umriss: look.outline,
      formen: [
        {
          form: 'seite',
          breite: 170,
          hoehe: 130.05,
          woerter: [
            { text: words[0]?.text, zeilen: words[0]?.lines, x: 85, y: 40.01, groesse: 27.5 },
            { text: words[1]?.text, zeilen: words[1]?.lines, x: 0, y: 7, groesse: 8 },
          ],
        },
        { form: 'schmal', breite: 84, hoehe: 7, woerter: [] },
      ],
    });
  });

  it('has a word on each line, so that a change of one is a change of one line', () => {
    expect(text.split('\n').filter((line) => line.includes('groesse:'))).toHaveLength(2);
  });

  it('says what it is for, and how to begin anew', () => {
    expect(text).toMatch(/^# .*zb/);
    expect(text).toContain('Versionsverwaltung');
    expect(text).toContain('zb build-wordcloud --relayout');
  });
});
