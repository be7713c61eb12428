import { join } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { isInside, listFiles, readText } from '../load/files.js';
import { type MarkdownFile, parseMarkdown } from '../load/markdown.js';
import { parseYaml, type YamlFile } from '../load/yaml.js';
import type { Bilder } from './bilder.js';
import { type Kapitel, toKapitel } from './chapter.js';
import { checkChapter } from './chapter-check.js';
import { countedValues } from './counted.js';
import type { DataType } from './data-type.js';
import { dataTypes } from './list.js';
import { checkPictures } from './picture-check.js';
import type { Project, ProjectData } from './project.js';
import { checkReferences, collectIds, indexIds } from './references.js';
import { checkReport } from './report-check.js';
import { createShapeCheck } from './shape.js';
import { checkTemplate } from './template-check.js';

/** A file of a data type that could be parsed. `body` for chapters. */
interface Source {
  type: DataType;
  yaml: YamlFile;
  markdown?: MarkdownFile;
}

/**
 * Reads every data file of a project and checks it: syntax, shape, ids and references, meaning, chapters.
 * All findings come together. The project is there only if none of them is an error.
 */
export function readProject(root: string): Staged<Project | undefined> {
  const { sources, damaged, diagnostics } = readSources(root);
  const { index, diagnostics: found } = checkIds(sources, damaged);
  diagnostics.push(...found);
  if (damaged.size > 0) return { value: undefined, diagnostics };

  const data = gather(sources);
  const counted = countedValues(data);
  diagnostics.push(...data.kapitel.flatMap((kapitel) => checkChapter(kapitel, index, counted)));
  for (const { type, yaml } of sources) {
    if (type.id === 'berichte')
      diagnostics.push(...checkReport(yaml, data.kapitel), ...checkTemplate(yaml, root));
    if (type.id === 'bilder') diagnostics.push(...checkPictures(yaml, yaml.value as Bilder, root));
  }
  const placeOf: Project['placeOf'] = (kind, id) => index.get(kind)?.get(id);
  return { value: hasErrors(diagnostics) ? undefined : { root, data, placeOf }, diagnostics };
}

interface Sources {
  sources: Source[];
  /** Data types of which a file is missing or broken. */
  damaged: Set<string>;
  diagnostics: Diagnostic[];
}

/** Every file, parsed and checked by itself. */
function readSources(root: string): Sources {
  const result: Sources = { sources: [], damaged: new Set(), diagnostics: [] };
  const fits = createShapeCheck();
  for (const type of dataTypes) {
    for (const file of filesOf(root, type)) {
      const { value: source, diagnostics: found } = readSource(root, file, type);
      const misfits = source ? fits(type.schema, source.yaml) : [];
      const isSound = source !== undefined && misfits.length === 0;
      result.diagnostics.push(...found, ...misfits, ...(isSound ? (type.check?.(source.yaml) ?? []) : []));
      // The ids of a file that doesn't fit still count, or every file that names one would be blamed.
      if (source) result.sources.push(source);
      if (!isSound) result.damaged.add(type.id);
    }
  }
  return result;
}

function checkIds(sources: readonly Source[], damaged: ReadonlySet<string>) {
  const ids = sources.map(({ type, yaml }) => collectIds(yaml, type.schema));
  const { index, diagnostics } = indexIds(ids.flatMap((use) => use.given));
  const named = ids.flatMap((use) => use.named).filter(({ kind }) => !isDamaged(kind, damaged));
  return { index, diagnostics: [...diagnostics, ...checkReferences(named, index)] };
}

function filesOf(root: string, { location }: DataType): string[] {
  if ('folder' in location) return listFiles(root, `data/${location.folder}`, location.extension);
  const file = `data/${location.file}`;
  if (location.optional && !listFiles(root, 'data', '.yaml').includes(file)) return [];
  return [file];
}

function readSource(root: string, file: string, type: DataType): Staged<Source | undefined> {
  if (!isInside(root, join(root, file))) {
    return { value: undefined, diagnostics: [diagnostic('ZB1007', { file }, { file, line: 1, column: 1 })] };
  }
  const { value: text, diagnostics } = readText(root, file);
  if (text === undefined) return { value: undefined, diagnostics };
  if (!file.endsWith('.md')) {
    const { value: yaml, diagnostics: found } = parseYaml(text, file);
    return { value: yaml && { type, yaml }, diagnostics: found };
  }
  const { value: markdown, diagnostics: found } = parseMarkdown(text, file);
  return { value: markdown && { type, yaml: markdown.head, markdown }, diagnostics: found };
}

/** References to a kind whose file could not be read say nothing. */
function isDamaged(kind: string, damaged: ReadonlySet<string>): boolean {
  const home = dataTypes.find(({ schema }) => JSON.stringify(schema).includes(`"definiert":"${kind}"`));
  return home !== undefined && damaged.has(home.id);
}

function gather(sources: readonly Source[]): ProjectData {
  const data: Record<string, unknown> = { bilder: { bilder: [] }, interviews: [], berichte: [], kapitel: [] };
  for (const { type, yaml, markdown } of sources) {
    if (markdown) (data.kapitel as Kapitel[]).push(toKapitel(markdown));
    else if ('folder' in type.location) (data[type.id] as unknown[]).push(yaml.value);
    else data[type.id] = yaml.value;
  }
  return data as unknown as ProjectData;
}
