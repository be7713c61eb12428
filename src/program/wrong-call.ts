import type { CommanderError } from 'commander';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { BadValue } from './values.js';

/** Kinds of wrong calls that commander knows. */
const problems: Record<string, string> = {
  'commander.missingArgument': '@problem.missingArgument',
  'commander.excessArguments': '@problem.excessArguments',
  'commander.optionMissingArgument': '@problem.optionValue',
  'commander.missingMandatoryOptionValue': '@problem.needed',
  'commander.invalidArgument': '@problem.badValue',
  'commander.conflictingOption': '@problem.excessArguments',
  'zb.badValue': '@problem.badValue',
  'zb.noFormat': '@problem.noFormat',
  'zb.sameFile': '@problem.sameFile',
  'zb.twoDocuments': '@problem.twoDocuments',
};

/** What people call commands that have another name. */
const meant: Record<string, string> = {
  bauen: 'build-report',
  bericht: 'build-report',
  berichte: 'build-report',
  build: 'build-report',
  report: 'build-report',
  check: 'validate',
  pruefen: 'validate',
  prüfen: 'validate',
  muster: 'build-specimen',
  musterseiten: 'build-specimen',
  abbildung: 'build-figure',
  figure: 'build-figure',
  wortwolke: 'build-wordcloud',
  wordcloud: 'build-wordcloud',
  vorschau: 'preview',
  hilfe: 'help',
};

/**
 * What is wrong with a call. commander tells it in English only, with what it means in quotation marks.
 * @param command The command that was called, as far as it is known.
 */
export function wrongCall(error: CommanderError, command: string | undefined): Diagnostic {
  const { code, message } = error;
  const [option, value] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const what = value === undefined ? (option ?? message) : `${/--[\w-]+/.exec(option ?? '')?.[0]} ${value}`;
  const [, similar] = /\(Did you mean (?:one of )?([^,?]+)/.exec(message) ?? [];
  const named = code === 'commander.unknownCommand' ? what.toLowerCase() : '';
  const suggestion = Object.hasOwn(meant, named) ? meant[named] : similar;
  const problem = problems[code];
  const [, choices] = /Allowed choices are ([^.]+)\./.exec(message) ?? [];
  const allowed = error instanceof BadValue ? error.allowed : choices;
  return problem
    ? diagnostic('ZB4006', {
        what,
        problem: allowed ? '@problem.choice' : problem,
        allowed: allowed ?? '',
        help: command === undefined ? 'zb help' : `zb help ${command}`,
      })
    : diagnostic('ZB4005', { what }, undefined, suggestion ? { suggestion } : {});
}
