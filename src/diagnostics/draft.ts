import { codes } from '../messages/codes.js';
import type { Diagnostic } from './diagnostic.js';

/** How findings of a run are told: as they are, or as a draft takes them. */
export type Grade = (found: readonly Diagnostic[]) => Diagnostic[];

/** For a final edition: every finding as it is. */
export const asFinal: Grade = (found) => [...found];

/** For a draft: what only keeps an edition from being accessible is a warning, so that the build goes on. */
export const asDraft: Grade = (found) =>
  found.map((one) => {
    const entry = codes[one.code];
    return 'draft' in entry ? { ...one, severity: entry.draft } : one;
  });

/** How a run takes findings. */
export function gradeOf({ draft }: { draft: boolean }): Grade {
  return draft ? asDraft : asFinal;
}

/** True for a finding that would have stopped a final edition. */
export function isLowered({ code, severity }: Diagnostic): boolean {
  return severity === 'warning' && codes[code].severity === 'error';
}
