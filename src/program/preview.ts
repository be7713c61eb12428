import type { Command } from 'commander';
import { addPrinterOptions } from './browser-options.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';
import { portNumber } from './values.js';

/** Adds the command that shows a project in the browser. */
export function addPreview(zb: Command, host: Host): void {
  const { ui, runWatching } = host;
  addPrinterOptions(addFindingOptions(zb.command('preview'), host), host)
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdPreview)
    .option(`--port <${ui.namedPort}>`, ui.optPort, portNumber('--port'))
    .option('--open', ui.optOpen)
    .action(async ({ port = 0, open = false }: { port?: number; open?: boolean }, command: Command) => {
      const { preview } = await import('../commands/preview.js');
      await runWatching(command, (options, told) => preview({ ...options, port, open }, told));
    });
}
