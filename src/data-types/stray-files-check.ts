import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { listFiles } from '../load/files.js';
import { dataTypes } from './list.js';
import { nearest } from './nearest.js';

/** Files in data/ that look like data and are read by nothing (ZB1008): misspelt, or in the wrong folder. */
export function checkStrayFiles(root: string, read: readonly string[]): Diagnostic[] {
  const there = ['.yaml', '.yml'].flatMap((extension) => listFiles(root, 'data', extension));
  const known = dataTypes.flatMap(({ location }) => ('file' in location ? [`data/${location.file}`] : []));
  const free = known.filter((file) => !there.includes(file));
  return there
    .filter((file) => !read.includes(file))
    .map((file) => {
      const renamed = file.replace(/\.yml$/, '.yaml');
      const meant = known.find((name) => name === renamed.toLowerCase());
      const suggestion = meant ?? nearest(file, free) ?? (renamed === file ? undefined : renamed);
      return diagnostic('ZB1008', { file }, { file, line: 1, column: 1 }, suggestion ? { suggestion } : {});
    });
}
