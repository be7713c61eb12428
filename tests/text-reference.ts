import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares a text with the one in a file. UPDATE_REFERENCES=1 writes the new one there instead; read it before you keep it. */
export function expectTextReference(path: string, text: string): void {
  if (process.env.UPDATE_REFERENCES === '1') {
    writeFileSync(path, text);
    return;
  }
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(text, `${path} says something else; UPDATE_REFERENCES=1 takes the new text over`).toBe(before);
}
