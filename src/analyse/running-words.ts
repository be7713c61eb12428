import { withoutAddresses } from './addresses.js';
import { cleanText } from './clean-text.js';
import { completions } from './ellipsis.js';
import { inclusiveReadings, mergePairs, type PairToken } from './inclusive-forms.js';
import type { ReadingRule } from './mention.js';
import { isCapitalised, normalise } from './normalise.js';
import { remembering } from './remembering.js';
import { spokenText } from './spoken-text.js';
import { type Token, tokenise } from './tokenise.js';

/** One place in a text, with everything that may stand there in the form in which words are compared. */
export interface RunningWord {
  /** Several for inclusive forms and cut-off words; none where a comma stands. The same list for the same word. */
  readings: readonly string[];
  /** The word, clean; the masculine one of a pair; empty for a comma. */
  text: string;
  /** Written with a capital, as nouns are. */
  capital: boolean;
  /** First word of a sentence, a line or a bracket: its capital says nothing. */
  opening: boolean;
  /** [from, to) in the text of the answer. */
  from: number;
  to: number;
  /** What the word was read as, if it is not simply itself. */
  rule?: ReadingRule;
  /** The whole word that completes a cut-off one. */
  partner?: string;
}

/** The text of an answer as sequences of words, one for each stretch that no phrase reaches beyond. */
export function runningWords(written: string): RunningWord[][] {
  const { text, origin } = cleanText(withoutAddresses(spokenText(written)));
  const tokens = mergePairs(splitJoined(tokenise(text)));
  const stretches: RunningWord[][] = [];
  let current: RunningWord[] = [];
  let opening = true;
  tokens.forEach((token, i) => {
    if (token.kind === 'break') {
      if (current.length > 0) stretches.push(current);
      current = [];
      opening = !')]–—/'.includes(token.text);
      return;
    }
    current.push(readToken(tokens, i, token, opening, origin(token.from), origin(token.to - 1) + 1));
    opening = false;
  });
  if (current.length > 0) stretches.push(current);
  return stretches;
}

/** The words of an entry of the code book, which goes the way of the text. */
export function entryWords(text: string): Token[] {
  return mergePairs(tokenise(cleanText(text).text).filter(({ kind }) => kind === 'word'));
}

/** Words remembered at once; more would only cost memory. */
const mostRemembered = 50_000;

/** What a word is by itself. */
const readWord = remembering(mostRemembered, (text) => {
  const inclusive = inclusiveReadings(text);
  return {
    readings: (inclusive ?? [text]).map(normalise),
    capital: isCapitalised(text) || text.startsWith('-'),
    isInclusive: inclusive !== undefined,
  };
});

const nothing: string[] = [];

function readToken(
  tokens: readonly PairToken[],
  i: number,
  { kind, text, isPair }: PairToken,
  opening: boolean,
  from: number,
  to: number,
): RunningWord {
  if (kind !== 'word') return { readings: nothing, text: '', capital: false, opening, from, to };
  const { readings, capital, isInclusive } = readWord(text);
  if (text.startsWith('-') || text.endsWith('-')) {
    const completed = completions(tokens, i);
    if (completed) return { ...completed, text, capital, opening, from, to, rule: 'ergaenzung' };
  }
  const rule: ReadingRule | undefined = isPair ? 'paarform' : isInclusive ? 'inklusivform' : undefined;
  return rule
    ? { readings, text, capital, opening, from, to, rule }
    : { readings, text, capital, opening, from, to };
}

const joint = /[:*_·/]/u;

/** „Bildung/Arbeit“ and „Thema:Wohnen“ are two words unless the sign makes an inclusive form. */
function splitJoined(tokens: readonly Token[]): Token[] {
  const split: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || !joint.test(token.text) || readWord(token.text).isInclusive)
      split.push(token);
    else split.push(...partsOf(token));
  }
  return split;
}

function partsOf(token: Token): Token[] {
  return [...token.text.matchAll(/[:*_·/]|[^:*_·/]+/gu)]
    .filter(([part]) => part !== '-')
    .map(({ 0: part, index }) => ({
      text: part,
      kind: joint.test(part) ? 'break' : 'word',
      from: token.from + index,
      to: token.from + index + part.length,
    }));
}
