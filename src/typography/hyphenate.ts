import { hyphenatedLanguages, loadHyphenation } from '../load/hyphenation.js';

/** Where words of a text may be parted at the end of a line: offsets of the letters that would begin the next line. */
export type Hyphenator = (text: string, language: string) => number[];

const softHyphen = '\u00AD';

/** A shorter word stays whole. */
const shortestWord = 7;
/** Beside a hyphen that is written: letters of a word that may be parted, and letters between the two hyphens. */
const shortestPart = 10;
const beside = 5;

/** Never hyphenated: addresses, everything with a digit, an entity or a soft hyphen of the author's in it. */
const wholeChunk = /[\d@&\u00AD]|:\/\/|^www\.|[^\s.]\.[^\s.]/;
/** Abbreviations in capitals and words with capitals inside: „ISEK“, „ProjektStadt“. */
const wholeWord = /.[A-ZÄÖÜ]/;

/**
 * Loads the patterns of the languages that are named and known.
 * @param exceptions Words with a hyphen wherever they may be parted: „Städtebau-förderung“.
 */
export async function loadHyphenator(
  languages: ReadonlySet<string>,
  exceptions: readonly string[] = [],
): Promise<Hyphenator> {
  const wanted = hyphenatedLanguages.filter((language) => languages.has(language));
  const loaded = await Promise.all(
    wanted.map(async (language) => [language, await loadHyphenation(language)] as const),
  );
  const points = new Map(
    exceptions.map((word) => [word.replaceAll('-', '').toLowerCase(), partsOf(word, '-')]),
  );
  const ofLanguage = new Map<string, (word: string) => number[]>(
    loaded.map(([language, hyphenate]) => {
      const byRules = (word: string) => (wholeWord.test(word) ? [] : partsOf(hyphenate(word), softHyphen));
      const parts = (word: string) => points.get(word.toLowerCase()) ?? byRules(word);
      return [language, remembering(parts)];
    }),
  );
  return (text, language) => {
    const parts = ofLanguage.get(language);
    return parts ? hyphenationPoints(text, parts) : [];
  };
}

/** Offsets at which a word is parted, the marks left out. */
function partsOf(word: string, mark: string): number[] {
  const parts: number[] = [];
  for (let at = word.indexOf(mark); at >= 0; at = word.indexOf(mark, at + 1)) parts.push(at - parts.length);
  return parts;
}

function remembering(parts: (word: string) => number[]): (word: string) => number[] {
  const known = new Map<string, number[]>();
  return (word) => {
    const found = known.get(word) ?? parts(word);
    known.set(word, found);
    return found;
  };
}

const longWord = new RegExp(`[A-Za-z\u00C0-\u024F]{${shortestWord},}`, 'g');

function hyphenationPoints(text: string, parts: (word: string) => number[]): number[] {
  const points: number[] = [];
  longWord.lastIndex = 0;
  for (let found = longWord.exec(text); found; found = longWord.exec(text)) {
    const { 0: word, index: from } = found;
    const to = longWord.lastIndex;
    if (isPartOfWhole(text, from, to)) continue;
    const first = isHyphen(text[from - 1]) ? beside : 0;
    const last = word.length - (isHyphen(text[to]) ? beside : 0);
    if (last - first < word.length && word.length < shortestPart) continue;
    for (const part of parts(word)) if (part >= first && part <= last) points.push(from + part);
  }
  return points;
}

/** Whether the stretch between places for a line to end is to be left whole; „24. Oktober“ is one, by its no-break space. */
function isPartOfWhole(text: string, from: number, to: number): boolean {
  const start = text.lastIndexOf(' ', from) + 1;
  const space = text.indexOf(' ', to);
  const end = space < 0 ? text.length : space;
  // Most words have nothing but a comma or a full stop beside them.
  if (start === from && end - to < 2 && !isHyphen(text[to])) return false;
  return wholeChunk.test(text.slice(start, end));
}

function isHyphen(sign: string | undefined): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u2011';
}
