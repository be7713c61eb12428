import { join } from 'node:path';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  type Staged,
} from '../diagnostics/diagnostic.js';
import { asFinal, type Grade } from '../diagnostics/draft.js';
import { withoutConflicts } from '../load/conflict-marks.js';
import { isInside, listFiles, readText } from '../load/files.js';
import { type MarkdownFile, parseMarkdown } from '../load/markdown.js';
import { makeAlways, type Remember } from '../load/remember.js';
import { openYaml, parseYaml, type YamlFile } from '../load/yaml.js';
import type { Code } from '../messages/codes.js';
import { checkAlliance } from './alliance-check.js';
import { type Kapitel, toKapitel } from './chapter.js';
import { checkChapter } from './chapter-check.js';
import { checkOwnColours } from './colours/own-colours-check.js';
import type { DataType, IdKind } from './data-type.js';
import { checkGlyphs, checkTextGlyphs, missingGlyphs } from './glyph-check.js';
import { dataTypes } from './list.js';
import { checkPictures } from './picture-check.js';
import type { Project, ProjectData } from './project.js';
import type { Projekt } from './projekt.js';
import { checkChapterProse, checkProse } from './prose-check.js';
import { checkReferences, collectIds, givenKinds, indexIds, type KnownIds } from './references.js';
import { checkRemarks } from './remark-check.js';
import { checkReport } from './report-check.js';
import { checkSamePerson, checkThresholds } from './same-person-check.js';
import { checkSchedule } from './schedule-check.js';
import { createShapeCheck, type ShapeCheck } from './shape.js';
import { soundPart } from './sound-part.js';
import { checkStrayFiles } from './stray-files-check.js';
import { checkTemplate } from './template-check.js';
import { findText } from './text-place.js';
import { checkUnused } from './unused-check.js';

/** A file of a data type that could be parsed. `markdown` for chapters. */
interface Source {
  type: DataType;
  yaml: YamlFile;
  markdown?: MarkdownFile;
  /** False: it doesn't fit its schema. */
  isSound: boolean;
  /** As much of the file as fits its schema; nothing where that can't be told apart. */
  sound: YamlFile | undefined;
}

/** A project without errors; `drawable` is one whose errors are in chapters only, which no figure needs. */
export type ReadProject = Staged<Project | undefined> & { drawable: Project | undefined };

function isOfChapter({ place }: Diagnostic): boolean {
  return place?.file.endsWith('.md') === true;
}

/**
 * Reads every data file of a project and checks it: syntax, shape, ids and references, meaning, chapters, reports.
 * All findings come together; what a broken file would have to say is left out of the checks of the others.
 * The project is there only if none of the findings is an error after `grade`.
 */
