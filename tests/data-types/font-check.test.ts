import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../src/data-types/read-project.js';
import { messageOf } from '../../src/diagnostics/text.js';
import { installFont } from '../fixtures/own-font.js';
import { copyProject } from '../fixtures/project-copy.js';

const rewrite = (from: RegExp, to: string) => {
  const root = copyProject();
  const file = join(root, 'data/projekt.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
  return root;
};

test('a font that is not installed is told where projekt.yaml names it', () => {
  const root = rewrite(/auszeichnung: Instrument Sans/, 'auszeichnung: Fehlschrift');
  const lines = readFileSync(join(root, 'data/projekt.yaml'), 'utf8').split('\n');
  const line = lines.findIndex((one) => one.startsWith('schriften:'));
  const column = (lines[line] ?? '').indexOf('Fehlschrift') + 1;
  expect(readProject(root).diagnostics).toMatchObject([
    { code: 'ZB2004', place: { file: 'data/projekt.yaml', line: line + 1, column } },
  ]);
});

test('of the installed fonts the one is named that may be meant, else how to find the right name', () => {
  const root = rewrite(/text: Vollkorn/, 'text: Lorra');
  const said = () => messageOf(readProject(root).diagnostics[0] ?? expect.fail(), 'de');
  expect(said().text).toBe('Die Schrift „Lorra“ ist nicht installiert.');
  expect(said().remedy).toContain('fontsource.org');
  installFont(root, 'Lora');
  expect(said().text).toBe('Die Schrift „Lorra“ ist nicht installiert. Meinten Sie „Lora“?');
});

test('colours and fonts that are wrong are told in one go', () => {
  const root = rewrite(/tinte: "[^"]*"/, 'tinte: "#EEEEEE"');
  const file = join(root, 'data/projekt.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('text: Vollkorn', 'text: Arial'));
  const codes = new Set(readProject(root).diagnostics.map(({ code }) => code));
  expect(codes).toContain('ZB1320');
  expect(codes).toContain('ZB2004');
});
