import { Command, Option } from 'commander';
import type { FindingsOutput } from '../diagnostics/formats/formats.js';
import type { LanguageName } from '../messages/catalogue.js';
import type { Severity } from '../messages/codes.js';
import { addAnalyses } from './analysis.js';
import { addBuilds } from './build.js';
import { addCodebook } from './codebook.js';
import { addEditions } from './editions.js';
import { addHelp } from './help.js';
import type { Host } from './host.js';
import { addImport } from './interviews.js';
import { addPreview } from './preview.js';
import { addSetup } from './setup.js';
import { counting } from './values.js';

/** Options of all commands, as commander gives them; those of builds are there for builds only. */
export interface Flags {
  root?: string;
  out?: string;
  draft?: boolean;
  /** Commands that keep nothing have none. */
  force?: boolean;
  lang: LanguageName;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  color: 'auto' | 'always' | 'never';
  timings?: boolean;
  failOn: Severity;
  maxProblems?: number;
  /** What `-f` and `-o` ask for; commands without findings have none. */
  findings?: readonly FindingsOutput[];
  browser?: string;
  timeout: number;
  dpi: number;
}

/** The command line: every command with its options. */
export function createProgram(host: Host, version: string): Command {
  const { ui, stdout, stderr } = host;
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
    .version(version, '-V, --version', ui.optVersion)
    .helpOption('-h, --help', ui.optHelp)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) =>
        [
          command.name(),
          ...command.registeredArguments.map((a) => {
            const name = `${a.name()}${a.variadic ? '...' : ''}`;
            return a.required ? `<${name}>` : `[${name}]`;
          }),
        ].join(' '),
    })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      // What commander says about errors is in English; `wrongCall` says it.
      outputError: () => undefined,
    })
    .addHelpText('after', `\n${ui.helpHint}`)
    .exitOverride();
  addOptions(zb, host);

  addBuilds(zb, host);
  addPreview(zb, host);
  addEditions(zb, host);
  addAnalyses(zb, host);
  addImport(zb, host);
  addCodebook(zb, host);
  addSetup(zb, host);
  addHelp(zb, host);
  return zb;
}

/** Options of all commands; they may stand before or behind the command. */
function addOptions(zb: Command, { ui }: Host): void {
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
    .addOption(
      new Option(`--fail-on <${ui.namedSeverity}>`, ui.optFailOn)
        .choices(['error', 'warning', 'hint'])
        .default('error'),
    )
    .addOption(
      new Option(`--max-problems <${ui.namedNumber}>`, ui.optMaxProblems).argParser(
        counting('--max-problems'),
      ),
    )
    .option('--timings', ui.optTimings);
}
