import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withLook } from '../../src/load/look.js';

const other =
  'id: muster\nfarben:\n  haupt: "#111111"\nsilbentrennung:\n  nie: [Ahornfurt]\ntraeger:\n- id: a\n';
const own =
  '# Unser Projekt\nid: eigen\n"farben": # unsere\n  haupt: "#222222"\n\nname: Eigen\nschriften: {text: A}\n';

describe('withLook', () => {
  it('takes what belongs to the look from the one, and everything else from the other', () => {
    expect(parse(withLook(other, own))).toEqual({
      id: 'muster',
      farben: { haupt: '#222222' },
      schriften: { text: 'A' },
      traeger: [{ id: 'a' }],
    });
  });

  it('keeps the look on its lines', () => {
    const lines = withLook(other, own.replaceAll('\n', '\r\n')).split('\n');
    for (const [i, line] of own.split('\n').entries())
      if (/farben|haupt|schriften/.test(line)) expect(lines[i]).toBe(line);
  });
});
