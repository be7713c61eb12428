import type { Token } from './tokenise.js';

// stem + sign + innen|in + rest of a compound: Bewohner:innen, Bürger*innenrat, Mieter/-innen
const withSign = /^(.*\p{Ll})(?:[:*_·]|\/-?)(innen|in)(\p{Ll}*(?:-.*)?)$/u;
const withBrackets = /^(.*\p{Ll})\((innen|in)\)(\p{Ll}*(?:-.*)?)$/u;
const withCapital = /^(.*\p{Ll})I(nnen|n)(\p{Ll}*(?:-.*)?)$/u;
// Angehörige:r, Jugendliche*n
const adjectival = /^(.*\p{Ll}e)[:*_·/](?:r|n|s)$/u;

/**
 * The readings of an inclusive form, masculine stem first: „Kolleg_innen“ → „Kolleg“, „Kolleginnen“.
 * Both are needed, since the stem alone may be no word (Kolleg, Ärzt) and its feminine form is.
 * Undefined for any other word.
 */
export function inclusiveReadings(word: string): string[] | undefined {
  const match = withSign.exec(word) ?? withBrackets.exec(word);
  if (match) return readings(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  const capital = withCapital.exec(word);
  if (capital) return readings(capital[1] ?? '', `i${capital[2] ?? ''}`, capital[3] ?? '');
  const plain = adjectival.exec(word);
  return plain ? [plain[1] ?? ''] : undefined;
}

function readings(stem: string, ending: string, rest: string): string[] {
  return [stem + rest, stem + ending + rest];
}

const articles = new Set('der die das den dem des ein eine einen einer einem eines'.split(' '));

/**
 * Makes one word of a pair of both genders, in either order and with or without an article:
 * „Akteurinnen und Akteure“, „eine Nachbarin oder ein Nachbar“ → the masculine word.
 * Otherwise a count by mention would count the people twice.
 */
export function mergePairs(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    const pair = first?.kind === 'word' ? secondOfPair(tokens, i) : undefined;
    const masculine = pair && first ? masculineOf(first.text, pair.text) : undefined;
    if (pair && masculine) {
      merged.push({ kind: 'word', text: masculine });
      i = pair.index;
    } else if (first) merged.push(first);
  }
  return merged;
}

function secondOfPair(tokens: readonly Token[], i: number): { text: string; index: number } | undefined {
  const conjunction = tokens[i + 1]?.text ?? '';
  if (!['und', 'oder', 'bzw', 'sowie', '/', 'wie'].includes(conjunction)) return undefined;
  let index = i + 2;
  if (articles.has(tokens[index]?.text ?? '')) index += 1;
  const second = tokens[index];
  return second?.kind === 'word' ? { text: second.text, index } : undefined;
}

function masculineOf(a: string, b: string): string | undefined {
  if (isFeminineOf(a, b)) return b;
  return isFeminineOf(b, a) ? a : undefined;
}

/** Nachbarin ~ Nachbar(n), Kolleginnen ~ Kollegen, Ärztin ~ Arzt: the same stem but for -in(nen), umlaut and case ending. */
function isFeminineOf(feminine: string, masculine: string): boolean {
  const stem = /^(\p{Lu}.{2,})in(?:nen)?$/u.exec(feminine)?.[1];
  if (!stem) return false;
  const plain = withoutUmlaut(stem);
  return ['', 'e', 'n', 'en', 's', 'es'].some((ending) =>
    [stem, plain].some((form) => withoutUmlaut(masculine) === withoutUmlaut(form) + ending),
  );
}

function withoutUmlaut(word: string): string {
  return word.replace(/[äöüÄÖÜ]/gu, (c) => ({ ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U' })[c] ?? c);
}
