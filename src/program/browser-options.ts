import { type Command, Option } from 'commander';
import type { Host } from './host.js';
import { positive } from './values.js';

/** Adds to a command that starts the browser where the result goes, which browser it is and how long it may take. */
export function addBrowserOptions(command: Command, host: Host): Command {
  return addPrinterOptions(command.option(`--out <${host.ui.namedFolder}>`, host.ui.optOut), host);
}

/** Adds to a command that prints which browser does it and how long it may take. */
export function addPrinterOptions(command: Command, { ui }: Host): Command {
  return command
    .option(`--browser <${ui.namedBrowser}>`, ui.optBrowser)
    .addOption(
      new Option(`--timeout <${ui.namedSeconds}>`, ui.optTimeout)
        .argParser(positive('--timeout'))
        .default(120),
    );
}
