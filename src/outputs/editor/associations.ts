import type { DataType } from '../../data-types/data-type.js';
import { dataTypes } from '../../data-types/list.js';

/** The kinds of data that are YAML files of their own; heads of chapters are none. */
export const yamlTypes: readonly DataType[] = dataTypes.filter(
  ({ location }) => 'file' in location || location.extension === '.yaml',
);

/** Where an editor finds the schema of a data type, relative to the project. */
export function schemaPath({ id }: DataType): string {
  return `.vscode/schemas/${id}.json`;
}

/** The files of a data type, as editors write patterns. */
export function filePattern({ location }: DataType): string {
  return 'file' in location ? `data/${location.file}` : `data/${location.folder}/**/*${location.extension}`;
}

/** The line at the head of a data file that names its schema to an editor without settings; nothing for other files. */
export function modeline(file: string): string | undefined {
  const type = yamlTypes.find(({ location }) =>
    'file' in location ? file === `data/${location.file}` : file.startsWith(`data/${location.folder}/`),
  );
  const upwards = '../'.repeat(file.split('/').length - 1);
  return type && `# yaml-language-server: $schema=${upwards}${schemaPath(type)}\n`;
}
