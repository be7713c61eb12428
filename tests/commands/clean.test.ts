import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean } from '../../src/commands/clean.js';
import { openStore } from '../../src/publish/cache/store.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { runOptions } from './run-options.js';

const uid = process.getuid?.();
// No system gives a process such a number.
const gone = 2 ** 30;
const cleaned = (root: string, more = {}) => clean(runOptions(root, { uid, ...more }));

test('what is kept goes, and it is said how much that was', () => {
  const root = copyProject();
  openStore(root, uid)?.put('eins', Buffer.alloc(1_499_936));
  const { answer, diagnostics } = cleaned(root);
  expect(diagnostics).toEqual([]);
  expect(answer?.text).toBe('Entfernt: .zb/cache (1,5 MB)\n');
  expect(readdirSync(join(root, '.zb'))).toEqual(['.gitignore']);
  expect(cleaned(root).answer?.text).toBe('Da ist nichts aufzuräumen.\n');
});

test('files that killed builds have left go; those of a running one, old editions without a new one and all others stay', () => {
  const root = copyProject();
  const out = join(root, 'out');
  mkdirSync(join(out, 'abbildungen'), { recursive: true });
  const left = [`heft.pdf.${gone}.tmp`, `heft.pdf.${gone}.old.tmp`, join('abbildungen', `a.svg.${gone}.tmp`)];
  const kept = ['heft.pdf', `heft.html.${gone}.old.tmp`, `heft.pdf.${process.pid}.tmp`, 'brief.tmp'];
  for (const file of [...left, ...kept]) writeFileSync(join(out, file), 'x');
  const { text = '' } = cleaned(root).answer ?? {};
  expect(text.trimEnd().split('\n').sort()).toEqual(
    left.map((file) => `Entfernt: ${join('out', file)} (1 kB)`).sort(),
  );
  expect(kept.filter((file) => !existsSync(join(out, file)))).toEqual([]);
});

test('behind a link nothing is removed', () => {
  const root = copyProject();
  const elsewhere = temporaryFolder();
  openStore(elsewhere, uid)?.put('eins', Buffer.from('x'));
  symlinkSync(join(elsewhere, '.zb'), join(root, '.zb'));
  expect(cleaned(root).answer?.text).toBe('Da ist nichts aufzuräumen.\n');
  expect(existsSync(join(elsewhere, '.zb', 'cache', 'eins'))).toBe(true);
});
