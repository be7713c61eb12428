import { normalise } from './normalise.js';
import type { Token } from './tokenise.js';

/** How many letters of the shared part must be there at least: „Rad- und Fußwege“ shares „wege“. */
const shortest = 3;

/** What a cut-off word may stand for. */
export interface Completion {
  /** In the form in which words are compared. */
  readings: string[];
  /** The whole word that lends its part: „Quartiersentwicklung“ for „Stadt-“. */
  partner: string;
}

/**
 * The words that a cut-off word may stand for, in the form in which words are compared.
 * „Stadt-“ before „Quartiersentwicklung“ gives stadt + every tail of that word („stadtentwicklung“,
 * „stadtwicklung“, …): which tail is the shared one only a dictionary knows, and the code book
 * picks the one that is a word of its own. The same backwards: „Baugesellschaften und
 * -genossenschaften“. Undefined if the token at `index` is no cut-off word.
 */
export function completions(tokens: readonly Token[], index: number): Completion | undefined {
  const word = tokens[index]?.text ?? '';
  if (tokens[index]?.kind !== 'word') return undefined;
  const forwards = word.endsWith('-');
  if (!forwards && !word.startsWith('-')) return undefined;
  const partner = tokens[partnerOf(tokens, index, forwards ? 1 : -1)]?.text;
  if (!partner) return undefined;
  const readings = forwards
    ? tails(partner).map((tail) => normalise(word) + tail)
    : heads(partner).map((head) => head + normalise(word));
  return { readings, partner };
}

const joints = new Set([
  'und',
  'oder',
  'sowie',
  'bzw',
  'wie',
  'beziehungsweise',
  'als',
  'auch',
  'bis',
  '&',
  '/',
]);

/** Index of the whole word in „Rad-, Fuß- und Wanderwege“, seen from one of the others; -1 if there is none. */
function partnerOf(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let joined = false;
  for (let i = index + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i];
    const isJoint = token?.kind === 'comma' || joints.has(token?.text ?? '');
    if (!token || (token.kind === 'break' && !isJoint)) return -1;
    if (!isJoint && !isCut(token.text)) return joined ? i : -1;
    joined ||= isJoint;
  }
  return -1;
}

function isCut(word: string): boolean {
  return word.startsWith('-') || word.endsWith('-');
}

function tails(word: string): string[] {
  const whole = normalise(word);
  return cuts(whole).map((cut) => whole.slice(cut));
}

function heads(word: string): string[] {
  const whole = normalise(word);
  return cuts(whole).map((cut) => whole.slice(0, cut));
}

function cuts(whole: string): number[] {
  const found: number[] = [];
  for (let cut = shortest; cut <= whole.length - shortest; cut++) found.push(cut);
  return found;
}
