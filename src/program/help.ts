import type { Command } from 'commander';
import type { Host } from './host.js';

/**
 * Adds `help [COMMAND…]` to zb or to a command that has commands. commander's own is in English, and where a command is unknown
 * it shows the help of all, without a word about it.
 */
export function addHelp(above: Command, { ui }: Host): void {
  above
    .helpCommand(false)
    .command('help')
    .usage(`[${ui.namedCommand}]`)
    .description(ui.cmdHelp)
    .argument(`[${ui.namedCommand}...]`)
    .action(async (names: string[]) => {
      let command = above;
      for (const name of names) {
        const below = command.commands.find((one) => one.name() === name);
        if (below) command = below;
        else if (command.commands.length === 0) break;
        // This says what is unknown, and which one may be meant.
        else await command.parseAsync([name], { from: 'user' });
      }
      command.help();
    });
}
