import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { init } from '../../src/commands/init.js';
import { runOptions } from '../commands/run-options.js';
import { temporaryFolder } from '../fixtures/project-copy.js';
import { type Editor, openEditor, type Place } from './language-client.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Where a word first stands in a text. */
function placeOf(text: string, word: string): Place {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('an editor with the YAML language server, on the bundled data, without network', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor(root);
  });
  afterAll(() => editor.close());

  it('finds no fault in any file that zb finds correct', async () => {
    const files = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `data/${file}`);
    expect(files.length).toBeGreaterThan(35);
    const found = await Promise.all(files.map(async (file) => [file, await editor.open(file, read(file))]));
    expect(found).toEqual(files.map((file) => [file, []]));
  });

  it('offers the keys of a member’s role', async () => {
    const file = 'data/mitglieder.yaml';
    const text = `${read(file).trimEnd()}\n      - \n`;
    await editor.open(file, text);
    const offered = await editor.complete(file, { line: text.split('\n').length - 2, character: 8 });
    expect(offered).toContainEqual(
      expect.objectContaining({ label: 'rolle', documentation: 'Kennung eines Rollenprofils.' }),
    );
    expect(offered.map(({ label }) => label)).toContain('themenfelder');
  });

  it('offers the values of a choice, each with its meaning in German', async () => {
    const file = 'data/stimmen.yaml';
    const text = 'stimmen:\n  - id: a\n    freigabe: \n';
    await editor.open(file, text);
    const offered = await editor.complete(file, { line: 2, character: 14 });
    expect(offered.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['ausstehend', 'Noch nicht; mit einer wörtlichen Stimme wird so lange nichts gebaut.'],
      ['erteilt', 'Sie hat zugestimmt.'],
    ]);
  });

  it('offers the settings of the template that a report has', async () => {
    const file = 'data/berichte/konzept.yaml';
    const text = 'id: konzept\nvorlage: konzept\neinstellungen:\n  \n';
    await editor.open(file, text);
    const offered = await editor.complete(file, { line: 3, character: 2 });
    expect(offered.map(({ label }) => label)).toContain('daumenregister');
  });

  it('says what a key means', async () => {
    const file = 'data/interviews/gespraech-01.yaml';
    const text = read(file);
    await editor.open(file, text);
    const said = await editor.hover(file, placeOf(text, 'einwilligung'));
    expect(said).toContain('Ob die Person der Auswertung zugestimmt hat.');
    expect(said).toContain('`widerrufen`: Sie hat die Zustimmung zurückgenommen');
  });

  it('marks an unknown key, a value that is none, and a wrong form in German', async () => {
    const file = 'data/interviews/gespraech-02.yaml';
    const text = read(file)
      .replace('pseudonym:', 'pseudonim:')
      .replace(/^datum: .*$/m, 'datum: 5.3.2025')
      .replace(/^einwilligung: .*$/m, 'einwilligung: ja');
    const found = await editor.open(file, text);
    const at = (word: string) =>
      found
        .filter(({ range }) => range.start.line === placeOf(text, word).line)
        .map(({ message }) => message);
    expect(at('pseudonim')).toEqual(['Eigenschaft pseudonim ist nicht erlaubt.']);
    expect(at('5.3.2025')).toEqual([expect.stringMatching(/^Erwartet wird ein Datum, das es gibt/)]);
    expect(at('einwilligung: ja').join()).toContain('"erteilt"');
  });

  it('asks nothing of the network', () => {
    expect(editor.network()).toEqual([]);
  });
});

describe('an editor without the settings of VS Code', () => {
  it('knows a new project by the first line of its files', async () => {
    const folder = temporaryFolder();
    await init('.', { ...runOptions(folder), ci: undefined, editor: false });
    const editor = await openEditor(folder, false);
    for (const file of ['data/mitglieder.yaml', 'data/interviews/gespraech-1.yaml']) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(await editor.open(file, text)).toEqual([]);
      expect(await editor.open(file, `${text}\nunbekannt: 1\n`)).toMatchObject([
        { message: 'Eigenschaft unbekannt ist nicht erlaubt.' },
      ]);
    }
    editor.close();
  });
});
