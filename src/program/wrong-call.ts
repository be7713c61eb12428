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

/** What is wrong with a call. commander tells it in English only, with what it means in quotation marks. */
export function wrongCall(error: CommanderError): Diagnostic {
  const { code, message } = error;
  const [option, value] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const what = value === undefined ? (option ?? message) : `${/--[\w-]+/.exec(option ?? '')?.[0]} ${value}`;
  const [, suggestion] = /\(Did you mean (?:one of )?([^,?]+)/.exec(message) ?? [];
  const problem = problems[code];
  const [, choices] = /Allowed choices are ([^.]+)\./.exec(message) ?? [];
  const allowed = error instanceof BadValue ? error.allowed : choices;
  return problem
    ? diagnostic('ZB4006', { what, problem: allowed ? '@problem.choice' : problem, allowed: allowed ?? '' })
    : diagnostic('ZB4005', { what }, undefined, suggestion ? { suggestion } : {});
}
