import { resolve } from 'node:path';
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exitCodes } from '../diagnostics/exit-code.js';
import { type FindingsOutput, type FormatName, formatNames } from '../diagnostics/formats/formats.js';
import type { Host } from './host.js';

/** Adds `-f` and `-o` to a command that has findings; what is asked for is its option `findings`, in order. */
export function addFindingOptions(command: Command, { ui }: Host): Command {
  const outputs: FindingsOutput[] = [];
  command.setOptionValue('findings', outputs);
  return command
    .addOption(
      new Option(`-f, --format <${ui.namedFormat}>`, ui.optFindingsFormat).argParser((text) => {
        outputs.push({ format: formatOf(text), file: undefined });
      }),
    )
    .addOption(
      new Option(`-o, --output <${ui.namedFile}>`, ui.optFindingsFile).argParser((file) => {
        const last = outputs.at(-1);
        if (!last || last.file !== undefined) throw wrong('zb.noFormat', `-o ${file}`);
        last.file = file;
      }),
    );
}

function formatOf(text: string): FormatName {
  const name = formatNames.find((known) => known === text);
  if (name === undefined) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}.`);
  return name;
}

/**
 * What a command tells its findings in. Without a wish it is text, and in a workflow of GitHub text brings annotations
 * along. Only one document fits on stdout, and one into a file.
 */
export function findingOutputs(
  asked: readonly FindingsOutput[],
  { json, isGithub }: { json: boolean; isGithub: boolean },
): FindingsOutput[] {
  const outputs: FindingsOutput[] = json ? [{ format: 'json', file: undefined }, ...asked] : [...asked];
  if (outputs.length === 0) outputs.push({ format: 'text', file: undefined });
  const documents = outputs.filter(isDocumentOnStdout).map(({ format }) => format);
  if (documents.length > 1) {
    throw wrong('zb.twoDocuments', documents.map((format) => `-f ${format}`).join(' '));
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  const again = files.find((file, i) => files.slice(0, i).some((other) => resolve(other) === resolve(file)));
  if (again !== undefined) throw wrong('zb.sameFile', `-o ${again}`);
  const hasText = outputs.some(({ format, file }) => format === 'text' && file === undefined);
  if (isGithub && hasText && !outputs.some(({ format }) => format === 'github')) {
    outputs.push({ format: 'github', file: undefined });
  }
  return outputs;
}

/** True for what needs stdout for itself: everything but lines for people and for GitHub. */
export function isDocumentOnStdout({ format, file }: FindingsOutput): boolean {
  return file === undefined && format !== 'text' && format !== 'github';
}

function wrong(code: string, what: string): CommanderError {
  return new CommanderError(exitCodes.usage, code, what);
}
