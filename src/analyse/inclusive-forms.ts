import type { Token } from './tokenise.js';

// stem + sign + innen|in + rest of a compound: Bewohner:innen, Bürger*innenrat, Mieter/-innen
const withSign = /^(.*\p{Ll})(?:[:*_·]|\/-?)(innen|in)(\p{Ll}*(?:-.*)?)$/u;
const withBrackets = /^(.*\p{Ll})\((innen|in)\)(\p{Ll}*(?:-.*)?)$/u;
const withCapital = /^(.*\p{Ll})I(nnen|n)(\p{Ll}*(?:-.*)?)$/u;
// Angehörige:r, Jugendliche*n
const adjectival = /^(.*\p{Ll}e)(?:[:*_·]|\/-?)(?:r|n|s)$/u;
// der:die, die*der, ein:e, keine/r, seine:n
const article =
  /^(d(?:er|ie|en|em|as|es)|(?:k|m|d|s)?eine?[mnrs]?)(?:[:*_·]|\/-?)(?:d(?:er|ie|en|em|as|es)|e?[mnrs]?)$/iu;

/**
 * The readings of an inclusive form, masculine stem first: „Kolleg_innen“ → „Kolleg“, „Kolleginnen“.
 * Both are needed, since the stem alone may be no word (Kolleg, Ärzt) and its feminine form is.
 * Undefined for any other word.
 */
export function inclusiveReadings(word: string): string[] | undefined {
  if (!mayBeInclusive(word)) return undefined;
  const match = withSign.exec(word) ?? withBrackets.exec(word);
  if (match) return readings(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  const capital = withCapital.exec(word);
  if (capital) return readings(capital[1] ?? '', `i${capital[2] ?? ''}`, capital[3] ?? '');
  const plain = article.exec(word) ?? adjectival.exec(word);
  return plain ? [plain[1] ?? ''] : undefined;
}

/** An inclusive form in its parts. */
export interface InclusiveParts {
  /** „Expert“ of „Expert:innenrunde“ */
  stem: string;
  /** „runde“; empty where the word ends with the feminine ending. */
  rest: string;
  plural: boolean;
}

/** The parts of an inclusive form with -in or -innen; undefined for any other word. */
export function inclusiveParts(word: string): InclusiveParts | undefined {
  if (!mayBeInclusive(word)) return undefined;
  const match = withSign.exec(word) ?? withBrackets.exec(word) ?? withCapital.exec(word);
  if (!match) return undefined;
  const [, stem = '', ending = '', rest = ''] = match;
  return { stem, rest, plural: ending.endsWith('nnen') };
}

/** A sign of inclusive forms, or an I behind the first letter: most words have neither. */
function mayBeInclusive(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // ( * / : _ · I
    if (
      code === 40 ||
      code === 42 ||
      code === 47 ||
      code === 58 ||
      code === 95 ||
      code === 183 ||
      code === 73
    )
      return true;
  }
  return false;
}

function readings(stem: string, ending: string, rest: string): string[] {
  return [stem + rest, stem + ending + rest];
}

const articles = new Set('der die das den dem des ein eine einen einer einem eines'.split(' '));
const conjunctions = new Set(['und', 'oder', 'bzw', 'beziehungsweise', 'sowie', '/', 'wie', '&']);

/** A token that may stand for two words and what is between them. */
export interface PairToken extends Token {
  isPair?: true;
}

/**
 * Makes one word of a pair of both genders, in either order and with or without an article:
 * „Akteurinnen und Akteure“, „eine Nachbarin oder ein Nachbar“ → the masculine word,
 * „Bürgerinnen- und Bürgerrat“ → „Bürgerrat“.
 * Otherwise a count by mention would count the people twice.
 */
export function mergePairs(tokens: readonly Token[]): PairToken[] {
  const merged: PairToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) continue;
    const pair = first.kind === 'word' ? secondOfPair(tokens, i) : undefined;
    const masculine = pair && masculineOf(first.text, pair.text);
    if (pair && masculine) {
      merged.push({ kind: 'word', text: masculine, from: first.from, to: pair.to, isPair: true });
      i = pair.index;
    } else merged.push(first);
  }
  return merged;
}

function secondOfPair(
  tokens: readonly Token[],
  i: number,
): { text: string; index: number; to: number } | undefined {
  if (!conjunctions.has(tokens[i + 1]?.text ?? '')) return undefined;
  let index = i + 2;
  if (articles.has(tokens[index]?.text ?? '')) index += 1;
  const second = tokens[index];
  return second?.kind === 'word' ? { text: second.text, index, to: second.to } : undefined;
}

function masculineOf(a: string, b: string): string | undefined {
  if (isFeminineOf(a, b) || isFeminineModifierOf(a, b)) return b;
  return isFeminineOf(b, a) ? a : undefined;
}

/** Nachbarin ~ Nachbar(n), Kolleginnen ~ Kollegen, Ärztin ~ Arzt: the same stem but for -in(nen), umlaut and case ending. */
function isFeminineOf(feminine: string, masculine: string): boolean {
  const stem = /^(\p{Lu}.{2,})in(?:nen)?$/u.exec(feminine)?.[1];
  if (!stem) return false;
  const plain = withoutUmlaut(stem);
  return ['', 'e', 'n', 'en', 'er', 's', 'es'].some((ending) => withoutUmlaut(masculine) === plain + ending);
}

/** Bürgerinnen- ~ Bürgerrat, Ärztinnen- ~ Ärztehaus */
function isFeminineModifierOf(modifier: string, masculine: string): boolean {
  const stem = /^(\p{Lu}.{2,})innen-$/u.exec(modifier)?.[1];
  return stem !== undefined && masculine.length > stem.length + 2 && masculine.startsWith(stem);
}

/** Without the two dots on vowels: Ärzt → Arzt. */
export function withoutUmlaut(word: string): string {
  return word.replace(/[äöüÄÖÜ]/gu, (c) => ({ ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U' })[c] ?? c);
}
