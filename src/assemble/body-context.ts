import type { ProjectData } from '../data-types/project.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import type { Numbering } from './numbering.js';
import type { ReportWords } from './words.js';

/** What the body of a chapter is made with. */
export interface BodyContext {
  data: ProjectData;
  language: string;
  words: ReportWords;
  numbering: Numbering;
  /** Drawn figures, by id. */
  figures: ReadonlyMap<string, Figure>;
  /** Numbers that `:anzahl[…]` names. */
  counted: ReadonlyMap<string, number>;
  /** Pictures, by id. */
  pictures: ReadonlyMap<string, Picture>;
}
