import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readAssignment } from '../src/commands/import-interviews/assignment.js';
import { validate } from '../src/commands/validate.js';
import { runOptions } from './commands/run-options.js';
import { copyProject, temporaryFolder } from './fixtures/project-copy.js';

const handbook = readFileSync(fileURLToPath(new URL('../docs/anleitung.md', import.meta.url)), 'utf8');
const examples = [...handbook.matchAll(/^```(?:yaml|markdown)\n(.*?)^```$/gms)].map(([, text = '']) => text);

/** The one example of the handbook that begins like this. */
function example(start: string): string {
  const found = examples.filter((text) => text.startsWith(start));
  expect(found, start).toHaveLength(1);
  return found[0] ?? '';
}

test('the examples of the handbook, put where it says, are valid as they stand', async () => {
  const root = copyProject();
  const data = (path: string) => join(root, 'data', path);
  appendFileSync(data('projekt.yaml'), example('silbentrennung:'));
  appendFileSync(data('bilder.yaml'), example('bilder:').replace('bilder:\n', ''));
  const photo = sharp({ create: { width: 1400, height: 900, channels: 3, background: '#88a' } });
  writeFileSync(data('bilder/rundgang.jpg'), await photo.jpeg().toBuffer());
  mkdirSync(data('kapitel/konzept'));
  const chapter = [example('---\n'), example(':::tabelle'), '::bild{#rundgang}\n'].join('\n');
  writeFileSync(data('kapitel/konzept/09-resuemee.md'), chapter);
  writeFileSync(data('berichte/kurzbericht.yaml'), example('id: kurzbericht'));
  const { diagnostics } = await validate(runOptions('/', { root }));
  expect(diagnostics).toEqual([]);
});

test('its example of what the columns of a survey are is understood', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'zuordnung.yaml'), example('# Was die Spalten der Umfrage sind.'));
  const known = { questions: ['ideales-quartier'], groups: ['kommunen'] };
  const { value, diagnostics } = readAssignment(folder, 'zuordnung.yaml', known);
  expect(diagnostics).toEqual([]);
  expect(value?.columns).toHaveLength(3);
});

test('no other example of YAML is in it', () => {
  const fences = handbook.match(/^```yaml$/gm);
  expect(fences).toHaveLength(5);
});
