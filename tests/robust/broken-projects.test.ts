import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/commands/validate.js';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic, messageOf } from '../../src/diagnostics/text.js';
import { listFiles } from '../../src/load/files.js';
import { sourceLines } from '../../src/load/source-lines.js';
import { callZb } from '../call-zb.js';
import { runOptions } from '../commands/run-options.js';
import { copyProject, validProject } from '../fixtures/project-copy.js';
import { type Mutation, mutate, mutation } from './mutation.js';

// `npm run test:long` sets 10,000.
const runs = Number(process.env.ZB_CASES ?? 300);

/** So many of the projects without errors are built. */
const builds = Math.ceil(runs / 100);

const files = ['.yaml', '.md'].flatMap((extension) => listFiles(validProject, 'data', extension)).sort();
const original = new Map(files.map((file) => [file, readFileSync(join(validProject, file))]));

// Words of parsers and validators that German sentences don't have.
const english =
  /\b(?:the|must|should|expected|unexpected|invalid|missing|property|properties|error|error:|not|found|line|column|undefined|NaN)\b/i;

/** A message without what it quotes from the data. */
const ownWords = (text: string) => text.replace(/„[^“]*“|"[^"]*"|\([^)]*\)|<[^>]*>/gu, '…');

function faultsOf(found: Diagnostic, root: string): string[] {
  const { text, remedy } = messageOf(found, 'de');
  const { place } = found;
  const path = place && join(root, ...place.file.split('/'));
  const lines = path && existsSync(path) ? readFileSync(path, 'utf8').split('\n') : undefined;
  return [
    // Without projekt.yaml there is no project, and so no place in it.
    ...(place || found.code === 'ZB4001' ? [] : ['no place']),
    ...(place && lines && (place.line < 1 || place.line > lines.length) ? ['a line that is not there'] : []),
    ...(place && lines && (place.column < 1 || place.column > (lines[place.line - 1] ?? '').length + 1)
      ? ['a column that is not there']
      : []),
    ...(place?.endColumn !== undefined && place.endColumn < place.column ? ['an end before its start'] : []),
    ...(/\{\w+\}|@\w+\./.test(ownWords(`${text} ${remedy}`).replace(/\{#…\}|\{ \}/g, ''))
      ? ['unfilled text']
      : []),
    ...(english.test(ownWords(text)) || english.test(ownWords(remedy)) ? [`English: ${text} ${remedy}`] : []),
  ].map((fault) => `${fault}: ${found.code} ${JSON.stringify(place)} ${text}`);
}

/** Does to the files of a project what is to be done. */
function breakProject(root: string, changes: readonly [number, Mutation][]): void {
  for (const [at, change] of changes) {
    const path = join(root, files[at] ?? '');
    const after = existsSync(path) ? mutate(readFileSync(path), change) : undefined;
    if (after) writeFileSync(path, after);
    else rmSync(path, { force: true });
  }
}

function mend(root: string): void {
  for (const [file, bytes] of original) writeFileSync(join(root, file), bytes);
}

test(`${runs} broken projects: findings have places and German words, in time; what passes is built`, async () => {
  const root = copyProject();
  const passed: [number, Mutation][][] = [];
  const broken = fc.array(fc.tuple(fc.nat(files.length - 1), mutation), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(broken, async (changes: [number, Mutation][]) => {
      breakProject(root, changes);
      const start = process.cpuUsage();
      const { diagnostics } = await validate(runOptions(root));
      const readLine = sourceLines(root);
      for (const found of diagnostics) formatDiagnostic(found, 'de', readLine, (text) => text);
      const { user, system } = process.cpuUsage(start);
      const faults = diagnostics.flatMap((found) => faultsOf(found, root));
      mend(root);
      if (!hasErrors(diagnostics)) passed.push(changes);
      expect(faults).toEqual([]);
      expect((user + system) / 1000).toBeLessThan(2000);
    }),
    { numRuns: runs, seed: 20_311_129 },
  );
  expect(passed.length).toBeGreaterThan(builds);
  const refused: object[] = [];
  for (const changes of passed.slice(0, builds)) {
    breakProject(root, changes);
    const { status, stderr } = await callZb(['build-report', '--root', root]);
    mend(root);
    if (status !== 0) refused.push({ status, changes, stderr });
  }
  expect(refused).toEqual([]);
}, 3_600_000);
