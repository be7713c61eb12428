import { codes, type Severity } from '../messages/codes.js';
import type { Diagnostic } from './diagnostic.js';
import { isAtLeast } from './severity.js';

/** Exit codes of the command line; documented in the README. */
export const exitCodes = {
  ok: 0,
  content: 1,
  usage: 2,
  environment: 3,
  timeout: 4,
  approval: 5,
  /** All well, and nothing was to be done: only where somebody asked for that. */
  unchanged: 10,
  bug: 70,
  interrupted: 130,
} as const;

/**
 * The exit code for a run's findings: wrong usage before environment before time-out before content before a missing
 * approval. Warnings and hints count as content, if they are as severe as `failOn`.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[], failOn: Severity = 'error'): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const kinds = new Set(errors.map(({ code }) => codes[code].kind));
  for (const kind of ['usage', 'environment', 'timeout', 'content', 'approval'] as const) {
    if (kinds.has(kind)) return exitCodes[kind];
  }
  return diagnostics.some(({ severity }) => isAtLeast(severity, failOn)) ? exitCodes.content : exitCodes.ok;
}
