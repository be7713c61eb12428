import type { ReadingCache } from './content/reading-cache.js';
import type { Unit } from './content/units.js';
import { fontReader } from './fonts.js';
import { PdfFormError, ref } from './objects.js';
import { pageObjects } from './pages.js';
import { openPdf } from './reader.js';

type Said = Pick<Unit, 'text' | 'mark' | 'isArtifact' | 'beyond'>;

const softHyphen = '\u00AD';

/**
 * The words that a print parts at the ends of its lines: „Zusammen-halt“. None for a file of another form, which is told when
 * it is finished.
 */
export function partedWords(print: Uint8Array, readings: ReadingCache): string[] {
  try {
    const file = openPdf(print);
    const fontOf = fontReader(file);
    const units = pageObjects(file).flatMap(
      (object) => readings.read(file, file.dict(ref(object), 'page'), fontOf).units,
    );
    return partedWordsIn(units);
  } catch (error) {
    if (error instanceof PdfFormError) return [];
    throw error;
  }
}

/** The same of what a print shows, in its order: each word once, with a hyphen wherever it is parted. */
export function partedWordsIn(units: readonly Said[]): string[] {
  const points = new Map<string, Set<number>>();
  for (const [, first = '', rest = ''] of textOf(units).matchAll(/(\p{L}+)\u00AD(\p{L}+)/gu)) {
    const word = first + rest;
    points.set(word, (points.get(word) ?? new Set()).add(first.length));
  }
  return [...points].map(([word, at]) =>
    [...word].map((letter, i) => (at.has(i) ? `-${letter}` : letter)).join(''),
  );
}

/** All text but artifacts and what hangs over from pages beside; a new mark begins a new word, unless a line has ended within one. */
function textOf(units: readonly Said[]): string {
  let text = '';
  let last: number | undefined;
  for (const { text: more, mark, isArtifact, beyond } of units) {
    if (isArtifact || beyond || more === '') continue;
    const goesOn = mark === last || text.endsWith(softHyphen) || more.startsWith(softHyphen);
    text += goesOn ? more : ` ${more}`;
    last = mark;
  }
  return text;
}
