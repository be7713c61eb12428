/** A piece of running text: a word, or a mark that a phrase must not reach across. */
export interface Token {
  text: string;
  /** `comma` separates the items of a list, `break` everything else: end of sentence, dash, bracket, line. */
  kind: 'word' | 'comma' | 'break';
}

// Signs that German writing uses inside words: hyphen, apostrophe, and the signs of inclusive forms.
const joiner = "[-’':*_·]|/-?";
const pattern = new RegExp(
  // a leading hyphen („und -genossenschaften“), the word with its joints, „(innen)“, a trailing hyphen („Stadt-“)
  `(?<![\\p{L}\\p{N}])-?[\\p{L}\\p{N}]+(?:(?:${joiner})[\\p{L}\\p{N}]+|\\((?:innen|in)\\)\\p{L}*)*-?` +
    '|(?<mark>[,;])|(?<break>[.!?…:()\\[\\]–—\\n/])',
  'gu',
);

/** NFC, soft hyphens out, every kind of hyphen and apostrophe the plain one. */
function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/(?<=\s)-(?=\s)/gu, '–')
    .replace(/[‘`´]/gu, '’')
    .replace(/\bbzw\./gu, 'bzw');
}

/**
 * Cuts a German text into words and marks. Unlike Intl.Segmenter it keeps the signs of inclusive
 * forms inside a word („Bürger*innen“, „Mieter/-innen“) and the hyphen of an ellipsis („Stadt-“),
 * and it does not depend on the version of ICU. Quotation marks vanish.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of cleanText(text).matchAll(pattern)) {
    const kind = match.groups?.mark ? 'comma' : match.groups?.break ? 'break' : 'word';
    tokens.push({ text: match[0], kind });
  }
  return tokens;
}