export function readProject(
  root: string,
  grade: Grade = asFinal,
  remember: Remember = makeAlways,
): ReadProject {
  const { sources: read, files, uncertain, diagnostics } = readSources(root, remember);
  diagnostics.push(...checkStrayFiles(root, files));
  const { sources, diagnostics: outdated } = withoutOutdated(read);
  diagnostics.push(...outdated);
  const uses = sources.map(({ type, yaml }) => collectIds(yaml, type.schema));
  const { index, diagnostics: doubles } = indexIds(uses.flatMap(({ given }) => given));
  const ids = new Map([...index].map(([kind, ofKind]) => [kind, [...ofKind.keys()]]));
  const known: KnownIds = (kind) => (uncertain.has(kind) ? undefined : (ids.get(kind) ?? []));
  diagnostics.push(
    ...doubles,
    ...checkReferences(
      uses.flatMap(({ named }) => named),
      known,
    ),
  );

  const { schriften, language } = settingsOf(sources);
  const missing = missingGlyphs(schriften);
  const misread = new Set(
    diagnostics.flatMap(({ code, place }) => (code === 'ZB1010' && place ? [place.file] : [])),
  );
  for (const { type, yaml, markdown } of sources) {
    diagnostics.push(
      ...checkProse(yaml, type.schema, language),
      ...checkTextGlyphs(yaml, type.schema, missing),
    );
    if (!markdown) continue;
    const kapitel = toKapitel(markdown);
    const found = checkChapter(kapitel, known);
    if (found.some(({ code }) => misreadings.includes(code))) misread.add(kapitel.file);
    diagnostics.push(...found, ...checkChapterProse(kapitel, language), ...checkGlyphs(kapitel, missing));
  }
  const chapterFiles = files.filter((file) => file.endsWith('.md'));
  const chapters = { read: readChapters(sources), files: chapterFiles, misread };
  for (const { type, yaml, isSound, sound } of sources) {
    if (type.id === 'berichte' && isSound)
      diagnostics.push(...checkReport(yaml, chapters, known), ...checkTemplate(yaml, root));
    if (type.id === 'bilder' && sound) diagnostics.push(...checkPictures(sound, root));
  }
  const sofar = grade(diagnostics);
  const placeOf: Project['placeOf'] = (kind, id, key) => {
    const use = index.get(kind)?.get(id);
    return key === undefined ? use?.place : use?.beside(key);
  };
  const settings = sources.find(({ type }) => type.id === 'projekt')?.yaml;
  const project: Project = {
    root,
    data: gather(sources),
    placeOf,
    settingPlace: (path) => settings?.placeOf(path),
    textPlace: (text) => findText(sources, text),
  };
  const isFaulty = hasErrors(sofar);
  if (isFaulty && sofar.some((one) => one.severity === 'error' && !isOfChapter(one)))
    return { value: undefined, drawable: undefined, diagnostics: sofar };
  const found = grade([
    ...checkSamePerson(project),
    ...checkThresholds(project),
    // What a faulty chapter would show is unknown.
    ...(isFaulty ? [] : checkUnused(project)),
    ...checkSchedule(project),
    ...checkAlliance(project),
    ...checkOwnColours(project),
  ]);
  const drawable = hasErrors(found) ? undefined : project;
  return { value: isFaulty ? undefined : drawable, drawable, diagnostics: [...sofar, ...found] };
}

/** Findings on directives that could not be read. */
const misreadings: readonly Code[] = ['ZB1402', 'ZB1403', 'ZB1413'];

interface Sources {
  sources: Source[];
  /** Every data file that is there. */
  files: string[];
  /** Kinds of which an id may stand in a file that could not be read as it should be. */
  uncertain: Set<IdKind>;
  diagnostics: Diagnostic[];
}

/** Every file, parsed and checked by itself. */
function readSources(root: string, remember: Remember): Sources {
  const result: Sources = { sources: [], files: [], uncertain: new Set(), diagnostics: [] };
  const fits = createShapeCheck();
  const files = dataTypes.flatMap((type) => filesOf(root, type).map((file) => ({ type, file })));
  for (const { type, file } of files) {
    const { source, broken, misfits } = readAndFit(root, file, type, fits, remember);
    const isSound = misfits.length === 0;
    const sound = source && (isSound ? source.yaml : soundPart(source.yaml, type.schema, fits));
    const faults = [...broken, ...misfits, ...(sound ? (type.check?.(sound) ?? []) : [])];
    result.files.push(file);
    if (type.isKept && faults.length > 0) {
      result.diagnostics.push(leftOut(file, faults[0]?.place));
      continue;
    }
    result.diagnostics.push(...faults);
    if (source) result.sources.push({ ...source, isSound, sound });
    if (!source || [...broken, ...misfits].some(hidesIds)) addAll(result.uncertain, givenKinds(type.schema));
  }
  return result;
}

/** What zb has kept for something that is no longer there is left out, with a warning. */
function withoutOutdated(read: readonly Source[]): { sources: Source[]; diagnostics: Diagnostic[] } {
  const uses = new Map(read.map((source) => [source, collectIds(source.yaml, source.type.schema)]));
  const given = new Set(
    [...uses.values()].flatMap((use) => use.given.map(({ kind, id }) => `${kind} ${id}`)),
  );
  const outdated = (source: Source) =>
    source.type.isKept
      ? uses.get(source)?.named.find(({ kind, id }) => !given.has(`${kind} ${id}`))
      : undefined;
  return {
    sources: read.filter((source) => !outdated(source)),
    diagnostics: read.flatMap((source) => {
      const use = outdated(source);
      return use ? leftOut(source.yaml.file, use.place) : [];
    }),
  };
}

