import { editorSchema, type TemplateSettings } from '../../data-types/editor-schema.js';
import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { filePattern, schemaPath, yamlTypes } from './associations.js';
import { editJson, type JsonEntry, jsonValue } from './edit-json.js';

/** A file for the editor, relative to the project. */
export interface EditorFile {
  path: string;
  content: string;
}

const settingsFile = '.vscode/settings.json';
const extensionsFile = '.vscode/extensions.json';
const extension = 'redhat.vscode-yaml';

/**
 * The files by which an editor with the YAML language server knows a project: the schemas, which files they are for, and
 * the extension. `read` gives the text of a file that is there; what else stands in it stays. One that is no JSON is
 * ZB4041.
 */
export function editorFiles(
  templates: readonly TemplateSettings[],
  read: (path: string) => string | undefined,
): Staged<EditorFile[]> {
  const schemas = yamlTypes.map((type) => ({
    path: schemaPath(type),
    content: `${JSON.stringify(editorSchema(type, templates), null, 2)}\n`,
  }));
  const recommended = jsonValue(read(extensionsFile) ?? '{}', ['recommendations']);
  const known = Array.isArray(recommended) ? recommended : [];
  const all = known.includes(extension) ? known : [...known, extension];
  const edited = [
    edit(settingsFile, settings(), read),
    edit(extensionsFile, [{ path: ['recommendations'], value: all }], read),
  ];
  return {
    value: [...schemas, ...edited.flatMap(({ value }) => (value ? [value] : []))],
    diagnostics: edited.flatMap(({ diagnostics }) => diagnostics),
  };
}

function settings(): JsonEntry[] {
  return [
    ...yamlTypes.map((type) => ({
      path: ['yaml.schemas', `./${schemaPath(type)}`],
      value: filePattern(type),
    })),
    // Nothing is fetched from the network, and nothing is told.
    { path: ['yaml.schemaStore.enable'], value: false, isDefault: true },
    { path: ['redhat.telemetry.enabled'], value: false, isDefault: true },
  ];
}

function edit(
  path: string,
  entries: readonly JsonEntry[],
  read: (path: string) => string | undefined,
): Staged<EditorFile | undefined> {
  const before = read(path);
  const content = editJson(before?.trim() ? before : '{}\n', entries);
  const unreadable: Diagnostic[] = content === undefined ? [diagnostic('ZB4041', { file: path })] : [];
  return { value: content === undefined ? undefined : { path, content }, diagnostics: unreadable };
}
