import type { Staged } from '../diagnostics/diagnostic.js';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { asFinal, type Grade } from '../diagnostics/draft.js';
import { makeAlways, type Remember } from '../load/remember.js';
import { createTemplateReader } from '../load/template.js';
import { checkAlliance } from './alliance-check.js';
import type { Kapitel } from './chapter.js';
import { checkSource } from './check-source.js';
import { checkOwnColours } from './colours/own-colours-check.js';
import { checkFonts } from './font-check.js';
import { missingGlyphs } from './glyph-check.js';
import { withPossibleIds } from './missing-key.js';
import { checkPictures } from './picture-check.js';
import type { Project, ProjectData } from './project.js';
import type { Projekt } from './projekt.js';
import {
  createReadingMemory,
  leftOut,
  type ReadingMemory,
  readSources,
  type Source,
} from './read-sources.js';
import { checkReferences, collectIds, indexIds, type KnownIds } from './references.js';
import { checkReport } from './report-check.js';
import { checkSamePerson, checkThresholds } from './same-person-check.js';
import { checkSchedule } from './schedule-check.js';
import { checkStrayFiles } from './stray-files-check.js';
import { checkTemplate } from './template-check.js';
import { findText } from './text-place.js';
import { checkUnused } from './unused-check.js';

/** A project without errors; `drawable` is one whose errors are in chapters only, which no figure needs. */
export type ReadProject = Staged<Project | undefined> & { drawable: Project | undefined };

function isOfChapter({ place }: Diagnostic): boolean {
  return place?.file.endsWith('.md') === true;
}

/**
 * Reads every data file of a project and checks it: syntax, shape, ids and references, meaning, chapters, reports.
 * All findings come together; what a broken file would have to say is left out of the checks of the others.
 * The project is there only if none of the findings is an error after `grade`.
 * @param memory What is known from the last time; the result is the same without it.
 */
export function readProject(
  root: string,
  grade: Grade = asFinal,
  remember: Remember = makeAlways,
  memory: ReadingMemory = createReadingMemory(),
): ReadProject {
  const { sources: read, files, uncertain, diagnostics } = readSources(root, remember, memory);
  diagnostics.push(...checkStrayFiles(root, files));
  const idsOf = (source: Source) =>
    memory.about(source, 'ids', '', () => collectIds(source.yaml, source.type.schema));
  const { sources, diagnostics: outdated } = withoutOutdated(read, idsOf);
  diagnostics.push(...outdated);
  const uses = sources.map(idsOf);
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
  const missing = missingGlyphs(schriften, root);
  const fontFaults = sources.flatMap(({ type, sound }) =>
    type.id === 'projekt' && sound ? checkFonts(sound, root) : [],
  );
  diagnostics.push(...fontFaults);
  const misread = new Set(
    diagnostics.flatMap(({ code, place }) => (code === 'ZB1010' && place ? [place.file] : [])),
  );
  const given = JSON.stringify([[...ids], [...uncertain], language, schriften, fontFaults.length]);
  for (const source of sources) {
    const check = () => checkSource(source, known, language, missing);
    const { found, isMisread } = memory.about(source, 'checks', given, check);
    diagnostics.push(...found);
    if (isMisread) misread.add(source.yaml.file);
  }
  const templateOf = createTemplateReader(root);
  const chapterFiles = files.filter((file) => file.endsWith('.md'));
  const chapters = { read: readChapters(sources), files: chapterFiles, misread };
  for (const { type, yaml, isSound, sound } of sources) {
    if (type.id === 'berichte' && isSound)
      diagnostics.push(...checkReport(yaml, chapters, known), ...checkTemplate(yaml, root, templateOf));
    if (type.id === 'bilder' && sound) diagnostics.push(...checkPictures(sound, root));
  }
  const sofar = grade(diagnostics.map((found) => withPossibleIds(found, ids)));
  const placeOf: Project['placeOf'] = (kind, id, key) => {
    const use = index.get(kind)?.get(id);
    return key === undefined ? use?.place : use?.beside(key);
  };
  const settings = sources.find(({ type }) => type.id === 'projekt')?.yaml;
  const project: Project = {
    root,
    data: gather(sources),
    templateOf,
    placeOf,
    settingPlace: (path) => settings?.placeOf(path),
    textPlace: textFinder(sources.filter(({ type }) => type.id !== 'interviews')),
  };
  const isFaulty = hasErrors(sofar);
  if (isFaulty && sofar.some((one) => one.severity === 'error' && !isOfChapter(one)))
    return { value: undefined, drawable: undefined, diagnostics: sofar };
  const found = grade([
    ...checkSamePerson(project),
    ...checkThresholds(project),
    // What a faulty chapter would show is unknown, and without a report nothing is used.
    ...(isFaulty || project.data.berichte.length === 0 ? [] : checkUnused(project)),
    ...checkSchedule(project),
    ...checkAlliance(project),
    ...checkOwnColours(project),
  ]);
  const drawable = hasErrors(found) ? undefined : project;
  return { value: isFaulty ? undefined : drawable, drawable, diagnostics: [...sofar, ...found] };
}

/** Made here, so that the project keeps none but these sources: no picture shows what was answered, and answers may be many. */
function textFinder(sources: readonly Source[]): Project['textPlace'] {
  return (text) => findText(sources, text);
}

/** What zb has kept for something that is no longer there is left out, with a warning. */
function withoutOutdated(
  read: readonly Source[],
  idsOf: (source: Source) => ReturnType<typeof collectIds>,
): { sources: Source[]; diagnostics: Diagnostic[] } {
  const given = new Set(read.flatMap((source) => idsOf(source).given.map(({ kind, id }) => `${kind} ${id}`)));
  const outdated = (source: Source) =>
    source.type.isKept ? idsOf(source).named.find(({ kind, id }) => !given.has(`${kind} ${id}`)) : undefined;
  return {
    sources: read.filter((source) => !outdated(source)),
    diagnostics: read.flatMap((source) => {
      const use = outdated(source);
      return use ? leftOut(source.yaml.file, use.place) : [];
    }),
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
  return sources.flatMap(({ kapitel, isSound }) => (kapitel && isSound ? [kapitel] : []));
}

function gather(sources: readonly Source[]): ProjectData {
  const data: Record<string, unknown> = {
    bilder: { bilder: [] },
    interviews: [],
    anordnungen: [],
    berichte: [],
  };
  for (const { type, yaml, kapitel } of sources) {
    if (kapitel) continue;
    if ('folder' in type.location) (data[type.id] as unknown[]).push(yaml.value);
    else data[type.id] = yaml.value;
  }
  return { ...data, kapitel: readChapters(sources) } as unknown as ProjectData;
}
