import { completions } from './ellipsis.js';
import { inclusiveReadings, mergePairs } from './inclusive-forms.js';
import { isCapitalised, normalise } from './normalise.js';
import { type Token, tokenise } from './tokenise.js';

/** One place in a text, with everything that may stand there in the form in which words are compared. */
export interface RunningWord {
  /** Several for inclusive forms and cut-off words; none where a comma stands. */
  readings: string[];
  /** Written with a capital, as nouns are. */
  capital: boolean;
}

/** The text as sequences of words, one for each stretch that no phrase reaches beyond. */
export function runningWords(text: string): RunningWord[][] {
  const tokens = mergePairs(tokenise(text).flatMap(splitJoined));
  const stretches: RunningWord[][] = [];
  let current: RunningWord[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'break') {
      if (current.length > 0) stretches.push(current);
      current = [];
    } else current.push(readToken(tokens, i));
  });
  if (current.length > 0) stretches.push(current);
  return stretches;
}

function readToken(tokens: readonly Token[], i: number): RunningWord {
  const token = tokens[i];
  if (token?.kind !== 'word') return { readings: [], capital: false };
  const readings = completions(tokens, i) ?? (inclusiveReadings(token.text) ?? [token.text]).map(normalise);
  return { readings, capital: isCapitalised(token.text) || token.text.startsWith('-') };
}

/** „Bildung/Arbeit“ and „Thema:Wohnen“ are two words unless the sign makes an inclusive form. */
function splitJoined(token: Token): Token[] {
  if (token.kind !== 'word' || !/[:*_·/]/u.test(token.text) || inclusiveReadings(token.text)) return [token];
  return token.text
    .split(/([:*_·/])/u)
    .filter((part) => part !== '' && part !== '-')
    .map((part) => ({ text: part, kind: /^[:*_·/]$/u.test(part) ? 'break' : 'word' }));
}
