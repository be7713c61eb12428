import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = new URL('expected/', import.meta.url);

/**
 * Compares a picture with `expected/<name>.svg`, one element a line. If they differ, the new one is written beside
 * as `<name>-changed.svg` to be looked at, and the test fails. UPDATE_REFERENCES=1 takes the new ones over.
 */
export function expectReference(name: string, svg: string): void {
  const text = `${svg.replaceAll('><', '>\n<')}\n`;
  const expected = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}-changed.svg`, folder);
  if (process.env.UPDATE_REFERENCES === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, text);
    rmSync(changed, { force: true });
    return;
  }
  const before = existsSync(expected) ? readFileSync(expected, 'utf8') : undefined;
  if (before === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  const reason = before === undefined ? 'there is no reference yet' : 'the picture has changed';
  expect.fail(`${reason}: look at ${fileURLToPath(changed)}, then set UPDATE_REFERENCES=1 to accept it`);
}
