import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bench, keep, restore, runScript } from './runner.js';

interface Cache {
  key: string;
  policy?: 'pull';
  paths: string[];
}

interface Job {
  stage: string;
  rules?: { if: string }[];
  cache?: Cache | Cache[];
  script: string[];
  allow_failure?: { exit_codes: number };
  artifacts: { paths?: string[]; reports?: { codequality: string } };
}

/** What a pipeline has done. */
export interface GitlabRun {
  /** Jobs that have succeeded. */
  succeeded: string[];
  /** Jobs that have ended with an exit code that they may end with. */
  warned: string[];
  log: string;
}

/** Runs a pipeline of GitLab on the default branch, every job in a clean clone with the artifacts of those before. */
export function runGitlab(bench: Bench, file: string, variables: Record<string, string>): GitlabRun {
  const {
    stages,
    variables: own,
    default: common,
    image: _,
    ...jobs
  } = parse(readFileSync(join(bench.root, file), 'utf8')) as Record<string, never> & {
    stages: string[];
    variables: Record<string, string>;
    default: { before_script: string[] };
  };
  const env = { CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main', ...own, ...variables };
  const done: GitlabRun = { succeeded: [], warned: [], log: '' };
  const entries = Object.entries(jobs as Record<string, Job>);
  if (!entries.every(([, { stage }]) => stages.includes(stage))) throw new Error('a job without a stage');
  for (const stage of stages) {
    for (const [name, job] of entries.filter(([, one]) => one.stage === stage)) {
      if (job.rules && !job.rules.some((rule) => isTrue(rule.if, env))) continue;
      runJob(name, job, common.before_script, bench, env, done);
    }
  }
  return done;
}

function runJob(
  name: string,
  { cache = [], script, artifacts, allow_failure }: Job,
  before: readonly string[],
  bench: Bench,
  env: Record<string, string>,
  done: GitlabRun,
): void {
  const clone = bench.clone();
  const caches = [cache].flat();
  for (const { key } of caches) restore(bench, clone, `gitlab-cache-${key}`);
  for (const earlier of done.succeeded) restore(bench, clone, `gitlab-${earlier}`);
  const { status, stdout, stderr } = runScript(clone, [...before, ...script].join('\n'), {
    ...env,
    CI_PROJECT_DIR: clone,
  });
  done.log += stdout + stderr;
  if (status !== 0) {
    if (status !== allow_failure?.exit_codes) throw new Error(`${name}: ${status}\n${stdout}${stderr}`);
    done.warned.push(name);
    return;
  }
  for (const { key, policy, paths } of caches)
    if (policy !== 'pull') keep(bench, clone, `gitlab-cache-${key}`, paths);
  const { codequality } = artifacts.reports ?? {};
  keep(bench, clone, `gitlab-${name}`, [...(artifacts.paths ?? []), ...(codequality ? [codequality] : [])]);
  done.succeeded.push(name);
}

/** Comparisons, all of which must hold. */
function isTrue(condition: string, env: Record<string, string>): boolean {
  const meaningOf = (word: string) => (word.startsWith('$') ? env[word.slice(1)] : word.replaceAll('"', ''));
  return condition.split(' && ').every((part) => {
    const [left = '', right = ''] = part.split(' == ');
    return meaningOf(left) === meaningOf(right);
  });
}