/** A file that zb has written itself and can't use (ZB1009). */
function leftOut(file: string, place: Place = { file, line: 1, column: 1 }): Diagnostic {
  return diagnostic('ZB1009', { file }, place);
}

/** Reads a file and checks its shape; a file that has a fault is read again by the exact parser. */
function readAndFit(root: string, file: string, type: DataType, fits: ShapeCheck, remember: Remember) {
  const attempt = (open: typeof parseYaml) => {
    const { value: source, diagnostics: broken } = readSource(root, file, type, open, remember);
    return { source, broken, misfits: source ? fits(type.schema, source.yaml) : [] };
  };
  const quick = attempt(openYaml);
  return quick.misfits.length > 0 ? attempt(parseYaml) : quick;
}

function addAll<T>(set: Set<T>, items: readonly T[]): void {
  for (const item of items) set.add(item);
}

/** A text that is too long leaves the ids of its file as they are; a key that is missing or wrong may be one of an id. */
function hidesIds({ code }: Diagnostic): boolean {
  return ['ZB1010', 'ZB1101', 'ZB1102', 'ZB1103', 'ZB1106', 'ZB1109'].includes(code);
}

function filesOf(root: string, { location }: DataType): string[] {
  if ('folder' in location) return listFiles(root, `data/${location.folder}`, location.extension);
  const file = `data/${location.file}`;
  if (location.optional && !listFiles(root, 'data', '.yaml').includes(file)) return [];
  return [file];
}

function readSource(
  root: string,
  file: string,
  type: DataType,
  open: (text: string, file: string) => Staged<YamlFile | undefined>,
  remember: Remember,
): Staged<Omit<Source, 'isSound' | 'sound'> | undefined> {
  const refuse = (code: 'ZB1004' | 'ZB1007'): Staged<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic(code, { file }, { file, line: 1, column: 1 })],
  });
  if (!isInside(root, join(root, file))) return refuse('ZB1007');
  const { value: whole, diagnostics } = readText(root, file);
  if (whole === undefined) return { value: undefined, diagnostics };
  const { text, diagnostics: conflicts } = withoutConflicts(whole, file);
  if (file.endsWith('.md')) {
    const { value: markdown, diagnostics: found } = parseMarkdown(text, file, remember);
    return {
      value: markdown && { type, yaml: markdown.head, markdown },
      diagnostics: [...conflicts, ...found],
    };
  }
  const { value: yaml, diagnostics: found } = open(text, file);
  // A file of nothing but comments.
  if (yaml?.value === null) return refuse('ZB1004');
  return {
    value: yaml && { type, yaml },
    diagnostics: [...conflicts, ...found, ...(yaml ? checkRemarks(text, file) : [])],
  };
}

/** What the checks of texts need to know of projekt.yaml: German where it doesn't say, no fonts where it is unsound. */
function settingsOf(sources: readonly Source[]): {
  language: string;
  schriften: Projekt['schriften'] | undefined;
} {
  const projekt = sources.find(({ type }) => type.id === 'projekt');
  const value = projekt?.yaml.value as Partial<Projekt> | undefined;
  return {
    language: value?.sprache === 'en' ? 'en' : 'de',
    schriften: projekt?.isSound ? value?.schriften : undefined,
  };
}

function readChapters(sources: readonly Source[]): Kapitel[] {
  return sources.flatMap(({ markdown, isSound }) => (markdown && isSound ? [toKapitel(markdown)] : []));
}

function gather(sources: readonly Source[]): ProjectData {
  const data: Record<string, unknown> = {
    bilder: { bilder: [] },
    interviews: [],
    anordnungen: [],
    berichte: [],
  };
  for (const { type, yaml, markdown } of sources) {
    if (markdown) continue;
    if ('folder' in type.location) (data[type.id] as unknown[]).push(yaml.value);
    else data[type.id] = yaml.value;
  }
  return { ...data, kapitel: readChapters(sources) } as unknown as ProjectData;
}
