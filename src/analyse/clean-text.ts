/** A text as it is read, and the way back to the text as it was written. */
export interface CleanText {
  text: string;
  /** Offset in the written text of an offset in the clean one. */
  origin(offset: number): number;
}

// soft hyphen, zero-width space, joiners, byte order mark
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
// Stadt-⏎teil, but not Stadt-⏎und Land: what comes next tells
const hyphenation = /(?<=\p{Ll})-[^\S\n]*\n[^\S\n]*(?=(?!(?:und|oder|sowie|bzw|bis|wie)\b)\p{Ll})/gu;

/**
 * NFC; soft hyphens and words divided at the end of a line joined; every kind of hyphen, apostrophe and
 * space the plain one. „bzw.“ loses its dot, which ends no sentence.
 */
export function cleanText(written: string): CleanText {
  const { text, origins } = compose(written);
  return {
    text: text
      .replace(/[\u2010\u2011]/gu, '-')
      .replace(/[^\S\n]/gu, ' ')
      .replace(/(?<=\s)-(?=\s)/gu, '–')
      .replace(/[‘`´]/gu, '’')
      .replace(/\bbzw\./gu, 'bzw '),
    origin: (offset) => origins?.[offset] ?? offset,
  };
}

/** What changes the length of a text. Without `origins` nothing did. */
function compose(written: string): { text: string; origins?: number[] } {
  const unbroken = written.replace(/\r(?!\n)/gu, '\n');
  if (
    !/[\r\u00AD\u200B-\u200D\u2060\uFEFF]|-[^\S\n]*\n/u.test(unbroken) &&
    unbroken.normalize('NFC') === unbroken
  )
    return { text: unbroken };
  const dropped = new Set<number>();
  for (const pattern of [invisible, hyphenation, /\r/gu]) {
    for (const { index, 0: found } of unbroken.matchAll(pattern))
      for (let i = index; i < index + found.length; i++) dropped.add(i);
  }
  let text = '';
  const origins: number[] = [];
  // a letter with the marks that belong to it
  for (const { index, 0: cluster } of unbroken.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (dropped.has(index)) continue;
    const composed = cluster.normalize('NFC');
    text += composed;
    for (let i = 0; i < composed.length; i++) origins.push(index + Math.min(i, cluster.length - 1));
  }
  origins.push(written.length);
  return { text, origins };
}
