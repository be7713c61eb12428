import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';

/** What an id stands for; ids of one kind are unique in a project. */
export type IdKind =
  | 'abbildung'
  | 'abschnitt'
  | 'aufgabe'
  | 'austausch'
  | 'baustein'
  | 'bericht'
  | 'bild'
  | 'einladung'
  | 'ereignis'
  | 'ereignisart'
  | 'fachtagung'
  | 'frage'
  | 'gruppe'
  | 'handlungsfeld'
  | 'interview'
  | 'kapitel'
  | 'kennzahl'
  | 'leitung'
  | 'mitglied'
  | 'patenschaft'
  | 'person'
  | 'rolle'
  | 'stimme'
  | 'strang'
  | 'tagesablauf'
  | 'thema'
  | 'themenfeld'
  | 'these'
  | 'traeger'
  | 'treffen'
  | 'wortwolke';

/**
 * A JSON Schema (draft 2020-12) with keywords of ours, above all `definiert` (this text is an id of a kind), `verweist`
 * (this text names one) and `prosa` (this text is printed).
 */
export type Schema = Readonly<Record<string, unknown>>;

/** Where the files of a data type lie, below `data/`. */
export type Location = { file: string; optional?: boolean } | { folder: string; extension: '.yaml' | '.md' };

/** One kind of data file. Adding one = a file like its neighbours here and a line in `list.ts`. */
export interface DataType {
  /** Key in `Project`. */
  id: string;
  location: Location;
  schema: Schema;
  /** Written by zb itself, which can do without: a file with a fault is left out, with a warning (ZB1009). */
  isKept?: true;
  /** What a schema can't say. Called only for a file that fits its schema. */
  check?(file: YamlFile): Diagnostic[];
}
