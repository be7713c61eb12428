import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { quickYaml } from '../../src/load/quick-yaml.js';
import { parseYaml } from '../../src/load/yaml.js';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readFileSync(join(data, file), 'utf8'));

/** Numbers from 0 to n − 1, always the same. */
function seeded(seed: number) {
  let state = seed;
  return (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

const slips =
  '\n|  |- |: |:|#| #|"|\'|>-|>|[|]|{|}|,|08|1_0|no|~|null|true|1e3|0x1f|%|@|`|&a|*a|!x|?|-|\\|ä|2024-10|.5|---|=|\n\n|\n  |\n    '.split(
    '|',
  );

describe('quickYaml', () => {
  it('reads most files of the bundled project, and reads them as the exact parser does', () => {
    const read = files.filter((text) => quickYaml(text) !== undefined);
    expect(read.length).toBeGreaterThan(files.length * 0.9);
    for (const text of read) expect(quickYaml(text)?.value).toEqual(parseYaml(text, 'x').value?.value);
  });

  it('reads what was mistyped as the exact parser does, or leaves it to that one', () => {
    const below = seeded(7);
    const wrong: string[] = [];
    let taken = 0;
    for (let i = 0; i < 4000; i++) {
      const lines = (files[below(files.length)] ?? '').split('\n');
      const first = below(Math.max(1, lines.length - 12));
      let text = `${lines.slice(first, first + 12).join('\n')}\n`;
      for (let slip = below(3); slip >= 0; slip--) {
        const at = below(text.length);
        text = text.slice(0, at) + (slips[below(slips.length)] ?? '') + text.slice(at + below(2));
      }
      const quick = quickYaml(text);
      if (!quick) continue;
      taken += 1;
      const { value } = parseYaml(text, 'x');
      if (!value || !isDeepStrictEqual(quick.value, value.value)) wrong.push(text);
    }
    expect(taken).toBeGreaterThan(800);
    expect(wrong).toEqual([]);
  });

  it.each([
    'a: 130.05',
    'a: -0.5',
    '# *: 1\na: b',
    'a: ["*b", "c*"]',
    'a: 16. Mai, 13:30 Uhr',
    '{a: [b], c: 1.5}',
  ])('reads %j itself', (text) =>
    expect(quickYaml(`${text}\n`)?.value).toEqual(parseYaml(`${text}\n`, 'x').value?.value),
  );

  it.each([
    '{a: [b],\n c: 1}',
    '{a:, [b]: 1}',
    '{a: , b: 1}',
    '{a, [b], c: 1}',
    'a: [: b]',
    'a: [b]#',
    '- #a',
    '-\n- b',
  ])('leaves %j to the exact parser', (text) => expect(quickYaml(`${text}\n`)).toBeUndefined());

  it.each(['a: 08', 'a: 1_000', 'a: &x 1', 'a: !t 1', '? a', 'a: "b', 'a:\tb', '08: a', '{: a}'])(
    'leaves %j to the exact parser',
    (text) => expect(quickYaml(`${text}\n`)).toBeUndefined(),
  );
});
