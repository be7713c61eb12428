import { codes } from '../messages/codes.js';
import type { Diagnostic } from './diagnostic.js';

/** Exit codes of the command line; documented in the README. */
export const exitCodes = {
  ok: 0,
  content: 1,
  usage: 2,
  environment: 3,
  timeout: 4,
  approval: 5,
  bug: 70,
  interrupted: 130,
} as const;

/** The exit code for a run's findings: wrong usage before environment before time-out before content before a missing approval. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const kinds = new Set(diagnostics.filter((d) => d.severity === 'error').map((d) => codes[d.code].kind));
  for (const kind of ['usage', 'environment', 'timeout', 'content', 'approval'] as const) {
    if (kinds.has(kind)) return exitCodes[kind];
  }
  return exitCodes.ok;
}
