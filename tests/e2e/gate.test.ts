import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyProject } from '../fixtures/project-copy.js';

const build = (root: string) => callZb(['build-report', '--root', root]);

/** The project with a change in one of its files, and an edition that was built before. */
function changed(file: string, from: string, to: string): string {
  const root = copyProject();
  const path = join(root, 'data', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'jahresheft.pdf'), 'die alte Ausgabe');
  return root;
}

describe('a PDF that is not what it should be is not published, and its source is named', () => {
  test.each([
    ['an emoji', 'Büro am Brunnen 🙂', 'ZB2006'],
    ['a name in another alphabet', 'Büro am Brunnen مكتب', 'ZB2006'],
  ])('%s in the data', async (_, name, code) => {
    const root = changed('projekt.yaml', '{name: Büro am Brunnen,', `{name: ${name},`);
    const { status, stderr } = await build(root);
    expect(stderr).toMatch(new RegExp(`data/projekt\\.yaml:10:\\d+ {2}Fehler ${code}`));
    expect(status).toBe(1);
    expect(readdirSync(join(root, 'out'))).toEqual(['jahresheft.pdf']);
    expect(readFileSync(join(root, 'out', 'jahresheft.pdf'), 'utf8')).toBe('die alte Ausgabe');
  });
});
