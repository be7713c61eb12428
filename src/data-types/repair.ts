import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Code } from '../messages/codes.js';
import { nearest } from './nearest.js';

/** Findings on what print sets otherwise, which tell what is written and what should be. */
const slips: readonly Code[] = ['ZB1420', 'ZB1421', 'ZB1422', 'ZB1425', 'ZB1426', 'ZB1427', 'ZB1428'];

/** Forms that say the same in another spelling: dates, times and letters. An id is named elsewhere too. */
const plainForms = ['zeitpunkt', 'uhrzeit', 'zeitspanne', 'buchstabe'].map((form) => `@form.${form}`);

/** What is written and what to write instead, where nobody needs to think about it; undefined for all other findings. */
export function repairOf({
  code,
  params,
  suggestion,
}: Diagnostic): { written: string; instead: string } | undefined {
  if (slips.includes(code)) return { written: String(params.written), instead: String(params.instead) };
  if (suggestion === undefined) return undefined;
  if (code === 'ZB1106' && plainForms.includes(String(params.form)))
    return { written: String(params.value), instead: suggestion };
  if (code !== 'ZB1103') return undefined;
  const written = String(params.key);
  const others = String(params.known)
    .split(', ')
    .filter((name) => name !== suggestion);
  // A key that could be two of them is for people to decide.
  return nearest(written, others) === undefined ? { written, instead: suggestion } : undefined;
}
