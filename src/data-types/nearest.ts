import { distance } from 'fastest-levenshtein';
import { compareText } from '../diagnostics/diagnostic.js';

/** The candidate that was probably meant: at most a third of the letters differ, umlauts may be written out. None if nothing comes close. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(text);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      far: distance(wanted, fold(candidate)),
      exactly: distance(text, candidate),
    }))
    // A single letter that differs has nothing in common with the other one.
    .filter(({ far }) => far <= allowed && (far === 0 || far < wanted.length))
    .sort((a, b) => a.far - b.far || a.exactly - b.exactly || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}

/** Small letters, umlauts written out: how a name is compared. */
export function fold(text: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (c) => letters[c] ?? c);
}
