import { homedir } from 'node:os';
import { CommanderError } from 'commander';
import type { FigureOptions } from './commands/build-figure.js';
import { diagnostic } from './diagnostics/diagnostic.js';
import { exitCodes } from './diagnostics/exit-code.js';
import { loadFormats } from './diagnostics/formats/formats.js';
import { zbVersion } from './load/version.js';
import { catalogue, fillIn, type LanguageName } from './messages/catalogue.js';
import { findingOutputs } from './program/finding-options.js';
import type { Run, RunWatching } from './program/host.js';
import { createProgram, type Flags } from './program/program.js';
import { repositoryFolder } from './program/repository-folder.js';
import { BadValue } from './program/values.js';
import { createReporter, type Reporter, type ReportSettings } from './reporter.js';

/** Kinds of wrong calls that commander knows. */
const problems: Record<string, string> = {
  'commander.missingArgument': '@problem.missingArgument',
  'commander.excessArguments': '@problem.excessArguments',
  'commander.optionMissingArgument': '@problem.optionValue',
  'commander.missingMandatoryOptionValue': '@problem.needed',
  'commander.invalidArgument': '@problem.badValue',
  'commander.conflictingOption': '@problem.excessArguments',
  'zb.badValue': '@problem.badValue',
  'zb.noFormat': '@problem.noFormat',
  'zb.sameFile': '@problem.sameFile',
  'zb.twoDocuments': '@problem.twoDocuments',
};

const argv = process.argv.slice(2);
const language = languageOf(argv);
const { ui } = catalogue(language);

// A reader that closes early (`zb … | head`) is no error; a full disk is.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exit(exitCodes.environment);
  process.exit();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    process.stderr.write(`\n${ui.interrupted}\n`);
    process.exit(exitCodes.interrupted);
  });
}

async function main(): Promise<number> {
  try {
    await createProgram(
      { ui, run, runWatching, stdin: process.stdin, nodeVersion: process.versions.node },
      zbVersion(),
    ).parseAsync(argv, {
      from: 'user',
    });
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return usageError(error);
    createReporter(await settings({ verbose: argv.includes('--verbose') })).bug(error);
    return exitCodes.bug;
  }
}

/** Known before the options are parsed, since help and usage errors are in it. */
function languageOf(words: readonly string[]): LanguageName {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = words[at]?.split('=')[1] ?? words[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'de';
}

const run: Run = async (command, work, extra = { findingsAreResult: false }) => {
  const flags = command.optsWithGlobals<Flags>();
  const reporter = createReporter({ ...(await settings(flags)), ...extra });
  const start = performance.now();
  const result = await work(runOptions(flags, reporter));
  process.exitCode = reporter.result(result, performance.now() - start);
};

const runWatching: RunWatching = async (command, work) => {
  const flags = command.optsWithGlobals<Flags>();
  const told = await settings(flags);
  const reporter = createReporter(told);
  const say = (text: string) => !told.isQuiet && told.stderr(`${text}\n`);
  let start = performance.now();
  await work(runOptions(flags, reporter), {
    onResult(result) {
      process.exitCode = reporter.result(result, performance.now() - start);
    },
    onWait: () => say(ui.watchWaiting),
    onChange(files) {
      say(fillIn(ui.watchChanged, { files: files.join(', ') }, {}));
      start = performance.now();
    },
  });
};

function runOptions(flags: Flags, { stage, stageEnd }: Reporter): FigureOptions {
  return {
    start: process.cwd(),
    root: flags.root,
    out: flags.out,
    draft: flags.draft === true,
    browser: flags.browser,
    language,
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
    timeoutMs: flags.timeout * 1000,
    uid: process.getuid?.(),
    cache: process.env.ZB_CACHE === 'off' ? undefined : { force: flags.force === true },
    dpi: flags.dpi,
    onStage: stage,
    onStageEnd: stageEnd,
    now: () => performance.now(),
  };
}

async function settings(flags: Partial<Flags>): Promise<ReportSettings> {
  const { NO_COLOR, GITHUB_ACTIONS } = process.env;
  const { stdout, stderr } = process;
  const coloured = ({ isTTY }: { isTTY: boolean }) =>
    flags.color === 'always' || (flags.color !== 'never' && !NO_COLOR && isTTY === true);
  const outputs = findingOutputs(flags.findings ?? [], {
    json: flags.json === true,
    isGithub: GITHUB_ACTIONS === 'true',
  });
  return {
    language,
    outputs,
    formats: await loadFormats(outputs.map(({ format }) => format)),
    failOn: flags.failOn ?? 'error',
    most: flags.maxProblems ?? Number.POSITIVE_INFINITY,
    version: zbVersion(),
    start: process.cwd(),
    folderOf: (root) => repositoryFolder(root, process.env),
    verbose: flags.verbose === true,
    timings: flags.timings === true,
    colours: { stdout: coloured(stdout), stderr: coloured(stderr) },
    progress: progressOf(flags),
    isQuiet: flags.quiet === true || flags.json === true,
    findingsAreResult: false,
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
  };
}

/** On a terminal a line that moves, in a pipeline a line a stage, for programs events; who pipes it elsewhere wants none. */
function progressOf({ quiet, json }: Partial<Flags>): ReportSettings['progress'] {
  const { CI, GITHUB_ACTIONS } = process.env;
  if (quiet) return 'none';
  if (json) return 'events';
  if (CI || GITHUB_ACTIONS) return 'plain';
  return process.stderr.isTTY ? 'line' : 'none';
}

/** Says what is wrong with the call. commander tells it in English only, with what it means in quotation marks. */
async function usageError(error: CommanderError): Promise<number> {
  const { code, exitCode, message } = error;
  if (exitCode === 0) return exitCodes.ok;
  if (code === 'commander.help') return exitCodes.usage;
  const [option, value] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const what = value === undefined ? (option ?? message) : `${/--[\w-]+/.exec(option ?? '')?.[0]} ${value}`;
  const [, suggestion] = /\(Did you mean (?:one of )?([^,?]+)/.exec(message) ?? [];
  const problem = problems[code];
  const [, choices] = /Allowed choices are ([^.]+)\./.exec(message) ?? [];
  const allowed = error instanceof BadValue ? error.allowed : choices;
  const found = problem
    ? diagnostic('ZB4006', { what, problem: allowed ? '@problem.choice' : problem, allowed: allowed ?? '' })
    : diagnostic('ZB4005', { what }, undefined, suggestion ? { suggestion } : {});
  return createReporter(await settings({ json: argv.includes('--json') })).result(
    { diagnostics: [found], files: [], timings: [], root: undefined, checked: 0 },
    0,
  );
}

process.exitCode = await main();
