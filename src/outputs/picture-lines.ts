import type { Picture, PictureSize } from '../load/pictures/picture.js';
import { dpiOf } from '../load/pictures/print-room.js';
import { fillIn, type LanguageName } from '../messages/catalogue.js';
import { hiddenData, type PictureWords, pictureChanges, pictureWords } from '../messages/picture-words.js';
import { formatSize } from '../messages/sizes.js';

/** A line for each picture: what it was, what of it is printed, what was taken out and done. */
export function pictureLines(pictures: readonly Picture[], language: LanguageName): string {
  if (pictures.length === 0) return '';
  const words = pictureWords(language);
  return [
    words.pictures,
    ...pictures.map((picture) => `  ${pictureLine(picture, words, language)}`),
    '',
  ].join('\n');
}

/** The same as data. */
export function pictureData(pictures: readonly Picture[]) {
  return pictures.map(({ file, kind, original, embedded, millimetres, notes }) => ({
    file,
    kind,
    original,
    embedded,
    millimetres: Math.round(millimetres),
    ...(kind === 'svg' ? {} : { dpi: dpiOf(embedded.width, millimetres) }),
    notes,
  }));
}

function pictureLine(picture: Picture, words: PictureWords, language: LanguageName): string {
  const { file, kind, original, embedded, notes } = picture;
  const sizeOf = (size: PictureSize) => {
    const bytes = formatSize(size.bytes, language);
    return kind === 'svg'
      ? fillIn(words.drawing, { bytes }, {})
      : fillIn(words.size, { width: size.width, height: size.height, bytes }, {});
  };
  const millimetres = Math.round(picture.millimetres);
  const dpi = kind === 'svg' ? '' : `, ${dpiOf(embedded.width, picture.millimetres)} dpi`;
  const printed = fillIn(words.millimetres, { size: sizeOf(embedded), millimetres }, {});
  const gone = hiddenData.filter((note) => notes.includes(note)).map((note) => words.notes[note]);
  const done = pictureChanges.filter((note) => notes.includes(note)).map((note) => words.notes[note]);
  const removed = gone.length > 0 ? [fillIn(words.removed, { what: gone.join(', ') }, {})] : [];
  const changed = [...removed, ...done].join('; ') || words.unchanged;
  return `${file}  ${sizeOf(original)} → ${printed}${dpi}; ${changed}`;
}
