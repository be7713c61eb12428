import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bench, keep, restore, runScript } from './runner.js';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}

interface Job {
  needs?: string;
  if?: string;
  outputs?: Record<string, string>;
  steps: Step[];
}

/** What a run has done. */
export interface GithubRun {
  /** Scripts that have run, in order. */
  scripts: string[];
  summary: string;
  /** What the scripts have printed. */
  log: string;
  deployed: boolean;
}

/** Runs a workflow of GitHub on the default branch, every job in a clean clone. What a runner alone can do must find its files. */
export function runGithub(bench: Bench, file: string, vars: Record<string, string>): GithubRun {
  const workflow = parse(readFileSync(join(bench.root, file), 'utf8')) as {
    env: Record<string, string>;
    jobs: Record<string, Job>;
  };
  const done: GithubRun = { scripts: [], summary: '', log: '', deployed: false };
  const values: Record<string, string> = {
    'github.run_id': '1',
    'github.ref_name': 'main',
    'github.event.repository.default_branch': 'main',
  };
  for (const [name, value] of Object.entries(vars)) values[`vars.${name}`] = value;
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.if !== undefined && !isTrue(job.if, values)) continue;
    const clone = bench.clone();
    const atEnd: (() => void)[] = [];
    for (const step of job.steps) {
      if (step.uses) atEnd.push(useAction(step, bench, clone, done));
      else Object.assign(values, runStep(step, clone, workflow.env, done));
    }
    for (const finish of atEnd) finish();
    for (const [output, expression] of Object.entries(job.outputs ?? {}))
      values[`needs.${name}.outputs.${output}`] = meaningOf(
        expression.replace(/^\$\{\{ | \}\}$/g, ''),
        values,
      );
  }
  return done;
}

/** Comparisons, all of which must hold. */
function isTrue(condition: string, values: Record<string, string>): boolean {
  return condition.split(' && ').every((part) => {
    const [left = '', right = ''] = part.split(' == ');
    return meaningOf(left, values) === meaningOf(right, values);
  });
}

function meaningOf(expression: string, values: Record<string, string>): string {
  const [, text] = /^'(.*)'$/.exec(expression) ?? [];
  return text ?? values[expression] ?? '';
}

function runStep({ id, run = '' }: Step, clone: string, env: Record<string, string>, done: GithubRun) {
  const [summary, output] = ['summary', 'output'].map((name) => join(clone, '..', name));
  for (const path of [summary, output]) writeFileSync(path ?? '', '');
  const { status, stdout, stderr } = runScript(clone, run, {
    ...env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: clone,
    GITHUB_STEP_SUMMARY: summary ?? '',
    GITHUB_OUTPUT: output ?? '',
  });
  if (status !== 0) throw new Error(`${run}: ${status}\n${stdout}${stderr}`);
  done.scripts.push(run);
  done.log += stdout + stderr;
  done.summary += readFileSync(summary ?? '', 'utf8');
  const lines = readFileSync(output ?? '', 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => [`steps.${id}.outputs.${line.split('=')[0]}`, line.split('=')[1] ?? '']),
  );
}

/** Does what an action does, and gives back what it does at the end of its job. */
function useAction(
  { uses = '', with: given = {} }: Step,
  bench: Bench,
  clone: string,
  done: GithubRun,
): () => void {
  const [action = ''] = uses.split('@');
  const paths = (given.path ?? '').split('\n').filter((path) => path !== '');
  const name = `github-${given.name ?? paths[0]?.replaceAll('/', '-')}`;
  const known: Record<string, () => void> = {
    'actions/checkout': () => undefined,
    'actions/setup-node': () => undefined,
    'actions/cache': () => restore(bench, clone, name),
    'actions/cache/restore': () => restore(bench, clone, name),
    'actions/cache/save': () => keep(bench, clone, name, paths),
    'actions/upload-artifact': () => keep(bench, clone, name, paths),
    'actions/download-artifact': () =>
      cpSync(join(bench.store, name, 'out'), join(clone, paths[0] ?? ''), { recursive: true }),
    'actions/upload-pages-artifact': () => {
      if (!existsSync(join(clone, paths[0] ?? '', 'heft.html'))) throw new Error('no page to publish');
    },
    'actions/deploy-pages': () => {
      done.deployed = true;
    },
  };
  if (!known[action]) throw new Error(`unknown action ${uses}`);
  known[action]();
  return action === 'actions/cache' ? () => keep(bench, clone, name, paths) : () => undefined;
}
