import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/commands/run.js';
import { watchProject } from '../../src/commands/watch.js';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const result = (root: string, ...diagnostics: RunResult['diagnostics']): RunResult => ({
  diagnostics,
  files: [],
  timings: [],
  root,
  checked: 0,
});

/** Ends a watch that would go on for ever; the error comes out of it. */
class Enough extends Error {}

/**
 * Watches `data` and `templates/wortwolke` of a folder, `data/eigenes` being written by the build. After each build
 * the next of the steps is done; the last one ends it. Gives the changed files of each round.
 */
function rounds(root: string, ...steps: (() => void)[]): Promise<string[][]> {
  return hastyRounds(root, undefined, ...steps);
}

/** The same with so many milliseconds of quiet after a change. */
async function hastyRounds(
  root: string,
  quiet: number | undefined,
  ...steps: (() => void)[]
): Promise<string[][]> {
  const told: string[][] = [];
  const left = [...steps];
  const watching = watchProject(async () => result(root), {
    root,
    folders: [join(root, 'data'), join(root, 'templates/wortwolke')],
    written: [join(root, 'data/eigenes')],
    ...(quiet === undefined ? {} : { quiet }),
    onResult: () => undefined,
    onWait: () => {
      const step = left.shift();
      if (!step) throw new Enough();
      // Once the watcher is waiting again.
      setTimeout(step, 50);
    },
    onChange: (files) => told.push([...files]),
  });
  await expect(watching).rejects.toBeInstanceOf(Enough);
  return told;
}

function project(): string {
  const root = temporaryFolder();
  for (const folder of ['data/eigenes', 'templates/wortwolke'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'data/da.yaml'), 'a: 1');
  return root;
}

