/** A piece of running text: a word, or a mark that a phrase must not reach across. */
export interface Token {
  text: string;
  /** `comma` separates the items of a list, `break` everything else: end of sentence, dash, bracket, paragraph. */
  kind: 'word' | 'comma' | 'break';
  /** [from, to) in the text given. */
  from: number;
  to: number;
}

// Signs that German writing uses inside words: hyphen, apostrophe, and the signs of inclusive forms.
const joiner = "[-’':*_·]|/-?";
const pattern = new RegExp(
  // a leading hyphen („und -genossenschaften“), the word with its joints, „(innen)“, a trailing hyphen („Stadt-“)
  `(?<![\\p{L}\\p{N}])-?[\\p{L}\\p{N}]+(?:(?:${joiner})[\\p{L}\\p{N}]+|\\((?:innen|in)\\)\\p{L}*)*-?` +
    // an empty line, or a line that begins with a bullet or a number, ends a stretch; any other end of line does not
    '|(?<mark>[,;])|(?<break>[.!?…:()\\[\\]–—/•]|\\n[^\\S\\n]*(?=\\n|[-*>·▪–—•]\\s|\\d+[.)]\\s))',
  'gu',
);

/**
 * Cuts a clean German text into words and marks. Unlike Intl.Segmenter it keeps the signs of inclusive
 * forms inside a word („Bürger*innen“, „Mieter/-innen“) and the hyphen of an ellipsis („Stadt-“),
 * and it does not depend on the version of ICU. Quotation marks vanish.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const kind = match.groups?.mark ? 'comma' : match.groups?.break ? 'break' : 'word';
    tokens.push({ text: match[0], kind, from: match.index, to: match.index + match[0].length });
  }
  return tokens;
}
