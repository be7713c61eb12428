const notHyphenated = 'und|oder|bzw|sowie|als|wie|bis|noch|statt|aber|nicht';

/**
 * An answer without what pasting has left: quotation and list signs, numbering, soft hyphens, hyphenation at line
 * ends, hard spaces, wrapped lines. Words stay as they are; items of a list keep lines of their own, paragraphs are
 * parted by an empty line.
 */
export function cleanAnswer(text: string): string {
  const lines = joinHyphenated(plainSpaces(text))
    .split('\n')
    .map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/u, ''));
  const items = readItems(lines);
  return joinWrapped(items).trim();
}

function plainSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00AD\u00AC]\n[ \t]*/gu, '')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\u00A0\u2007\u2009\u202F\t]/gu, ' ');
}

/** „Stadt-\nteil“ becomes „Stadtteil“, „Bund-\nLänder“ „Bund-Länder“; „Stadt-\nund“ keeps its hyphen. */
function joinHyphenated(text: string): string {
  return text
    .replace(new RegExp(`(?<=\\p{L})-\\n[ >]*(?!(?:${notHyphenated})(?!\\p{L}))(?=\\p{Ll})`, 'gu'), '')
    .replace(/(?<=\p{L})-\n[ >]*(?=\p{Lu})/gu, '-');
}

interface Line {
  text: string;
  isItem: boolean;
}

function readItems(lines: readonly string[]): Line[] {
  const numbers = lines.map((line) => Number(/^\s*\(?(\d{1,2})[.)]\s+\S/u.exec(line)?.[1] ?? -1));
  // A single „3.“ may be a date: a numbering counts on.
  const numbered = numbers.map((n) => n >= 0 && (numbers.includes(n - 1) || numbers.includes(n + 1)));
  return lines.map((line, i) => {
    const bare = numbered[i]
      ? line.replace(/^\s*\(?\d{1,2}[.)]\s+/u, '')
      : line.replace(/^\s*(?:[-–—*•◦▪‣·●○■►➢✓]\s+|[•◦▪‣●○■►➢]\s*)/u, '');
    return { text: bare.replace(/ {2,}/gu, ' ').trim(), isItem: bare !== line };
  });
}

/** Lines shorter than this that end a line on purpose are not joined with the next one. */
const wrapped = 50;

function joinWrapped(lines: readonly Line[]): string {
  let joined = '';
  let previous = '';
  for (const { text, isItem } of lines) {
    const continues = !isItem && text !== '' && previous !== '';
    const goesOn = continues && (previous.length >= wrapped || /^\p{Ll}/u.test(text));
    joined += `${joined === '' ? '' : goesOn ? ' ' : '\n'}${text}`;
    previous = text;
  }
  return joined.replace(/\n{3,}/gu, '\n\n');
}
