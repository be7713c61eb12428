import { type Command, Option } from 'commander';
import type { RunOptions } from '../commands/run.js';
import { addFindingOptions } from './finding-options.js';
import type { Host } from './host.js';

/** Adds the commands that read and explain. */
export function addAnalyses(zb: Command, host: Host): void {
  const { ui, run, stdin } = host;
  addFindingOptions(zb.command('explain-word'), host)
    .usage(`${ui.namedWord} [${ui.namedOptions}]`)
    .description(ui.cmdExplainWord)
    .argument(`<${ui.namedWord}>`, ui.argWord)
    .option(`--cloud <${ui.namedCloud}>`, ui.optCloud)
    .action(async (word: string, { cloud }: { cloud?: string }, command: Command) => {
      const { explainWord } = await import('../commands/explain-word.js');
      await run(command, (options) => explainWord(word, { ...options, cloud }));
    });
  zb.command('explain')
    .usage(`${ui.namedCode} [${ui.namedOptions}]`)
    .description(ui.cmdExplain)
    .argument(`<${ui.namedCode}>`, ui.argCode)
    .action(async (code: string, _: unknown, command: Command) => {
      const { explain } = await import('../commands/explain.js');
      await run(command, (options) => explain(code, options));
    });
  addFindingOptions(zb.command('analyse-text'), host)
    .usage(`[${ui.namedTexts}...] [${ui.namedOptions}]`)
    .description(ui.cmdAnalyseText)
    .argument(`[${ui.namedTexts}...]`, ui.argTexts)
    .action(async (texts: string[], _: unknown, command: Command) => {
      const { analyseText } = await import('../commands/analyse-text.js');
      const given = texts.length > 0 ? texts : await linesOf(stdin);
      await run(command, (options) => analyseText(given, options));
    });
  addFindingOptions(zb.command('inspect'), host)
    .usage(`${ui.namedPdf}... [${ui.namedOptions}]`)
    .description(ui.cmdInspect)
    .argument(`<${ui.namedPdf}...>`, ui.argPdfs)
    .option('--tags', ui.optTags)
    .action(async (files: string[], { tags = false }: { tags?: boolean }, command: Command) => {
      const { inspect } = await import('../commands/inspect.js');
      await run(command, (options) => inspect(files, { ...options, tags }));
    });
  addFindingOptions(zb.command('validate'), host)
    .usage(`[${ui.namedOptions}]`)
    .description(ui.cmdValidate)
    .option('--force', ui.optForce)
    .option('--fix', ui.optFix)
    .addOption(new Option('--dry-run', ui.optDryRun).implies({ fix: true }))
    .action(async ({ fix, dryRun = false }: { fix?: boolean; dryRun?: boolean }, command: Command) => {
      const { validateAndFix } = fix
        ? await import('../commands/validate-fix.js')
        : { validateAndFix: undefined };
      const { validateWhatChanged } = await import('../commands/kept/validate.js');
      const work = validateAndFix
        ? (options: RunOptions) => validateAndFix({ ...options, dryRun })
        : validateWhatChanged;
      await run(command, work, { findingsAreResult: true });
    });
}

async function linesOf(input: NodeJS.ReadableStream): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text.replace(/\r?\n$/u, '').split(/\r?\n/u);
}
