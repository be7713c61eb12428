import type { LanguageName } from './language.js';

/** What `zb build-report --verbose` says of a picture. `{name}` is filled in. */
export interface PictureWords {
  pictures: string;
  size: string;
  drawing: string;
  millimetres: string;
  unchanged: string;
  removed: string;
  notes: Record<PictureChange | HiddenData, string>;
}

/** What can be hidden in a picture and is taken out. */
export const hiddenData = [
  'exif',
  'gps',
  'xmp',
  'iptc',
  'profile',
  'comments',
  'editor',
  'animation',
  'alpha',
] as const;
export type HiddenData = (typeof hiddenData)[number];

/** What can be done to a picture. */
export const pictureChanges = ['turned', 'scaled', 'converted', 'eightBit', 'asJpeg', 'inner'] as const;
export type PictureChange = (typeof pictureChanges)[number];

const words: Record<LanguageName, PictureWords> = {
  de: {
    pictures: 'Bilder:',
    size: '{width} × {height} Pixel, {bytes}',
    drawing: 'Zeichnung, {bytes}',
    millimetres: '{size} auf {millimetres} mm',
    unchanged: 'ohne Änderung',
    removed: 'entfernt: {what}',
    notes: {
      exif: 'EXIF',
      gps: 'GPS',
      xmp: 'XMP',
      iptc: 'IPTC',
      profile: 'Farbprofil',
      comments: 'Bemerkungen',
      editor: 'Bearbeitungsdaten',
      animation: 'Bewegung',
      alpha: 'Deckkraft ohne Wirkung',
      turned: 'aufgerichtet',
      scaled: 'verkleinert',
      converted: 'in sRGB umgerechnet',
      eightBit: '8 statt 16 Bit je Farbe',
      asJpeg: 'als JPEG gespeichert',
      inner: 'mit eingebettetem Bild',
    },
  },
  en: {
    pictures: 'Pictures:',
    size: '{width} × {height} pixels, {bytes}',
    drawing: 'drawing, {bytes}',
    millimetres: '{size} on {millimetres} mm',
    unchanged: 'unchanged',
    removed: 'removed: {what}',
    notes: {
      exif: 'EXIF',
      gps: 'GPS',
      xmp: 'XMP',
      iptc: 'IPTC',
      profile: 'colour profile',
      comments: 'comments',
      editor: 'editing data',
      animation: 'movement',
      alpha: 'opacity without effect',
      turned: 'turned upright',
      scaled: 'scaled down',
      converted: 'converted to sRGB',
      eightBit: '8 instead of 16 bits a colour',
      asJpeg: 'saved as JPEG',
      inner: 'with a picture inside',
    },
  },
};

/** The words in a language. */
export function pictureWords(language: LanguageName): PictureWords {
  return words[language];
}
