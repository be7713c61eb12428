import { type Command, Option } from 'commander';
import type { FigureOptions } from '../commands/build-figure.js';
import type { ImportOptions } from '../commands/import-interviews.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';

/** Options of `zb import-interviews`; those that are not given are not there. */
type ImportFlags = Partial<Omit<ImportOptions, keyof FigureOptions>>;

/** Adds `zb import-interviews`. */
export function addImport(zb: Command, host: Host): void {
  const { ui, run } = host;
  addFindingOptions(zb.command('import-interviews'), host)
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
      const { importInterviews } = await import('../commands/import-interviews.js');
      const { gruppe, gruppeSpalte, pseudonym, datum, einwilligung, zuordnung, kennung, ...switches } =
        command.optsWithGlobals<ImportFlags>();
      const given = { gruppe, gruppeSpalte, pseudonym, datum, einwilligung, zuordnung, kennung };
      const { erfunden = false, ueberschreiben = false, dryRun = false } = switches;
      await run(command, (options) =>
        importInterviews(files, { ...options, ...given, erfunden, ueberschreiben, dryRun }),
      );
    });
}
