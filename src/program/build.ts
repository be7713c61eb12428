import { type Command, Option } from 'commander';
import type { Shard } from '../commands/report-ids.js';
import type { Format } from '../figures/draw-figures.js';
import { addBrowserOptions } from './browser-options.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';
import { dpiOption, shard, sizeOption } from './values.js';

/** Options of `zb build-figure`. */
interface FigureFlags {
  size?: readonly Format[];
  dark?: boolean;
  outlines?: boolean;
  pdf?: boolean;
}

/** Options of `zb build-wordcloud`. */
interface WordcloudFlags {
  all?: boolean;
  outlines?: boolean;
  relayout?: boolean;
  watch?: boolean;
}

/** Options of `zb build-report`. */
interface ReportFlags {
  all?: boolean;
  shard?: Shard;
  ifChanged?: string;
  printShop?: boolean;
  watch?: boolean;
}

/** Adds the commands that build. */
export function addBuilds(zb: Command, host: Host): void {
  const { ui, run } = host;
  addBuild(zb, host, 'build-report', [ui.cmdBuildReport, ui.namedReports, ui.argReports])
    .option('--draft', ui.optDraft)
    .option('--force', ui.optForce)
    .option('--print-shop', ui.optPrintShop)
    .option('--all', ui.optAllReports)
    .addOption(new Option(`--shard <${ui.namedShard}>`, ui.optShard).argParser(shard))
    .option(`--if-changed <${ui.namedManifest}>`, ui.optIfChanged)
    .addOption(new Option('--watch', ui.optWatch).conflicts(['shard', 'ifChanged']))
    .action((named: string[], own: ReportFlags, command: Command) => runReport(named, own, command, host));
  addBrowserOptions(addFindingOptions(zb.command('build-specimen'), host), host)
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdBuildSpecimen)
    .option(`--vorlage <${ui.namedTemplate}>`, ui.optTemplate)
    .option('--draft', ui.optDraft)
    .option('--force', ui.optForce)
    .action(async ({ vorlage }: { vorlage?: string }, command: Command) => {
      const { buildSpecimen } = await import('../commands/build-specimen.js');
      await run(command, (options) => buildSpecimen(vorlage, options));
    });
  addBuild(zb, host, 'build-figure', [ui.cmdBuildFigure, ui.namedFigures, ui.argFigures])
    .addOption(sizeOption(host))
    .option('--dark', ui.optDark)
    .option('--pdf', ui.optPdf)
    .option('--outlines', ui.optOutlines)
    .addOption(dpiOption(host))
    .option('--force', ui.optForce)
    .action(async (ids: string[], own: FigureFlags, command: Command) => {
      const { size: formats = ['a4'], dark = false, outlines = false, pdf = false } = own;
      const { buildFigure } = await import('../commands/build-figure.js');
      await run(command, (options) => buildFigure(ids, options, { formats, dark, outlines, pdf }));
    });
  addBuild(zb, host, 'build-wordcloud', [ui.cmdBuildWordcloud, ui.namedClouds, ui.argClouds])
    .addOption(dpiOption(host))
    .option('--force', ui.optForce)
    .option('--all', ui.optAll)
    .option('--outlines', ui.optOutlines)
    .option('--relayout', ui.optRelayout)
    .option('--watch', ui.optWatch)
    .action((named: string[], own: WordcloudFlags, command: Command) =>
      runWordcloud(named, own, command, host),
    );
}

/** Builds reports once, or with --watch as often as something changes. */
async function runReport(
  named: readonly string[],
  { all, shard, ifChanged, printShop = false, watch }: ReportFlags,
  command: Command,
  { run, runWatching }: Host,
): Promise<void> {
  const ids = all === true ? [] : named;
  if (watch !== true) {
    const { buildReports } = await import('../commands/build-reports.js');
    await run(command, (options) => buildReports(ids, { shard, ifChanged }, { ...options, printShop }));
    return;
  }
  const { watchReport } = await import('../commands/report-watch.js');
  await runWatching(command, (options, told) => watchReport(ids, { ...options, printShop }, told));
}

/** Builds clouds once, or with --watch as often as something changes. */
async function runWordcloud(
  named: string[],
  { all, outlines = false, relayout = false, watch }: WordcloudFlags,
  command: Command,
  { run, runWatching }: Host,
): Promise<void> {
  const ids = all === true ? [] : named;
  if (watch !== true) {
    const { buildWordcloud } = await import('../commands/build-wordcloud.js');
    await run(command, (options) => buildWordcloud(ids, { ...options, outlines, relayout }));
    return;
  }
  const { watchWordcloud } = await import('../commands/wordcloud-watch.js');
  await runWatching(command, (options, told) =>
    watchWordcloud(ids, { ...options, outlines, relayout }, told),
  );
}

/** Adds a command that takes the names of what it builds. */
function addBuild(
  zb: Command,
  host: Host,
  name: string,
  [description, named, describedNames]: readonly [string, string, string],
): Command {
  const { ui } = host;
  const command = addFindingOptions(zb.command(name), host)
    .usage(`[${named}...] [${ui.namedOptions}]`)
    .description(description)
    .argument(`[${named}...]`, describedNames);
  return addBrowserOptions(command, host);
}
