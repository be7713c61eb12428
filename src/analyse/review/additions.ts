import { type Diagnostic, diagnostic, type Place, type Staged } from '../../diagnostics/diagnostic.js';
import type { Codebook, Entry, EntryList } from '../codebook.js';
import { normalise } from '../normalise.js';
import { runningWords } from '../running-words.js';
import type { Places } from './places.js';

/** A word or phrase that shall be in the code book. */
export interface WantedTerm {
  text: string;
  /** Index of the theme. */
  theme: number;
  /** Without it the number of words decides: one is a word, several are a phrase. */
  list?: EntryList | undefined;
  /** Where it was asked for, if in a file. */
  place?: Place | undefined;
}

/** A term that will be in a list of a theme. */
export interface Addition {
  theme: number;
  list: EntryList;
  text: string;
}

/** Longest entries of the lists, in UTF-16 units, as the schema has them. */
const longest: Record<EntryList, number> = { woerter: 60, wendungen: 80, ausschluesse: 60 };

/**
 * The terms that have to be added, each once. What is in its theme already is left out (ZB4022, a warning), what
 * counts for another theme is refused (ZB4021) unless forced; so is what the theme excludes (ZB4026), and what is
 * too long (ZB4027).
 */
export function planAdditions(
  wanted: readonly WantedTerm[],
  codebook: Codebook,
  places: Pick<Places, 'entry'>,
  force: boolean,
): Staged<Addition[]> {
  const additions = new Map<string, Addition>();
  const diagnostics: Diagnostic[] = [];
  for (const { theme, list, text, place } of wanted) {
    const words = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
    const addition = { theme, list: list ?? (words.includes(' ') ? 'wendungen' : 'woerter'), text: words };
    const objection = tooLong(addition, place) ?? objectionTo(addition, codebook, places, force);
    if (objection) diagnostics.push(objection);
    else additions.set(`${theme} ${addition.list} ${keyOf(words)}`, addition);
  }
  return { value: [...additions.values()], diagnostics };
}

function tooLong({ list, text }: Addition, place?: Place): Diagnostic | undefined {
  if (text.length <= longest[list]) return undefined;
  return diagnostic('ZB4027', { word: text, length: text.length, limit: longest[list] }, place);
}

function objectionTo(
  addition: Addition,
  codebook: Codebook,
  places: Pick<Places, 'entry'>,
  force: boolean,
): Diagnostic | undefined {
  const { text, theme, list } = addition;
  const name = (entry: Entry) => codebook.themes[entry.theme]?.anzeige ?? '';
  const found = (code: 'ZB4021' | 'ZB4022' | 'ZB4026', entry: Entry) =>
    diagnostic(
      code,
      { word: text, theme: name(entry), entry: entry.text, list: entry.list },
      places.entry(entry),
    );
  const same = codebook.entries.filter((entry) => keyOf(entry.text) === keyOf(text));
  const own = same.find((entry) => entry.theme === theme);
  const isExclusion = (entry: Pick<Entry, 'list'>) => entry.list === 'ausschluesse';
  if (own) return found(isExclusion(own) === isExclusion({ list }) ? 'ZB4022' : 'ZB4026', own);
  if (isExclusion({ list }) || force) return undefined;
  const counting = same.find((entry) => !isExclusion(entry)) ?? countsAlready(text, codebook);
  if (!counting) return undefined;
  return found(counting.theme === theme ? 'ZB4022' : 'ZB4021', counting);
}

/** The entry for which a word or a whole phrase counts; a pattern is no word that somebody says. */
function countsAlready(text: string, codebook: Codebook): Entry | undefined {
  if (text.includes('*')) return undefined;
  const [words = [], ...more] = runningWords(text);
  const [match] = codebook.find(words);
  return more.length === 0 && match && match.end - match.start === words.length ? match.entry : undefined;
}

function keyOf(text: string): string {
  return normalise(text.trim().replaceAll(/\s+/gu, ' '));
}
