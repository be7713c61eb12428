import { homedir } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import type { FigureOptions } from './commands/build-figure.js';
import type { RunOptions, RunResult } from './commands/run.js';
import { diagnostic } from './diagnostics/diagnostic.js';
import { exitCodeOf, exitCodes } from './diagnostics/exit-code.js';
import { catalogue, type LanguageName } from './messages/catalogue.js';
import { createReporter, type ReportSettings } from './reporter.js';
import { zbVersion } from './version.js';

/** Options as commander gives them. */
interface Flags {
  root?: string;
  out?: string;
  lang: LanguageName;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  color: 'auto' | 'always' | 'never';
  timings?: boolean;
  browser?: string;
  timeout: number;
  dpi: number;
}

const argv = process.argv.slice(2);
const language = languageOf(argv);
const { ui } = catalogue(language);

// A terminal that closes early (`zb … | head`) is no error.
process.stdout.on('error', () => process.exit(exitCodes.ok));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    process.stderr.write(`\n${ui.interrupted}\n`);
    process.exit(exitCodes.interrupted);
  });
}

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    await program().parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return usageError(error);
    createReporter(settings({ verbose: argv.includes('--verbose') })).bug(error);
    return exitCodes.bug;
  }
}

/** Known before the options are parsed, since help and usage errors are in it. */
function languageOf(words: readonly string[]): LanguageName {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = words[at]?.split('=')[1] ?? words[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'de';
}

function program(): Command {
  const titles: Record<string, string> = {
    'Usage:': ui.helpUsage,
    'Arguments:': ui.helpArguments,
    'Options:': ui.helpOptions,
    'Commands:': ui.helpCommands,
  };
  const zb = new Command('zb')
    .description(ui.program)
    .version(zbVersion(), '-V, --version', ui.optVersion)
    .helpOption('-h, --help', ui.optHelp)
    .helpCommand('help [command]', ui.cmdHelp)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeErr: () => undefined })
    .addHelpText('after', `\n${ui.helpHint}`)
    .exitOverride();

  common(
    zb.command('build-report').argument('[reports...]', ui.argReports).description(ui.cmdBuildReport),
    'out',
    'browser',
  ).action(async (ids: string[], flags: Flags) => {
    const { buildReport } = await import('./commands/build-report.js');
    await run(flags, (options) => buildReport(ids, options));
  });
  common(
    zb.command('build-figure').argument('[figures...]', ui.argFigures).description(ui.cmdBuildFigure),
    'out',
    'browser',
    'dpi',
  ).action(async (ids: string[], flags: Flags) => {
    const { buildFigure } = await import('./commands/build-figure.js');
    await run(flags, (options) => buildFigure(ids, options));
  });
  common(
    zb.command('build-wordcloud').argument('[clouds...]', ui.argClouds).description(ui.cmdBuildWordcloud),
    'out',
    'browser',
    'dpi',
  ).action(async (ids: string[], flags: Flags) => {
    const { buildWordcloud } = await import('./commands/build-wordcloud.js');
    await run(flags, (options) => buildWordcloud(ids, options));
  });
  common(zb.command('validate').description(ui.cmdValidate)).action(async (flags: Flags) => {
    const { validate } = await import('./commands/validate.js');
    await run(flags, async (options) => validate(options), { findingsAreResult: true });
  });
  return zb;
}

/** The options that commands share; `out`, `browser` and `dpi` only where they mean something. */
function common(command: Command, ...extras: ('out' | 'browser' | 'dpi')[]): Command {
  command
    .option('--root <folder>', ui.optRoot)
    .addOption(new Option('--lang <language>', ui.optLang).choices(['de', 'en']).default(language, language))
    .option('--json', ui.optJson)
    .option('-q, --quiet', ui.optQuiet)
    .option('--verbose', ui.optVerbose)
    .addOption(
      new Option('--color <when>', ui.optColor).choices(['auto', 'always', 'never']).default('auto', 'auto'),
    )
    .option('--timings', ui.optTimings);
  if (extras.includes('out')) command.option('--out <folder>', ui.optOut);
  if (extras.includes('browser')) {
    command.option('--browser <path>', ui.optBrowser);
    command.addOption(
      new Option('--timeout <seconds>', ui.optTimeout).argParser(positive('--timeout')).default(120),
    );
  }
  if (extras.includes('dpi')) {
    command.addOption(new Option('--dpi <number>', ui.optDpi).argParser(positive('--dpi')).default(300));
  }
  return command;
}

function positive(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isFinite(value) && value > 0) return value;
    throw new CommanderError(exitCodes.usage, 'zb.badValue', `${option} ${text}`);
  };
}

async function run(
  flags: Flags,
  work: (options: FigureOptions) => Promise<RunResult>,
  extra: Partial<ReportSettings> = {},
): Promise<void> {
  const reporter = createReporter({ ...settings(flags), ...extra });
  const start = performance.now();
  const result = await work(runOptions(flags, reporter.stage));
  const exitCode = exitCodeOf(result.diagnostics);
  reporter.result(result, exitCode, performance.now() - start);
  process.exitCode = exitCode;
}

function runOptions(flags: Flags, onStage: RunOptions['onStage']): FigureOptions {
  return {
    start: process.cwd(),
    root: flags.root,
    out: flags.out,
    browser: flags.browser,
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
    timeoutMs: flags.timeout * 1000,
    dpi: flags.dpi,
    onStage,
    now: () => performance.now(),
  };
}

function settings(flags: Partial<Flags>): ReportSettings {
  const { NO_COLOR, CI, GITHUB_ACTIONS } = process.env;
  const colours =
    flags.color === 'always' || (flags.color !== 'never' && !NO_COLOR && process.stderr.isTTY === true);
  return {
    language,
    json: flags.json === true,
    verbose: flags.verbose === true,
    timings: flags.timings === true,
    colours,
    progress:
      flags.quiet || flags.json ? 'none' : process.stderr.isTTY && !CI && !GITHUB_ACTIONS ? 'line' : 'plain',
    findingsAreResult: false,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  };
}

function usageError(error: CommanderError): number {
  if (error.exitCode === 0 || error.code === 'commander.help') {
    if (error.code === 'commander.help') process.stdout.write(`${program().helpInformation()}\n`);
    return error.code === 'commander.help' ? exitCodes.usage : exitCodes.ok;
  }
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  const problems: Record<string, string> = {
    'commander.missingArgument': '@problem.missingArgument',
    'commander.excessArguments': '@problem.excessArguments',
    'commander.optionMissingArgument': '@problem.optionValue',
    'commander.invalidArgument': '@problem.badValue',
    'zb.badValue': '@problem.badValue',
  };
  const problem = problems[error.code];
  const found = problem ? diagnostic('ZB4006', { what, problem }) : diagnostic('ZB4005', { what });
  createReporter(settings({ json: argv.includes('--json') })).result(
    { diagnostics: [found], files: [], timings: [], root: undefined, checked: 0 },
    exitCodes.usage,
    0,
  );
  return exitCodes.usage;
}
