import type { Cloud } from '../analyse/cloud.js';
import type { Abbildung } from '../data-types/abbildungen.js';
import type { ProjectData } from '../data-types/project.js';
import type { DrawFigure } from './figure.js';

/** What figures are made from. */
export interface FigureSource {
  data: ProjectData;
  /** By the id in wortwolken.yaml. */
  clouds: ReadonlyMap<string, Cloud>;
}

/** One kind of figure: which data it takes, and how it is drawn. Adding one = a file here and a line in `kinds.ts`. */
export interface FigureKind<Data> {
  /** The `art` in abbildungen.yaml. */
  kind: Abbildung['art'];
  /** Exactly the data that the figure draws. */
  select(source: FigureSource, abbildung: Abbildung): Data | undefined;
  draw: DrawFigure<Data>;
}
