import type { Place } from '../../diagnostics/diagnostic.js';
import type { HiddenData, PictureChange } from '../../messages/picture-words.js';
import type { Sharp } from './library.js';
import type { PictureKind } from './picture-file.js';
import type { PictureWidth, PrintRoom } from './print-room.js';

/** What has been taken out of a picture and done to it. */
export type PictureNote = HiddenData | PictureChange;

/** Size of a picture as a file. */
export interface PictureSize {
  width: number;
  height: number;
  bytes: number;
}

/** A picture as it stands in the document. */
export interface Picture {
  /** Relative to the project. */
  file: string;
  kind: PictureKind;
  /** As a `data:` address, so that the document needs no other file. */
  source: string;
  original: PictureSize;
  /** What is embedded; of a drawing, width and height are units of its own. */
  embedded: PictureSize;
  /** How wide it is on paper. */
  millimetres: number;
  notes: PictureNote[];
}

/** A picture that is wanted: where its file lies, how wide it is printed, and where the data say so. */
export interface WantedPicture {
  root: string;
  /** Relative to the project. */
  file: string;
  width: PictureWidth;
  room: PrintRoom;
  place: Place;
}

/** What it is made with. */
export interface PictureSource extends WantedPicture {
  sharp: Sharp;
  bytes: Buffer;
}
