import { homedir } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import type { FigureOptions } from './commands/build-figure.js';
import type { ImportOptions } from './commands/import-interviews.js';
import type { RunOptions, RunResult } from './commands/run.js';
import { diagnostic } from './diagnostics/diagnostic.js';
import { exitCodeOf, exitCodes } from './diagnostics/exit-code.js';
import { catalogue, fillIn, type LanguageName } from './messages/catalogue.js';
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
  all?: boolean;
  outlines?: boolean;
  relayout?: boolean;
  watch?: boolean;
}

/** Options of `zb import-interviews`; those that are not given are not there. */
type ImportFlags = Partial<Omit<ImportOptions, keyof FigureOptions>>;

/** Options of `zb codebook review`. */
interface ReviewFlags {
  cloud: string | undefined;
  min: number;
  top: number;
  format: 'text' | 'csv' | 'json';
  output: string | undefined;
}

/** Options of `zb codebook add`. */
interface AddFlags {
  from?: string;
  wendung?: boolean;
  ausschluss?: boolean;
  neu?: boolean;
  anzeige?: string;
  themenfeld?: string;
  force?: boolean;
  dryRun?: boolean;
}

/** Kinds of wrong calls that commander knows. */
const problems: Record<string, string> = {
  'commander.missingArgument': '@problem.missingArgument',
  'commander.excessArguments': '@problem.excessArguments',
  'commander.optionMissingArgument': '@problem.optionValue',
  'commander.invalidArgument': '@problem.badValue',
  'commander.conflictingOption': '@problem.excessArguments',
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
    .option('--all', ui.optAll)
    .option('--outlines', ui.optOutlines)
    .option('--relayout', ui.optRelayout)
    .option('--watch', ui.optWatch)
    .action(runWordcloud);
  zb.command('explain-word')
    .usage(`${ui.namedWord} [${ui.namedOptions}]`)
    .description(ui.cmdExplainWord)
    .argument(`<${ui.namedWord}>`, ui.argWord)
    .option(`--cloud <${ui.namedCloud}>`, ui.optCloud)
    .action(async (word: string, { cloud }: { cloud?: string }, command: Command) => {
      const { explainWord } = await import('./commands/explain-word.js');
      await run(command, (options) => explainWord(word, { ...options, cloud }));
    });
  addImport(zb);
  addCodebook(zb);
  zb.command('analyse-text')
    .usage(`[${ui.namedTexts}...] [${ui.namedOptions}]`)
    .description(ui.cmdAnalyseText)
    .argument(`[${ui.namedTexts}...]`, ui.argTexts)
    .action(async (texts: string[], _: unknown, command: Command) => {
      const { analyseText } = await import('./commands/analyse-text.js');
      const given = texts.length > 0 ? texts : await linesOf(process.stdin);
      await run(command, (options) => analyseText(given, options));
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

async function linesOf(input: NodeJS.ReadableStream): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text.replace(/\r?\n$/u, '').split(/\r?\n/u);
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

function addImport(zb: Command): void {
  zb.command('import-interviews')
    .usage(`${ui.namedSources}... [${ui.namedOptions}]`)
    .description(ui.cmdImportInterviews)
    .argument(`<${ui.namedSources}...>`, ui.argSources)
    .option(`--gruppe <${ui.namedGruppe}>`, ui.optGruppe)
    .option(`--gruppe-spalte <${ui.namedSpalte}>`, ui.optGruppeSpalte)
    .option(`--datum <${ui.namedDatum}>`, ui.optDatum)
    .addOption(
      new Option(`--einwilligung <${ui.namedEinwilligung}>`, ui.optEinwilligung).choices([
        'erteilt',
        'nicht-noetig',
      ]),
    )
    .option(`--pseudonym <${ui.namedPseudonym}>`, ui.optPseudonym)
    .option(`--kennung <${ui.namedKennung}>`, ui.optKennung)
    .option(`--zuordnung <${ui.namedFile}>`, ui.optZuordnung)
    .option('--erfunden', ui.optErfunden)
    .option('--ueberschreiben', ui.optUeberschreiben)
    .option('--dry-run', ui.optDryRun)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { importInterviews } = await import('./commands/import-interviews.js');
      const { gruppe, gruppeSpalte, pseudonym, datum, einwilligung, zuordnung, kennung, ...switches } =
        command.optsWithGlobals<ImportFlags>();
      const given = { gruppe, gruppeSpalte, pseudonym, datum, einwilligung, zuordnung, kennung };
      const { erfunden = false, ueberschreiben = false, dryRun = false } = switches;
      await run(command, (options) =>
        importInterviews(files, { ...options, ...given, erfunden, ueberschreiben, dryRun }),
      );
    });
}

function addCodebook(zb: Command): void {
  const codebook = zb.command('codebook').usage(`[${ui.namedCommand}]`).description(ui.cmdCodebook);
  codebook
    .command('review')
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdReview)
    .option(`--cloud <${ui.namedCloud}>`, ui.optCloud)
    .addOption(new Option(`--min <${ui.namedNumber}>`, ui.optMin).argParser(positive('--min')).default(2))
    .addOption(new Option(`--top <${ui.namedNumber}>`, ui.optTop).argParser(positive('--top')).default(50))
    .addOption(
      new Option(`--format <${ui.namedFormat}>`, ui.optFormat)
        .choices(['text', 'csv', 'json'])
        .default('text'),
    )
    .option(`--output <${ui.namedFile}>`, ui.optOutput)
    .action(async (own: ReviewFlags, command: Command) => {
      const { codebookReview } = await import('./commands/codebook-review.js');
      await run(command, (options) => codebookReview({ ...options, ...own }));
    });
  codebook
    .command('add')
    .usage(`[${ui.namedThema}] [${ui.namedBegriffe}...] [${ui.namedOptions}]`)
    .description(ui.cmdAdd)
    .argument(`[${ui.namedThema}]`, ui.argThema)
    .argument(`[${ui.namedBegriffe}...]`, ui.argBegriffe)
    .option(`--from <${ui.namedFile}>`, ui.optFrom)
    .addOption(new Option('--wendung', ui.optWendung).conflicts('ausschluss'))
    .option('--ausschluss', ui.optAusschluss)
    .option('--neu', ui.optNeu)
    .option(`--anzeige <${ui.namedText}>`, ui.optAnzeige)
    .option(`--themenfeld <${ui.namedThemenfeld}>`, ui.optThemenfeld)
    .option('--force', ui.optForce)
    .option('--dry-run', ui.optDryRun)
    .action(async (theme: string | undefined, terms: string[], own: AddFlags, command: Command) => {
      const { codebookAdd } = await import('./commands/codebook-add.js');
      const { from, anzeige, themenfeld, neu = false, force = false, dryRun = false } = own;
      const list = own.wendung ? 'wendungen' : own.ausschluss ? 'ausschluesse' : undefined;
      const given = { from, anzeige, themenfeld, neu, force, dryRun, list } as const;
      const names = theme === undefined ? [] : [theme, ...terms];
      await run(command, (options) => codebookAdd(names, { ...options, ...given }));
    });
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

/** Builds clouds once, or with --watch as often as something changes. */
async function runWordcloud(named: string[], _: unknown, command: Command): Promise<void> {
  const flags = command.optsWithGlobals<Flags>();
  const ids = flags.all === true ? [] : named;
  const own = { outlines: flags.outlines === true, relayout: flags.relayout === true };
  if (flags.watch !== true) {
    const { buildWordcloud } = await import('./commands/build-wordcloud.js');
    await run(command, (options) => buildWordcloud(ids, { ...options, ...own }));
    return;
  }
  const { watchWordcloud } = await import('./commands/wordcloud-watch.js');
  const told = settings(flags);
  const reporter = createReporter(told);
  const say = (text: string) => told.progress !== 'none' && told.stderr(`${text}\n`);
  let start = performance.now();
  const options = { ...runOptions(flags, reporter.stage), ...own };
  await watchWordcloud(ids, options, {
    onResult(result) {
      process.exitCode = exitCodeOf(result.diagnostics);
      reporter.result(result, process.exitCode, performance.now() - start);
    },
    onWait: () => say(ui.watchWaiting),
    onChange(files) {
      say(fillIn(ui.watchChanged, { files: files.join(', ') }, {}));
      start = performance.now();
    },
  });
}

function runOptions(flags: Flags, onStage: RunOptions['onStage']): FigureOptions {
  return {
    start: process.cwd(),
    root: flags.root,
    out: flags.out,
    browser: flags.browser,
    language,
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
