import { join } from 'node:path';
import { behindLinks, writeFiles } from '../publish/write-files.js';
import { fixText } from './fix/fix-text.js';
import { planRepairs, type Repair } from './fix/plan-repairs.js';
import type { RunOptions, RunResult } from './run.js';
import { validate } from './validate.js';

// What is mended may bring to light something else: a key that is read now, and its text.
const mostRounds = 5;

/**
 * `zb validate --fix`: writes what is wrong beyond doubt as it should be, and tells what is left. With `dryRun` it only
 * shows what it would write.
 */
export async function validateAndFix({
  dryRun,
  ...options
}: RunOptions & { dryRun: boolean }): Promise<RunResult> {
  let result = await validate(options);
  const { root } = result;
  if (root === undefined) return result;
  let planned = planRepairs(root, result.diagnostics);
  const done = new Map<string, Repair>(dryRun ? planned.map((repair) => [repair.file, repair]) : []);
  for (let round = 0; !dryRun && planned.length > 0 && round < mostRounds; round++) {
    const outputs = planned.map(({ file, content }) => ({ path: behindLinks(join(root, file)), content }));
    const { diagnostics } = writeFiles(root, outputs);
    if (diagnostics.length > 0) {
      // What the rounds before have written is told all the same.
      result = { ...result, diagnostics: [...result.diagnostics, ...diagnostics] };
      break;
    }
    for (const repair of planned) done.set(repair.file, joined(done.get(repair.file), repair));
    result = await validate(options);
    planned = planRepairs(root, result.diagnostics);
  }
  const all = [...done.values()];
  const text = fixText(all, options.language, dryRun);
  const data = all.map(({ file, lines }) => ({ file, lines }));
  return { ...result, answer: { text, data } };
}

/** Two repairs of a file one after the other, as one. */
function joined(first: Repair | undefined, then: Repair): Repair {
  if (!first) return then;
  const lines = new Map(first.lines.map((line) => [line.line, line]));
  for (const line of then.lines)
    lines.set(line.line, { ...line, before: lines.get(line.line)?.before ?? line.before });
  return { ...then, lines: [...lines.values()].sort((a, b) => a.line - b.line) };
}
