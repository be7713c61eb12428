import { join } from 'node:path';
import { type Diagnostic, diagnostic, type Place, type Staged } from '../diagnostics/diagnostic.js';
import { withoutConflicts } from '../load/conflict-marks.js';
import { isInside, listFiles, readText } from '../load/files.js';
import { parseMarkdown } from '../load/markdown.js';
import { makeAlways, type Remember } from '../load/remember.js';
import { openYaml, parseYaml, type YamlFile } from '../load/yaml.js';
import { type AboutSource, createAboutSource } from './about-source.js';
import { type Kapitel, toKapitel } from './chapter.js';
import type { DataType, IdKind } from './data-type.js';
import { dataTypes } from './list.js';
import { givenKinds } from './references.js';
import { checkRemarks } from './remark-check.js';
import { createShapeCheck, type ShapeCheck } from './shape.js';
import { soundPart } from './sound-part.js';

/** A file of a data type that could be parsed. */
export interface Source {
  type: DataType;
  yaml: YamlFile;
  /** For chapters. */
  kapitel?: Kapitel;
  /** False: it doesn't fit its schema. */
  isSound: boolean;
  /** As much of the file as fits its schema; nothing where that can't be told apart. */
  sound: YamlFile | undefined;
}

/** A file, parsed and checked by itself. */
interface ReadFile {
  source: Source | undefined;
  faults: Diagnostic[];
  /** True if ids may stand in it that could not be read. */
  hidesIds: boolean;
}

/** What a process that reads a project again and again keeps of the last time: only files with another text are parsed and checked. */
export interface ReadingMemory {
  fits: ShapeCheck;
  files: Map<string, ReadFile & { text: string }>;
  about: AboutSource;
}

/** A memory for one project; it takes about as much as the project. */
export function createReadingMemory(): ReadingMemory {
  return { fits: createShapeCheck(), files: new Map(), about: createAboutSource() };
}

export interface Sources {
  sources: Source[];
  /** Every data file that is there. */
  files: string[];
  /** Kinds of which an id may stand in a file that could not be read as it should be. */
  uncertain: Set<IdKind>;
  diagnostics: Diagnostic[];
}

/** Every file, parsed and checked by itself. */
export function readSources(root: string, remember: Remember, memory: ReadingMemory): Sources {
  const result: Sources = { sources: [], files: [], uncertain: new Set(), diagnostics: [] };
  const before = memory.files;
  memory.files = new Map();
  const files = dataTypes.flatMap((type) => filesOf(root, type).map((file) => ({ type, file })));
  for (const { type, file } of files) {
    const { value: text, diagnostics } = readWhole(root, file);
    const known = before.get(file);
    const read =
      text === undefined
        ? { source: undefined, faults: diagnostics, hidesIds: true }
        : known?.text === text
          ? known
          : readAndCheck(text, file, type, memory.fits, remember);
    if (text !== undefined) memory.files.set(file, { ...read, text });
    result.files.push(file);
    if (type.isKept && read.faults.length > 0) {
      result.diagnostics.push(leftOut(file, read.faults[0]?.place));
      continue;
    }
    result.diagnostics.push(...read.faults);
    if (read.source) result.sources.push(read.source);
    if (read.hidesIds) for (const kind of givenKinds(type.schema)) result.uncertain.add(kind);
  }
  return result;
}

/** The text of one file of a project, with all that is wrong with it by itself. */
export function readOneSource(root: string, file: string, type: DataType): Staged<string | undefined> {
  const { value: text, diagnostics } = readWhole(root, file);
  if (text === undefined) return { value: text, diagnostics };
  const { faults } = readAndCheck(text, file, type, createShapeCheck(), makeAlways);
  return { value: text, diagnostics: faults };
}

/** A file that zb has written itself and can't use (ZB1009). */
export function leftOut(file: string, place: Place = { file, line: 1, column: 1 }): Diagnostic {
  return diagnostic('ZB1009', { file }, place);
}

function filesOf(root: string, { location }: DataType): string[] {
  if ('folder' in location) return listFiles(root, `data/${location.folder}`, location.extension);
  const file = `data/${location.file}`;
  if (location.optional && !listFiles(root, 'data', '.yaml').includes(file)) return [];
  return [file];
}

/** The text of a file that belongs to the project. */
function readWhole(root: string, file: string): Staged<string | undefined> {
  return isInside(root, join(root, file)) ? readText(root, file) : refuse('ZB1007', file);
}

function refuse(code: 'ZB1004' | 'ZB1007', file: string): Staged<undefined> {
  return { value: undefined, diagnostics: [diagnostic(code, { file }, { file, line: 1, column: 1 })] };
}

/** Checks a file's shape and what its type says besides; one that has a fault is read again by the exact parser. */
function readAndCheck(
  text: string,
  file: string,
  type: DataType,
  fits: ShapeCheck,
  remember: Remember,
): ReadFile {
  const attempt = (open: typeof parseYaml) => {
    const { value: parsed, diagnostics: broken } = parse(text, file, type, open, remember);
    return { parsed, broken, misfits: parsed ? fits(type.schema, parsed.yaml) : [] };
  };
  const quick = attempt(openYaml);
  const { parsed, broken, misfits } = quick.misfits.length > 0 ? attempt(parseYaml) : quick;
  const isSound = misfits.length === 0;
  const sound = parsed && (isSound ? parsed.yaml : soundPart(parsed.yaml, type.schema, fits));
  return {
    source: parsed && { ...parsed, isSound, sound },
    faults: [...broken, ...misfits, ...(sound ? (type.check?.(sound) ?? []) : [])],
    hidesIds: !parsed || [...broken, ...misfits].some(hidesIds),
  };
}

function parse(
  whole: string,
  file: string,
  type: DataType,
  open: (text: string, file: string) => Staged<YamlFile | undefined>,
  remember: Remember,
): Staged<Pick<Source, 'type' | 'yaml' | 'kapitel'> | undefined> {
  const { text, diagnostics: conflicts } = withoutConflicts(whole, file);
  if (file.endsWith('.md')) {
    const { value: markdown, diagnostics: found } = parseMarkdown(text, file, remember);
    return {
      value: markdown && { type, yaml: markdown.head, kapitel: toKapitel(markdown) },
      diagnostics: [...conflicts, ...found],
    };
  }
  const { value: yaml, diagnostics: found } = open(text, file);
  // A file of nothing but comments.
  if (yaml?.value === null) return refuse('ZB1004', file);
  return {
    value: yaml && { type, yaml },
    diagnostics: [...conflicts, ...found, ...(yaml ? checkRemarks(text, file) : [])],
  };
}

/** A text that is too long leaves the ids of its file as they are; a key that is missing or wrong may be one of an id. */
function hidesIds({ code }: Diagnostic): boolean {
  return ['ZB1010', 'ZB1101', 'ZB1102', 'ZB1103', 'ZB1106', 'ZB1109'].includes(code);
}
