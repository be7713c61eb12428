import { type Command, Option } from 'commander';
import type { Shard } from '../commands/report-ids.js';
import { addBrowserOptions } from './browser-options.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';
import { dpiOption, shard } from './values.js';

/** Options of `zb build-report`. */
interface ReportFlags {
  all?: boolean;
  shard?: Shard;
  ifChanged?: string;
  printShop?: boolean;
}

/** Options of `zb build-wordcloud`. */
interface WordcloudFlags {
  all?: boolean;
  outlines?: boolean;
  relayout?: boolean;
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
    .action(async (named: string[], own: ReportFlags, command: Command) => {
      const { all, shard, ifChanged, printShop = false } = own;
      const { buildReports } = await import('../commands/build-reports.js');
      const ids = all === true ? [] : named;
      await run(command, (options) => buildReports(ids, { shard, ifChanged }, { ...options, printShop }));
    });
  addBuild(zb, host, 'build-figure', [ui.cmdBuildFigure, ui.namedFigures, ui.argFigures])
    .addOption(dpiOption(host))
    .option('--force', ui.optForce)
    .action(async (ids: string[], _: unknown, command: Command) => {
      const { buildFigure } = await import('../commands/build-figure.js');
      await run(command, (options) => buildFigure(ids, options));
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
