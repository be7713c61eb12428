import type { Severity } from '../messages/codes.js';

/** From the least severe to the most. */
const ranks: readonly Severity[] = ['hint', 'warning', 'error'];

/** True for a severity that is `least` or worse. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return ranks.indexOf(severity) >= ranks.indexOf(least);
}
