import { homedir } from 'node:os';
import { CommanderError } from 'commander';
import type { FigureOptions } from './commands/build-figure.js';
import { exitCodes } from './diagnostics/exit-code.js';
import { loadFormats } from './diagnostics/formats/formats.js';
import { zbVersion } from './load/version.js';
import { catalogue, fillIn, type LanguageName } from './messages/catalogue.js';
import { findingOutputs } from './program/finding-options.js';
import type { Host, Run, RunWatching } from './program/host.js';
import { createProgram, type Flags } from './program/program.js';
import { repositoryFolder } from './program/repository-folder.js';
import { wrongCall } from './program/wrong-call.js';
import { createReporter, type Reporter, type ReportSettings } from './reporter.js';

/** What a call finds around it; Node's `process` is such. */
export interface Surroundings extends Pick<Host, 'stdin' | 'stdout' | 'stderr'> {
  env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** Runs a call of zb, given as its words, and gives its exit code. */
export async function runCommandLine(argv: readonly string[], around: Surroundings): Promise<number> {
  const { stdin, stdout, stderr } = around;
  const language = languageOf(argv);
  const { ui } = catalogue(language);
  let exitCode: number = exitCodes.ok;
  let called: string | undefined;

  const run: Run = async (command, work, extra = { findingsAreResult: false }) => {
    const flags = command.optsWithGlobals<Flags>();
    const reporter = createReporter({ ...(await settings(flags, around, language)), ...extra });
    const start = performance.now();
    const result = await work(runOptions(flags, reporter, around, language));
    exitCode = reporter.result(result, performance.now() - start);
  };
  const runWatching: RunWatching = async (command, work) => {
    const flags = command.optsWithGlobals<Flags>();
    const told = await settings(flags, around, language);
    const reporter = createReporter(told);
    const say = (text: string) => !told.isQuiet && told.stderr(`${text}\n`);
    let start = performance.now();
    await work(runOptions(flags, reporter, around, language), {
      onResult(result) {
        exitCode = reporter.result(result, performance.now() - start);
      },
      onWait: () => say(ui.watchWaiting),
      onChange(files) {
        say(fillIn(ui.watchChanged, { files: files.join(', ') }, {}));
        start = performance.now();
      },
    });
  };

  try {
    const nodeVersion = process.versions.node;
    const host = { ui, run, runWatching, stdin, stdout, stderr, nodeVersion };
    const program = createProgram(host, zbVersion());
    called = argv.find((word) => program.commands.some((command) => command.name() === word));
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    const reporterFor = async (flags: Partial<Flags>) =>
      createReporter(await settings(flags, around, language));
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok;
      if (error.code === 'commander.help') return exitCodes.usage;
      const reporter = await reporterFor({ json: argv.includes('--json') });
      const diagnostics = [wrongCall(error, called)];
      return reporter.result({ diagnostics, files: [], timings: [], root: undefined, checked: 0 }, 0);
    }
    (await reporterFor({ verbose: argv.includes('--verbose') })).bug(error);
    return exitCodes.bug;
  }
}

/** Known before the options are parsed, since help and usage errors are in it. */
export function languageOf(words: readonly string[]): LanguageName {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = words[at]?.split('=')[1] ?? words[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'de';
}

/** What is said when a call is interrupted: what goes on until then has ended, not failed. */
export function endingOf(words: readonly string[]): 'previewEnded' | 'watchEnded' | 'interrupted' {
  if (words.includes('--watch')) return 'watchEnded';
  return words.includes('preview') ? 'previewEnded' : 'interrupted';
}

function runOptions(
  flags: Flags,
  { stage, stageEnd }: Reporter,
  around: Surroundings,
  language: LanguageName,
): FigureOptions {
  const { env } = around;
  return {
    start: around.cwd(),
    root: flags.root,
    out: flags.out,
    draft: flags.draft === true,
    browser: flags.browser,
    language,
    env,
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
    timeoutMs: flags.timeout * 1000,
    uid: process.getuid?.(),
    cache: env.ZB_CACHE === 'off' ? undefined : { force: flags.force === true },
    dpi: flags.dpi,
    onStage: stage,
    onStageEnd: stageEnd,
    now: () => performance.now(),
  };
}

async function settings(
  flags: Partial<Flags>,
  around: Surroundings,
  language: LanguageName,
): Promise<ReportSettings> {
  const { env, stdout, stderr } = around;
  const coloured = ({ isTTY }: { isTTY?: boolean }) =>
    flags.color === 'always' || (flags.color !== 'never' && !env.NO_COLOR && isTTY === true);
  const outputs = findingOutputs(flags.findings ?? [], {
    json: flags.json === true,
    isGithub: env.GITHUB_ACTIONS === 'true',
  });
  return {
    language,
    outputs,
    formats: await loadFormats(outputs.map(({ format }) => format)),
    failOn: flags.failOn ?? 'error',
    most: flags.maxProblems ?? Number.POSITIVE_INFINITY,
    version: zbVersion(),
    start: around.cwd(),
    folderOf: (root) => repositoryFolder(root, env),
    verbose: flags.verbose === true,
    timings: flags.timings === true,
    colours: { stdout: coloured(stdout), stderr: coloured(stderr) },
    progress: progressOf(flags, env, stderr),
    isQuiet: flags.quiet === true || flags.json === true,
    findingsAreResult: false,
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
  };
}

/** On a terminal a line that moves, in a pipeline a line a stage, for programs events; who pipes it elsewhere wants none. */
function progressOf(
  { quiet, json }: Partial<Flags>,
  { CI, GITHUB_ACTIONS }: Surroundings['env'],
  { isTTY }: Surroundings['stderr'],
): ReportSettings['progress'] {
  if (quiet) return 'none';
  if (json) return 'events';
  if (CI || GITHUB_ACTIONS) return 'plain';
  return isTTY ? 'line' : 'none';
}
