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

  const farben = { haupt: '#222222' };
  it.each<[string, string, object]>([
    ['JSON', '{\n  "id": "eigen",\n  "farben": {\n    "haupt": "#222222"\n  }\n}\n', { farben }],
    ['JSON on one line', '{"farben": {"haupt": "#222222"}, "id": "eigen"}', { farben }],
    [
      'a comma on the next line',
      '# so\n{ id: eigen, farben: {haupt: "#222222"}\n, schriften: {text: A}}',
      {
        farben,
        schriften: { text: 'A' },
      },
    ],
    ['keys indented by a blank', ' id: eigen\n farben:\n  haupt: "#222222"\n rechtliches: [a]\n', { farben }],
    ['a key with its sign', '? farben\n: haupt: "#222222"\n? id\n: eigen\n', { farben }],
    ['a document with a head', '%YAML 1.2\n---\nfarben: {haupt: "#222222"}\nid: eigen\n...\n', { farben }],
    [
      'aliases of what stands elsewhere',
      'id: &id Eigen\n&k farben: &f\n  haupt: "#222222"\ntraeger: *f\nschriften:\n  text: *id\n  auszeichnung: *id # so\n',
      { farben, schriften: { text: 'Eigen', auszeichnung: 'Eigen' } },
    ],
    ['an alias of a whole mapping', 'x: &f\n  haupt: "#222222"\nfarben: *f\nid: eigen\n', { farben }],
    [
      'text of several lines',
      'silbentrennung:\n  nie:\n    - |\n      A  \n\n      B\nid: eigen\n',
      {
        silbentrennung: { nie: ['A  \n\nB\n'] },
      },
    ],
    ['nothing of the look', 'id: eigen\n', {}],
  ])('reads %s', (_, text, look) => {
    const made = withLook(other, text);
    expect(parse(made)).toEqual({ id: 'muster', traeger: [{ id: 'a' }], ...look });
    const lines = made.split('\n');
    for (const [i, line] of text.split('\n').entries())
      if (line.includes('farben')) expect(lines[i]?.indexOf('farben')).toBe(line.indexOf('farben'));
  });
});
