import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/yaml.js';

/** Where „Raum“ stands in the file, looked up through the value. */
function placeOfRaum(yaml: string) {
  const { value } = parseYaml(yaml, 'x.yaml');
  if (!value) throw new Error('not YAML');
  const { text } = value.value as { text: string };
  const from = text.lastIndexOf('Raum');
  const place = value.placeInText(['text'], from, from + 4);
  const line = yaml.split('\n')[place.line - 1] ?? '';
  return { line: place.line, found: line.slice(place.column - 1, (place.endColumn ?? 0) - 1) };
}

describe('placeInText', () => {
  it.each([
    ['plain', 'text: Ein Raum', 1],
    ['plain over lines', 'text: Ein\n  langer\n  Raum', 3],
    ['folded', 'text: >-\n  Ein Wort,\n  noch ein\n\n  Raum hier\n', 5],
    ['folded, indented more', 'text: >-\n  Ein\n    weiter\n  Raum\n', 4],
    ['literal', 'text: |\n  - Ein\n  - Raum\n', 3],
    ['single quotes', "text: 'Wie geht''s dem Raum'", 1],
    ['double quotes with escapes', 'text: "Ein \\"alter\\" \\u00e4 \\\n  Satz,\\tein Raum"', 2],
    ['double quotes with escaped blanks', 'text: "Ein\n\n  \\  Raum"', 3],
    ['double quotes with an escaped emoji', 'text: "Ein \\U0001F600 Raum"', 1],
    ['double quotes over lines', 'text: "Ein\n\n  Satz,\n  ein Raum"', 4],
  ])('%s', (_, yaml, line) => {
    expect(placeOfRaum(yaml)).toEqual({ line, found: 'Raum' });
  });
});
