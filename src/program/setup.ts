import { type Command, Option } from 'commander';
import type { PipelineService } from '../outputs/starter-project.js';
import { addBrowserOptions } from './browser-options.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';

/** Options of `zb init`. */
interface InitFlags {
  ci?: PipelineService;
  editor?: boolean;
}

/** Adds the commands around the work: a new project, whether all is there that zb needs, and tidying up. */
export function addSetup(zb: Command, host: Host): void {
  const { ui, run, nodeVersion } = host;
  addFindingOptions(zb.command('init'), host)
    .usage(`[${ui.namedFolder}] [${ui.namedOptions}]`)
    .description(ui.cmdInit)
    .argument(`[${ui.namedFolder}]`, ui.argInitFolder)
    .addOption(new Option(`--ci <${ui.namedService}>`, ui.optCi).choices(['github', 'gitlab']))
    .addOption(new Option('--editor', ui.optEditor).conflicts('ci'))
    .action(async (folder: string | undefined, { ci, editor = false }: InitFlags, command: Command) => {
      const { init } = await import('../commands/init.js');
      await run(command, (options) => init(folder, { ...options, ci, editor }));
    });
  addBrowserOptions(addFindingOptions(zb.command('doctor'), host), host)
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdDoctor)
    .action(async (_: unknown, command: Command) => {
      const { doctor } = await import('../commands/doctor.js');
      await run(command, (options) => doctor({ ...options, nodeVersion }));
    });
  addFindingOptions(zb.command('clean'), host)
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdClean)
    .option(`--out <${ui.namedFolder}>`, ui.optOut)
    .action(async (_: unknown, command: Command) => {
      const { clean } = await import('../commands/clean.js');
      await run(command, async (options) => clean(options));
    });
}
