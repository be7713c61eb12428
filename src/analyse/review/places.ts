import type { Project } from '../../data-types/project.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import { readText } from '../../load/files.js';
import { parseYaml, type YamlFile } from '../../load/yaml.js';
import type { Entry } from '../codebook.js';

export const codebookFile = 'data/codebuch.yaml';

/** Where things stand in the files of a project. */
export interface Places {
  /** An entry of the code book. */
  entry(entry: Pick<Entry, 'theme' | 'list' | 'index'>): Place;
  /** The id of a theme. */
  theme(index: number): Place;
  /** A stretch [from, to) of the text of an answer. */
  answer(interview: string, index: number, from: number, to: number): Place;
  /** A code given to an answer by hand. */
  code(interview: string, index: number, code: number): Place;
}

/** Finds places; a file is read when one of its places is asked for, once. */
export function openPlaces({ root, placeOf }: Pick<Project, 'root' | 'placeOf'>): Places {
  const files = new Map<string, YamlFile | undefined>();
  const open = (file: string) => {
    if (!files.has(file)) {
      const { value: text = '' } = readText(root, file);
      files.set(file, parseYaml(text, file).value);
    }
    return files.get(file);
  };
  const start = (file: string): Place => ({ file, line: 1, column: 1 });
  const inCodebook = (...path: (string | number)[]) =>
    open(codebookFile)?.placeOf(['themen', ...path]) ?? start(codebookFile);
  return {
    entry: ({ theme, list, index }) => inCodebook(theme, list, index),
    theme: (index) => inCodebook(index, 'id'),
    code(interview, index, code) {
      const file = placeOf('interview', interview)?.file ?? '';
      return open(file)?.placeOf(['antworten', index, 'kodes', code]) ?? start(file);
    },
    answer(interview, index, from, to) {
      const file = placeOf('interview', interview)?.file ?? '';
      return open(file)?.placeInText(['antworten', index, 'text'], from, to) ?? start(file);
    },
  };
}
