import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyLeanProject } from '../fixtures/lean-project.js';
import { installFont } from '../fixtures/own-font.js';

const zb = async (root: string, args: readonly string[]) => {
  const call = [...args, '--json', '--quiet', '--root', root];
  return JSON.parse((await callZb(call, { cwd: root, env: { ...process.env, ZB_CACHE: '' } })).stdout);
};

/** The hash of one cut of a font, and what came of it. */
async function build(root: string): Promise<{ font: string; html: string }> {
  expect((await zb(root, ['build-report'])).exitCode).toBe(0);
  const { inputs } = JSON.parse(readFileSync(join(root, 'out/jahresheft.manifest.json'), 'utf8'));
  return {
    font: inputs['@fontsource/vollkorn/vollkorn-latin-400-normal.woff2'],
    html: readFileSync(join(root, 'out/jahresheft.html'), 'utf8'),
  };
}

test('a font of the project’s own node_modules comes first, and what is kept goes by its content', async () => {
  const root = copyLeanProject();
  const shipped = await build(root);
  const folder = installFont(root, 'Vollkorn');
  expect(await build(root)).toEqual(shipped);
  const files = join(folder, 'files', 'vollkorn-latin-');
  for (const kind of ['woff', 'woff2'])
    copyFileSync(`${files}600-normal.${kind}`, `${files}400-normal.${kind}`);
  const own = await build(root);
  expect(own.font).not.toBe(shipped.font);
  expect(own.html).not.toBe(shipped.html);
  const specimen = async () => {
    expect((await zb(root, ['build-specimen', '--vorlage', 'konzept'])).exitCode).toBe(0);
    return readFileSync(join(root, 'out/musterseiten-konzept.html'), 'utf8');
  };
  const bold = await specimen();
  for (const kind of ['woff', 'woff2'])
    copyFileSync(`${files}500-normal.${kind}`, `${files}400-normal.${kind}`);
  expect(await specimen()).not.toBe(bold);
});
