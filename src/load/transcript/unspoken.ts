/** [from, to) in UTF-16 units. */
export type Stretch = [from: number, to: number];

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,-]\d{1,3})?`;
const range = String.raw`${clock}(?:\s*(?:-|–|-->)\s*${clock})?`;

/** A time stamp as transcription programs write it, in brackets or between #. */
const bracketedStamp = String.raw`\[\s*${range}\s*\]|\(\s*${range}\s*\)|\{\s*${range}\s*\}|<\s*${range}\s*>|#\s*${range}\s*#`;
/** Without brackets only with seconds or as a range at the start of a line, or alone in it: „14:30 Uhr“ is spoken. */
const bareStamp = String.raw`(?<=^[ \t]{0,8})(?:\d{1,2}:\d{2}:\d{2}(?:[.,-]\d{1,3})?(?:\s*(?:-|–|-->)\s*${clock})?(?=\s|$)|${range}(?=[ \t]*$))`;

/** Source of a pattern for one time stamp; needs the flag `m`. */
export const timeStamp = `(?:${bracketedStamp}|${bareStamp})`;

// The words a note may be made of: at least one of the first list, and nothing that is in neither.
const noteWords = new Set(
  (
    'lacht lachen gelächter schmunzelt grinst lächelt seufzt seufzen räuspert hustet husten niest weint atmet ' +
    'ausatmen einatmen pause sprechpause schweigt schweigen stille überlegt zögert nickt kopfschütteln schüttelt ' +
    'zustimmend bejahend verneinend ablehnend fragend ironisch flüstert leise laut betont lachend stöhnt ' +
    'unv unverst unverständlich unklar störung unterbrechung unterbricht nebengeräusch nebengeräusche geräusch ' +
    'hintergrundgeräusch hintergrundgeräusche klingelt klingeln telefonklingeln klopft klopfen trinkt klatscht ' +
    'abbruch aufnahmeende aufnahme anm anmerkung anonymisiert gleichzeitig durcheinander'
  ).split(' '),
);
const besides = new Set(
  (
    'kurz kurze kurzes lang lange langes längere längeres sehr etwas beide alle sich den kopf tief an auf ein aus ' +
    'im hintergrund telefon handy tür es und mit der die das ca etwa sek sekunde sekunden s min minute minuten ' +
    'wort wörter passage stelle ton spricht sprechen reden i b int name ort person'
  ).split(' '),
);

/**
 * Stretches that are no words of the speaker: time stamps and notes of the transcriber („(lacht)“, „[unv.]“,
 * „(Pause, 3 Sek.)“, „(..)“, „[…]“). A bracket counts only if all its words are those of notes, so that what people
 * put in brackets themselves stays theirs. In order, without overlaps.
 */
export function unspokenStretches(text: string): Stretch[] {
  return [...timeStamps(text), ...notes(text)].sort(([a], [b]) => a - b).filter(startsAfterPrevious);
}

/** The time stamps alone. */
export function timeStamps(text: string): Stretch[] {
  return [...text.matchAll(new RegExp(timeStamp, 'gmu'))].map(stretchOf);
}

/** The notes of the transcriber alone. */
export function notes(text: string): Stretch[] {
  const brackets = text.matchAll(/\(([^()[\]\n]{0,80})\)|\[([^()[\]\n]{0,80})\]/gu);
  return [...brackets].filter(([, round, square]) => isNote(round ?? square ?? '')).map(stretchOf);
}

function isNote(content: string): boolean {
  // Dots and figures alone are pauses.
  if (/^[\s.…,–-]*$/u.test(content) || /^\s*\d{1,3}(?:[.,]\d+)?\s*$/u.test(content)) {
    return !/^\s*\d{3}\s*$/u.test(content);
  }
  const words = content.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    (words.some((word) => noteWords.has(word)) && words.every((w) => noteWords.has(w) || besides.has(w))) ||
    /^\s*(?:ca\.?\s*)?\d+(?:[.,]\d+)?\s*(?:s|sek|sekunden?|min|minuten?)\.?\s*$/iu.test(content)
  );
}

function stretchOf(match: RegExpMatchArray): Stretch {
  const from = match.index ?? 0;
  return [from, from + match[0].length];
}

function startsAfterPrevious([from]: Stretch, i: number, all: readonly Stretch[]): boolean {
  const previous = all[i - 1];
  return !previous || from >= previous[1];
}
