import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { printDocument, sample, testPrinter } from '../outputs/pdf/print-document.js';

const folder = mkdtempSync(join(tmpdir(), 'zb-inspect-'));

beforeAll(async () => {
  const printer = await testPrinter();
  const print = async (name: string, body: string) => {
    const { pdf } = await printDocument(printer, sample(body));
    writeFileSync(join(folder, name), pdf);
  };
  await print('gut.pdf', '<h1>Eins</h1><p>Ein <span lang="en">word</span>.</p>');
  await print('fehler.pdf', '<h1>Eins</h1><h3>Drei</h3>');
  writeFileSync(join(folder, 'text.txt'), 'Kein PDF\n');
  writeFileSync(join(folder, 'fremd.pdf'), '%PDF-1.7\nfremd\nstartxref\n9\n%%EOF\n');
  await printer.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Called where no project is. */
const inspect = (...args: string[]) => callZb(['inspect', ...args, '--quiet'], { cwd: folder });

describe('zb inspect', () => {
  test('a sound file: all that is read out, exit code 0', async () => {
    const { status, stdout, stderr } = await inspect('gut.pdf');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Nennt sich: PDF/UA-1, PDF/A-2a');
    expect(stdout).toMatch(/— Seite 1 —\n {2}Überschrift 1: Eins\n {2}Absatz: Ein \[en: word\]\./);
  });

  test('in English, tag by tag', async () => {
    const { stdout } = await inspect('gut.pdf', '--tags', '--lang', 'en');
    expect(stdout).toMatch(/Tags\n {2}Document\n {4}H1.* 1\/\d+ "Eins"/);
  });

  test('a file with faults among several: exit code 1, each told once', async () => {
    const { status, stdout, stderr } = await inspect('gut.pdf', 'fehler.pdf');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.match(/ZB3113/g)).toHaveLength(1);
    expect(stdout).toMatch(/^gut\.pdf$[\s\S]*^fehler\.pdf$/m);
  });

  test('--json has every file and its checks', async () => {
    const { status, stdout } = await inspect('gut.pdf', 'fehler.pdf', '--json');
    const { exitCode, findings, answer } = JSON.parse(stdout);
    expect([status, exitCode]).toEqual([1, 1]);
    expect(findings).toMatchObject([{ code: 'ZB3113' }]);
    expect(answer).toMatchObject([
      { version: 1, file: 'gut.pdf' },
      { version: 1, file: 'fehler.pdf' },
    ]);
  });

  test('a PDF that zb has not made: exit code 1, and nothing else than the finding', async () => {
    const { status, stdout, stderr } = await inspect('fremd.pdf');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^Fehler ZB3123 {2}Die PDF-Datei „fremd\.pdf“ kann zb nicht lesen .*\n.*\n\n1 Fehler\n$/,
    );
  });

  test.each([
    ['no such file', 'nirgends.pdf', 'ZB3120'],
    ['a folder', '.', 'ZB3121'],
    ['no PDF', 'text.txt', 'ZB3122'],
  ])('%s: exit code 2', async (_, file, code) => {
    const { status, stderr } = await inspect(file);
    expect(status).toBe(2);
    expect(stderr).toContain(`Fehler ${code}`);
  });

  test('no file at all: exit code 2', async () => {
    expect(await inspect()).toMatchObject({ status: 2, stdout: '' });
  });
});
