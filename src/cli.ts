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

/** Kinds of wrong calls that commander knows. */
const problems: Record<string, string> = {
  'commander.missingArgument': '@problem.missingArgument',
  'commander.excessArguments': '@problem.excessArguments',
  'commander.optionMissingArgument': '@problem.optionValue',
  'commander.invalidArgument': '@problem.badValue',
  'zb.badValue': '@problem.badValue',
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
    'Global Options:': ui.helpGlobalOptions,
    'Commands:': ui.helpCommands,
  };
  const zb = new Command('zb')
    .description(ui.program)
    .usage(`[${ui.namedCommand}] [${ui.namedOptions}]`)
    .version(zbVersion(), '-V, --version', ui.optVersion)
    .helpOption('-h, --help', ui.optHelp)
    .helpCommand(`help [${ui.namedCommand}]`, ui.cmdHelp)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) =>
        [
          command.name(),
          ...command.registeredArguments.map((a) => `[${a.name()}${a.variadic ? '...' : ''}]`),
        ].join(' '),
    })
    // What commander says about errors is in English; `usageError` says it.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', `\n${ui.helpHint}`)
    .exitOverride();
  addOptions(zb);

  addBuild(zb, 'build-report', [ui.cmdBuildReport, ui.namedReports, ui.argReports]).action(
    async (ids: string[], _: unknown, command: Command) => {
      const { buildReport } = await import('./commands/build-report.js');
      await run(command, (options) => buildReport(ids, options));
    },
  );
  addBuild(zb, 'build-figure', [ui.cmdBuildFigure, ui.namedFigures, ui.argFigures])
    .addOption(dpiOption())
    .action(async (ids: string[], _: unknown, command: Command) => {
      const { buildFigure } = await import('./commands/build-figure.js');
      await run(command, (options) => buildFigure(ids, options));
    });
  addBuild(zb, 'build-wordcloud', [ui.cmdBuildWordcloud, ui.namedClouds, ui.argClouds])
    .addOption(dpiOption())
    .action(async (ids: string[], _: unknown, command: Command) => {
      const { buildWordcloud } = await import('./commands/build-wordcloud.js');
      await run(command, (options) => buildWordcloud(ids, options));
    });
  zb.command('validate')
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdValidate)
    .action(async (_: unknown, command: Command) => {
      const { validate } = await import('./commands/validate.js');
      await run(command, validate, { findingsAreResult: true });
    });
  return zb;
}
/** Options of all commands; they may stand before or behind the command. */
function addOptions(zb: Command): void {
  zb.option(`--root <${ui.namedFolder}>`, ui.optRoot)
    .addOption(new Option(`--lang <${ui.namedLanguage}>`, ui.optLang).choices(['de', 'en']).default('de'))
    .option('--json', ui.optJson)
    .option('-q, --quiet', ui.optQuiet)
    .option('--verbose', ui.optVerbose)
    .addOption(
      new Option(`--color <${ui.namedColor}>`, ui.optColor)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--timings', ui.optTimings);
}

/** Adds a command that takes the names of what it builds. */
function addBuild(
  zb: Command,
  name: string,
  [description, named, describedNames]: readonly [string, string, string],
): Command {
  return zb
    .command(name)
    .usage(`[${named}...] [${ui.namedOptions}]`)
    .description(description)
    .argument(`[${named}...]`, describedNames)
    .option(`--out <${ui.namedFolder}>`, ui.optOut)
    .option(`--browser <${ui.namedBrowser}>`, ui.optBrowser)
    .addOption(
      new Option(`--timeout <${ui.namedSeconds}>`, ui.optTimeout)
        .argParser(positive('--timeout'))
        .default(120),
    );
}

function dpiOption(): Option {
  return new Option(`--dpi <${ui.namedDpi}>`, ui.optDpi).argParser(positive('--dpi', 1200)).default(300);
}

/** A number above 0 and at most `most`: pictures finer than 1200 dots per inch are more than a browser can hold. */
function positive(option: string, most = Number.MAX_VALUE): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (value > 0 && value <= most) return value;
    throw new CommanderError(exitCodes.usage, 'zb.badValue', `${option} ${text}`);
  };
}

async function run(
  command: Command,
  work: (options: FigureOptions) => Promise<RunResult>,
  extra: Partial<ReportSettings> = {},
): Promise<void> {
  const flags = command.optsWithGlobals<Flags>();
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
  const { stdout, stderr } = process;
  const coloured = ({ isTTY }: { isTTY: boolean }) =>
    flags.color === 'always' || (flags.color !== 'never' && !NO_COLOR && isTTY === true);
  return {
    language,
    json: flags.json === true,
    verbose: flags.verbose === true,
    timings: flags.timings === true,
    colours: { stdout: coloured(stdout), stderr: coloured(stderr) },
    progress: flags.quiet || flags.json ? 'none' : stderr.isTTY && !CI && !GITHUB_ACTIONS ? 'line' : 'plain',
    findingsAreResult: false,
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
  };
}

/** Says what is wrong with the call. commander tells it in English only, with what it means in quotation marks. */
function usageError({ code, exitCode, message }: CommanderError): number {
  if (code === 'commander.help') return exitCodes.usage;
  if (exitCode === 0) return exitCodes.ok;
  const [option, value] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const what = value === undefined ? (option ?? message) : `${option?.split(' ')[0]} ${value}`;
  const [, suggestion] = /\(Did you mean (?:one of )?([^,?]+)/.exec(message) ?? [];
  const problem = problems[code];
  const found = problem
    ? diagnostic('ZB4006', { what, problem })
    : diagnostic('ZB4005', { what }, undefined, suggestion ? { suggestion } : {});
  createReporter(settings({ json: argv.includes('--json') })).result(
    { diagnostics: [found], files: [], timings: [], root: undefined, checked: 0 },
    exitCodes.usage,
    0,
  );
  return exitCodes.usage;
}
