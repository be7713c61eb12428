import { type Command, Option } from 'commander';
import type { Host } from './host.js';
import { positive } from './values.js';

/** Adds to a command that starts the browser where the result goes, which browser it is and how long it may take. */
export function addBrowserOptions(command: Command, { ui }: Host): Command {
  return command
    .option(`--out <${ui.namedFolder}>`, ui.optOut)
    .option(`--browser <${ui.namedBrowser}>`, ui.optBrowser)
    .addOption(
      new Option(`--timeout <${ui.namedSeconds}>`, ui.optTimeout)
        .argParser(positive('--timeout'))
        .default(120),
    );
}
