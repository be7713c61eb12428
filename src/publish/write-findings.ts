import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { isInside } from '../load/files.js';
import { behindLinks, type OutputFile, writeFiles } from './write-files.js';

/**
 * Writes each file that findings were asked for in, relative to `start`, the old one staying whole until the new one is.
 * Each stands for itself: what can't be written is ZB3009, and the others are written all the same. Nothing is written
 * among the data of a project.
 */
export function writeFindings(start: string, files: readonly OutputFile[], root?: string): Diagnostic[] {
  return files.flatMap(({ path, content }) => {
    const target = behindLinks(resolve(start, path));
    const reason = obstacle(target, root) ?? failure(target, content);
    return reason === undefined ? [] : [diagnostic('ZB3009', { file: path, reason })];
  });
}

/** A device or a pipe must not be replaced by a file. */
function obstacle(path: string, root: string | undefined): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return '@reason.inTheWay';
  if (there && !there.isFile()) return '@reason.noFile';
  return root !== undefined && isInside(join(root, 'data'), path) ? '@reason.data' : undefined;
}

function failure(path: string, content: OutputFile['content']): string | undefined {
  const [failed] = writeFiles(dirname(path), [{ path: basename(path), content }]).diagnostics;
  return failed && String(failed.params.reason);
}
