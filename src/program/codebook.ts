import { type Command, Option } from 'commander';
import { addFindingOptions } from './finding-options.js';
import { addHelp } from './help.js';
import type { Host } from './host.js';
import { positive } from './values.js';

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

/** Adds `zb codebook` with its commands. */
export function addCodebook(zb: Command, host: Host): void {
  const { ui, run } = host;
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
      const { codebookReview } = await import('../commands/codebook-review.js');
      await run(command, (options) => codebookReview({ ...options, ...own }));
    });
  addFindingOptions(codebook.command('add'), host)
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
      const { codebookAdd } = await import('../commands/codebook-add.js');
      const { from, anzeige, themenfeld, neu = false, force = false, dryRun = false } = own;
      const list = own.wendung ? 'wendungen' : own.ausschluss ? 'ausschluesse' : undefined;
      const given = { from, anzeige, themenfeld, neu, force, dryRun, list } as const;
      const names = theme === undefined ? [] : [theme, ...terms];
      await run(command, (options) => codebookAdd(names, { ...options, ...given }));
    });
  addHelp(codebook, host);
}
