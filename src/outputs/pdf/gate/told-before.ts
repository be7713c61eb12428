import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Code } from '../../../messages/codes.js';

/** What the gate sees in the file only because the data has it: its code, and the codes of the findings on the data. */
const sameSlip: Partial<Record<Code, readonly Code[]>> = {
  ZB3104: ['ZB1434', 'ZB1504'],
  ZB3113: ['ZB1406'],
  ZB3114: ['ZB1432'],
};

/** The gate's findings without those on a line of the data of which the same slip has been told already. */
export function withoutToldBefore(found: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const standsAt = (one: Diagnostic, other: Diagnostic) =>
    one.place?.file === other.place?.file && one.place?.line === other.place?.line;
  return found.filter(
    (one) =>
      !one.place || !told.some((other) => sameSlip[one.code]?.includes(other.code) && standsAt(one, other)),
  );
}
