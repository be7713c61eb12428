import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.js';
import type { FindingsReport } from './report.js';

/** Parameters that change when something else in the project does. */
const volatile = ['known', 'allowed', 'columns', 'count', 'others'];

/**
 * For each finding a text that stays the same while lines are put in above it and files elsewhere change: made of the
 * code, the file, the marked line and what the finding is about. Findings that are alike in all of that are numbered.
 */
export function fingerprints({
  findings,
  readLine,
}: Pick<FindingsReport, 'findings' | 'readLine'>): string[] {
  const times = new Map<string, number>();
  return findings.map((found) => {
    const identity = identityOf(found, readLine);
    const before = times.get(identity) ?? 0;
    times.set(identity, before + 1);
    return createHash('sha256').update(`${identity}\0${before}`).digest('hex').slice(0, 32);
  });
}

function identityOf({ code, params, place }: Diagnostic, readLine: FindingsReport['readLine']): string {
  const line = place ? (readLine(place.file, place.line) ?? '') : '';
  const marked = place ? line.slice(place.column - 1, (place.endColumn ?? place.column + 1) - 1) : '';
  const about = Object.entries(params).filter(([name]) => !volatile.includes(name));
  return JSON.stringify([code, place?.file, line.trim(), marked, about]);
}
