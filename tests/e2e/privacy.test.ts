import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyProject } from '../fixtures/project-copy.js';
import { openPdf } from './open-pdf.mjs';

const zb = (root: string, ...args: string[]) => callZb([...args, '--root', root, '--verbose', '--timings']);

/** What is said once, by one person, or too seldom in a group; each in another disguise. */
const secrets = /zeppelin|luftfahrt|luftschiff|hebamm|trommel|geigenb|Gespräch 1\b|gespraech-1\b/iu;

/** The test project, in which one person has said what nobody else says. */
function withSecrets(cloud: string): string {
  const root = copyProject();
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(root, 'data', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  edit('interviews/gespraech-1.yaml', (text) => {
    const coded = text.trimEnd().replace('- frage: beitrag\n', '- frage: beitrag\n    kodes: [trommel]\n');
    return `${coded} Ein Zeppelin, Zeppeline, die Hebamme:innenschule, alte Geigenbauer. Luft- und Raumschiffe.\n`;
  });
  edit(
    'codebuch.yaml',
    (text) =>
      `${text.trimEnd()}\n  - {id: luftfahrt, anzeige: Luftfahrt, woerter: ["Zeppelin*", Luftschiff]}\n` +
      '  - {id: trommel, anzeige: Trommeln, woerter: [Trommel]}\n',
  );
  edit('wortwolken.yaml', (text) => text.replace('    zaehlung', `${cloud}    zaehlung`));
  return root;
}

/** Everything that can be read in a file: its text, what is packed in it, and the text of a PDF. */
async function textsOf(path: string): Promise<string[]> {
  const bytes = readFileSync(path);
  const decode = (part: Uint8Array) => [
    new TextDecoder().decode(part),
    new TextDecoder('utf-16be').decode(part),
  ];
  if (path.endsWith('.xlsx')) return Object.values(unzipSync(bytes)).flatMap(decode);
  if (!path.endsWith('.pdf')) return decode(bytes);
  const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n/g)].flatMap(({ 0: mark, index }) => {
    try {
      return [inflateSync(bytes.subarray(index + mark.length), { finishFlush: 2 })];
    } catch {
      return [];
    }
  });
  expect(streams.length).toBeGreaterThan(5);
  const { text, info } = await openPdf(path);
  return [...decode(bytes), ...streams.flatMap(decode), text, JSON.stringify(info)];
}

describe('what the threshold hides is nowhere in what is published', () => {
  test.each([
    ['themes of the code book', ''],
    ['every term', '    begriffe: alle\n'],
    ['one group', '    begriffe: alle\n    gruppen: [vereine]\n'],
  ])('%s', async (_, cloud) => {
    const root = withSecrets(cloud);
    const runs = [
      await zb(root, 'validate'),
      await zb(root, 'build-wordcloud', '--dpi', '72'),
      await zb(root, 'build-report'),
      await zb(root, 'build-figure', '--dpi', '72'),
    ];
    for (const { stdout, stderr } of runs)
      expect(`${stdout}${stderr}`.replaceAll(root, '')).not.toMatch(secrets);
    expect(runs.slice(1).map(({ status }) => status)).toEqual([0, 0, 0]);
    const files = ['out', 'data/anordnungen'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(files.map((file) => file.split('.').at(-1)).sort()).toEqual(
      expect.arrayContaining(['csv', 'html', 'pdf', 'png', 'svg', 'xlsx', 'yaml']),
    );
    for (const file of files)
      for (const text of await textsOf(file)) expect(secrets.exec(text)?.[0], file).toBeUndefined();
  });

  test('the search would find it: explain-word, which is for analysts, does tell', async () => {
    const { stdout } = await zb(withSecrets(''), 'explain-word', 'Zeppelin');
    expect(stdout).toMatch(secrets);
    expect(stdout).toContain('nicht zur Veröffentlichung');
  });
});
