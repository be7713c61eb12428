import type { Command } from 'commander';
import type { Host } from './host.js';

/** Adds `zb help [COMMAND…]`. commander's own shows the help of zb where a command is unknown, without a word about it. */
export function addHelp(zb: Command, { ui }: Host): void {
  zb.helpCommand(false)
    .command('help')
    .usage(`[${ui.namedCommand}]`)
    .description(ui.cmdHelp)
    .argument(`[${ui.namedCommand}...]`)
    .action(async (names: string[]) => {
      let command = zb;
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