describe('watching', () => {
  test('tells files that change, come and go, sorted, in folders that are new as well', async () => {
    const root = project();
    const told = await rounds(
      root,
      () => writeFileSync(join(root, 'data/da.yaml'), 'a: 2'),
      () => {
        writeFileSync(join(root, 'templates/wortwolke/page.hbs'), 'neu');
        writeFileSync(join(root, 'data/da.yaml'), 'a: 3');
      },
      () => rmSync(join(root, 'data/da.yaml')),
      () => {
        mkdirSync(join(root, 'data/interviews'));
        writeFileSync(join(root, 'data/interviews/eins.yaml'), 'b: 1');
      },
    );
    expect(told.slice(0, 3)).toEqual([
      ['data/da.yaml'],
      ['data/da.yaml', 'templates/wortwolke/page.hbs'],
      ['data/da.yaml'],
    ]);
    expect(told[3]).toContain('data/interviews/eins.yaml');
  });

  test('overlooks what the build writes and what editors leave for a moment', async () => {
    const root = project();
    const told = await rounds(root, () => {
      for (const file of [
        'eigenes/themen.yaml',
        '.da.yaml.swp',
        'da.yaml~',
        '4913',
        'x.yaml.12.tmp',
        '#da.yaml#',
        '.~lock.liste.csv#',
        '~$liste.xlsx',
      ]) {
        writeFileSync(join(root, 'data', file), 'x');
      }
      setTimeout(() => writeFileSync(join(root, 'data/da.yaml'), 'a: 4'), 400);
    });
    expect(told).toEqual([['data/da.yaml']]);
  });

  test('a file on the way that is gone again is none of the changes', async () => {
    const root = project();
    const told = await rounds(root, () => {
      writeFileSync(join(root, 'data/sedfRmM8h'), 'a: 2');
      setTimeout(() => renameSync(join(root, 'data/sedfRmM8h'), join(root, 'data/da.yaml')), 100);
    });
    expect(told).toEqual([['data/da.yaml']]);
  });

  test('takes for one change what editors and git do in several steps, in a hurry too', async () => {
    const root = project();
    const file = (name: string) => join(root, 'data', name);
    mkdirSync(file('alt'));
    for (const name of ['alt/eins.md', 'alt/zwei.md']) writeFileSync(file(name), 'x');
    const told = await hastyRounds(
      root,
      25,
      () => {
        rmSync(file('da.yaml'));
        setTimeout(() => writeFileSync(file('da.yaml'), 'a: 2'), 150);
      },
      () => {
        for (const name of ['a.yaml', 'b.yaml']) writeFileSync(file(name), 'x: 1');
        for (const i of [1, 2, 3]) setTimeout(() => writeFileSync(file(`c${i}.yaml`), 'x: 1'), 50 * i);
      },
      () => renameSync(file('alt'), file('neu')),
      () => writeFileSync(file('neu/eins.md'), 'y'),
      () => {
        renameSync(file('da.yaml'), file('da.yaml~'));
        writeFileSync(file('da.yaml'), 'a: 3');
        rmSync(file('da.yaml~'));
      },
    );
    const files = (...names: string[]) => names.map((name) => `data/${name}`);
    expect(told).toEqual([
      files('da.yaml'),
      files('a.yaml', 'b.yaml', 'c1.yaml', 'c2.yaml', 'c3.yaml'),
      files('alt', 'alt/eins.md', 'alt/zwei.md', 'neu', 'neu/eins.md', 'neu/zwei.md'),
      files('neu/eins.md'),
      files('da.yaml'),
    ]);
  });

  test('a folder that is watched may go and come back', async () => {
    const root = project();
    const told = await rounds(
      root,
      () => renameSync(join(root, 'data'), join(root, 'weg')),
      () => renameSync(join(root, 'weg'), join(root, 'data')),
      () => writeFileSync(join(root, 'data/da.yaml'), 'a: 5'),
    );
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('data/da.yaml');
    expect(told[1]).toContain('data/da.yaml');
    expect(told[2]).toEqual(['data/da.yaml']);
  });

  test.each([10, 30, 45])('a second save %i ms after the first is not lost', async (gap) => {
    const root = project();
    const file = join(root, 'data/da.yaml');
    const read: string[] = [];
    const watching = watchProject(
      async (isAll) => {
        do read.push(readFileSync(file, 'utf8'));
        while (!(await isAll()));
        return result(root);
      },
      {
        root,
        folders: [join(root, 'data')],
        written: [],
        quiet: 25,
        isHasty: true,
        onResult: () => {
          if (read.at(-1) === 'a: drei') throw new Enough();
        },
        onWait: () => {
          if (read.length > 1) return;
          setTimeout(() => writeFileSync(file, 'a: 2'), 100);
          setTimeout(() => writeFileSync(file, 'a: drei'), 100 + gap);
        },
        onChange: () => undefined,
      },
    );
    await expect(watching).rejects.toBeInstanceOf(Enough);
  });

  test('a build in haste begins at the first change, and hears of what changes while it reads', async () => {
    const root = project();
    const file = join(root, 'data/da.yaml');
    const read: string[] = [];
    const answers: boolean[] = [];
    const told: string[][] = [];
    const watching = watchProject(
      async (isAll) => {
        do {
          read.push(readFileSync(file, 'utf8'));
          if (read.at(-1) === 'a: 2') writeFileSync(file, 'a: 2\nb: 3');
          answers.push(await isAll());
        } while (!answers.at(-1));
        return result(root);
      },
      {
        root,
        folders: [join(root, 'data')],
        written: [],
        isHasty: true,
        onResult: () => {
          if (read.length > 1) throw new Enough();
        },
        onWait: () => setTimeout(() => writeFileSync(file, 'a: 2'), 50),
        onChange: (files) => told.push([...files]),
      },
    );
    await expect(watching).rejects.toBeInstanceOf(Enough);
    expect(read).toEqual(['a: 1', 'a: 2', 'a: 2\nb: 3']);
    expect(answers).toEqual([true, false, true]);
    expect(told).toEqual([['data/da.yaml'], ['data/da.yaml']]);
  });

  test('ends with a wrong call, but not with errors in the content', async () => {
    const root = project();
    const codes: string[] = [];
    const watch = (...found: RunResult['diagnostics']) =>
      watchProject(async () => result(root, ...found), {
        root,
        folders: [join(root, 'data')],
        written: [],
        onResult: ({ diagnostics }) => codes.push(...diagnostics.map(({ code }) => code)),
        onWait: () => {
          throw new Enough();
        },
        onChange: () => undefined,
      });
    await watch(diagnostic('ZB4004', { id: 'x', known: 'y' }));
    await expect(watch(diagnostic('ZB2101', { cloud: 'x', threshold: 3 }))).rejects.toBeInstanceOf(Enough);
    expect(codes).toEqual(['ZB4004', 'ZB2101']);
  });
});
