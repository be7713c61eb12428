import { formsOf } from './inflection.js';
import { isCapitalised, normalise } from './normalise.js';
import type { RunningWord } from './running-words.js';

/** One word of the code book, ready to be compared. */
export interface WordPattern {
  fits(word: RunningWord): boolean;
  /** Letters that are given, and whether all are: of two patterns that fit, the more exact one wins. */
  letters: number;
  exact: boolean;
  /** Every form it can fit, in the form in which words are compared; none where they can't be listed. */
  forms?: readonly string[];
}

/** True for an entry of the code book that leaves its beginning or end open. */
export function isPattern(entry: string): boolean {
  return /^\*|\*$/u.test(entry);
}

/**
 * Compiles a word of the code book. `Treffpunkt` fits its inflected forms, `Treffpunkt*` every word
 * that begins so, `*raum` every word that ends in a form of Raum (also Begegnungsräumen), `*grün*`
 * every word that has it in it.
 * @param readings What the word stands for where it is an inclusive form („Bürger*innen“); the word itself without.
 */
export function compileWord(word: string, readings: readonly string[] = [word]): WordPattern {
  // a cut-off word of a phrase („Rad- und Fußwege“) leaves the rest as open as a star does
  const start = /^[*-]/u.test(word);
  const end = /.[*-]$/u.test(word);
  const core = word.slice(start ? 1 : 0, end ? -1 : undefined);
  const plain = normalise(core);
  if (start && end) return loose(plain, (reading) => reading.includes(plain));
  if (end) return loose(plain, (reading) => reading.startsWith(plain));
  if (start) return endingIn(core);
  const forms = readings.map(formsOf);
  return {
    fits: ({ readings: found, capital }) =>
      found.some((reading) =>
        forms.some(
          (f) => f.asWritten.has(reading) || ((capital || !f.needsCapital) && f.inflected.has(reading)),
        ),
      ),
    letters: plain.length,
    exact: true,
    forms: forms.flatMap((f) => [...f.asWritten, ...f.inflected]),
  };
}

function loose(plain: string, test: (reading: string) => boolean): WordPattern {
  return {
    fits: ({ readings }) => plain !== '' && readings.some(test),
    letters: plain.length,
    exact: false,
  };
}

const adjectiveEnd = /(?:lich|ig|isch|bar|sam|los|haft|voll|reich|arm|frei|gerecht|freundlich|iert|end)$/u;

/** `*raum`, `*freundlich`: behind a star even a noun is written small, so its ending tells what it is. */
function endingIn(core: string): WordPattern {
  const asNoun = isCapitalised(core) || !adjectiveEnd.test(core);
  const word = asNoun ? core.charAt(0).toUpperCase() + core.slice(1) : core;
  const { asWritten, inflected, needsCapital } = formsOf(word);
  const written = [...asWritten];
  const all = [...asWritten, ...inflected];
  return {
    fits: ({ readings, capital }) => {
      const forms = capital || !needsCapital ? all : written;
      return readings.some((reading) => forms.some((form) => reading.endsWith(form)));
    },
    letters: normalise(core).length,
    exact: false,
  };
}
