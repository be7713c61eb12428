import { distance } from 'fastest-levenshtein';
import { compareText } from '../diagnostics/diagnostic.js';

/** The candidate that was probably meant: at most a third of the letters differ. None if nothing comes close. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(text.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(text.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}
