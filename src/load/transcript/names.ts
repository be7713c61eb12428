import { labelKind } from './labels.js';

const titles = String.raw`(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Prof\.)`;

/** Names of people in speaker marks: „Frau Dr. Meier“ gives „Frau Dr. Meier“ and „Meier“, „B1“ gives none. Longest first. */
export function namesIn(marks: readonly string[]): string[] {
  const labels = marks.filter(
    (mark) => ['name', 'other'].includes(labelKind(mark)) && !/^(?:Sprecher|Speaker|Person)/u.test(mark),
  );
  const words = labels.flatMap((mark) =>
    mark
      .split(/[ \u00A0]/u)
      .filter((word) => !new RegExp(`^${titles}$`, 'u').test(word) && !/\d/u.test(word))
      // An initial alone is no name; „M.“ stands in many words.
      .filter((word) => word.replace(/\.$/u, '').length > 1)
      .flatMap((word) => [word, ...word.split('-').filter((part) => part.length > 2)]),
  );
  return [...new Set([...labels, ...words])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A text with every name replaced (with title, genitive s, or all in capitals), and how often that was. */
export function withoutNames(
  text: string,
  names: readonly string[],
  pseudonym: string,
): { text: string; count: number } {
  if (names.length === 0) return { text, count: 0 };
  const forms = names.flatMap((name) => [name, name.toUpperCase()]).map(quoted);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${titles}[ \u00A0\n]+)*(?:${forms.join('|')})(?:s|’s|'s)?(?![\p{L}\p{N}])`,
    'gu',
  );
  let count = 0;
  const replaced = text.replace(pattern, () => {
    count += 1;
    return pseudonym;
  });
  return { text: replaced, count };
}

/** True if a text (a file name, say) has a name in it, in whatever case. */
export function mentionsName(text: string, names: readonly string[]): boolean {
  const folded = fold(text);
  return names.some((name) => fold(name).length > 2 && folded.includes(fold(name)));
}

/** Small letters without signs between, umlauts written out, as in file names. */
function fold(text: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
