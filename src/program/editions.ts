import type { Command } from 'commander';
import { addBrowserOptions } from './browser-options.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';

/** Adds the commands about what has been built. */
export function addEditions(zb: Command, host: Host): void {
  const { ui, run } = host;
  addBrowserOptions(addFindingOptions(zb.command('verify'), host), host)
    .usage(`[${ui.namedPdf}...] [${ui.namedOptions}]`)
    .description(ui.cmdVerify)
    .argument(`[${ui.namedPdf}...]`, ui.argVerify)
    .option('--draft', ui.optDraft)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { verify } = await import('../commands/verify.js');
      await run(command, (options) => verify(files, options));
    });
  addFindingOptions(zb.command('changes'), host)
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdChanges)
    .requiredOption(`--since <${ui.namedFolder}>`, ui.optSince)
    .option(`--out <${ui.namedFolder}>`, ui.optOut)
    .action(async ({ since }: { since: string }, command: Command) => {
      const { changes } = await import('../commands/changes.js');
      await run(command, async (options) => changes(since, options));
    });
}
