import { existsSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { exitCodeOf, exitCodes } from '../diagnostics/exit-code.js';
import { pathInProject } from '../load/files.js';
import { isPassing } from '../load/passing-files.js';
import type { RunResult } from './run.js';

/** What is watched, and who is told. */
export interface WatchOptions {
  /** The project. */
  root: string;
  /** Absolute folders; one that is not there yet counts from when it comes. */
  folders: readonly string[];
  /** Files besides, as the project is now; asked for after each build. Absolute paths. */
  besides?(): readonly string[];
  /** Absolute folders in them that the build writes into. */
  written: readonly string[];
  /** Milliseconds without a change after which a burst of changes is over; editors write a file in several steps. */
  quiet?: number;
  /** True: a build begins at the first change and asks whether that was all before it takes anything for true. */
  isHasty?: boolean;
  /** A build has ended. */
  onResult(result: RunResult): void;
  /** All is quiet; what has changed last is told before the next build. */
  onWait(): void;
  onChange(files: readonly string[]): void;
}

const usualQuiet = 150;

/** Milliseconds for which chokidar swallows a second change of a file (50), and some more. */
const swallowing = 80;

/** Waits for quiet; false: what has been read since the build began, or the last time, may have changed. */
export type IsAll = () => Promise<boolean>;

/**
 * Builds, and builds again whenever a file has changed that matters. Ends by itself only with a wrong call and where
 * files can't be watched (ZB2122); who stops it stops the process.
 */
export async function watchProject(
  build: (isAll: IsAll) => Promise<RunResult>,
  options: WatchOptions,
): Promise<void> {
  const changes = await watchFiles(options);
  if (typeof changes === 'string') {
    const found = diagnostic('ZB2122', { folder: options.root, reason: changes });
    options.onResult({ diagnostics: [found], files: [], timings: [], root: options.root, checked: 0 });
    return;
  }
  const tell = (files: readonly string[]) =>
    options.onChange(files.map((file) => pathInProject(options.root, file)));
  const isAll = async () => {
    const files = await changes.further();
    if (files.length > 0) tell(files);
    return files.length === 0;
  };
  try {
    for (let isFirst = true; ; isFirst = false) {
      const result = await build(isAll);
      options.onResult(result);
      changes.watchAlso(options.besides?.() ?? []);
      if (isFirst && exitCodeOf(result.diagnostics) === exitCodes.usage) return;
      options.onWait();
      tell(await changes.next());
    }
  } finally {
    await changes.close();
  }
}

interface Changes {
  /** Waits for changes and, unless there is haste, for quiet after them; what changed since the last call counts. Absolute paths, sorted. */
  next(): Promise<string[]>;
  /** Waits for quiet; gives what has changed since the last call, often nothing. */
  further(): Promise<string[]>;
  watchAlso(files: readonly string[]): void;
  close(): Promise<void>;
}

/** Begins to watch; a text tells why that can't be. */
async function watchFiles(options: WatchOptions): Promise<Changes | string> {
  const { root, folders, written, quiet = usualQuiet, isHasty = false } = options;
  const { watch } = await import('chokidar');
  const changed = new Set<string>();
  const besides = new Set<string>();
  // Files that weren't there when changes were told last.
  const fresh = new Set<string>();
  const told = new Map<string, { state: string; at: number }>();
  let latest = Number.NEGATIVE_INFINITY;
  let wake = () => {};
  const note = (path: string) => {
    changed.add(path);
    latest = performance.now();
    wake();
  };
  const isMeant = (path: string) => isIn(path, folders) || besides.has(resolve(path));
  const leadsThere = (path: string) => folders.some((folder) => isIn(folder, [resolve(path)]));
  // From the project down, since a folder that goes takes its watch along.
  const watcher = watch([root, ...folders.filter((folder) => !isIn(folder, [root]))], {
    ignoreInitial: true,
    ignored: (path) =>
      !leadsThere(path) && (!isMeant(path) || isPassing(basename(path)) || isIn(path, written)),
  });
  watcher.on('all', (event, path) => {
    const absolute = resolve(path);
    // What is as it was when it was told is news that comes late.
    if (!isMeant(path) || told.get(absolute)?.state === stateOf(absolute)) return;
    if (event === 'add' && !changed.has(absolute)) fresh.add(absolute);
    note(absolute);
  });
  try {
    await new Promise<void>((ready, failed) => watcher.once('ready', ready).on('error', failed));
  } catch (error) {
    await watcher.close();
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
  const noteSwallowed = () => {
    for (const [path, { state }] of told) if (stateOf(path) !== state) note(path);
  };
  const left = (taken: readonly string[]) => {
    const wanted = isUnderway([...new Set([...taken, ...changed])]) ? usualQuiet : quiet;
    return latest + wanted - performance.now();
  };
  // Waits a moment in any case: what changed during a build may not be known yet.
  const silence = async (taken: readonly string[]) => {
    do await new Promise((resume) => setTimeout(resume, Math.max(0, left(taken))));
    while (left(taken) > 0);
  };
  // A file that came and went meanwhile, as editors make them on the way, is no change.
  const take = () => {
    const files = [...changed].filter((path) => !fresh.has(path) || existsSync(path)).sort();
    changed.clear();
    fresh.clear();
    const at = performance.now();
    for (const [path, known] of told) if (known.at < at - swallowing) told.delete(path);
    for (const path of files) told.set(path, { state: stateOf(path), at });
    return files;
  };
  return {
    watchAlso(files) {
      for (const file of files) besides.add(resolve(file));
      watcher.add([...files]);
    },
    next: async () => {
      noteSwallowed();
      for (;;) {
        const later = setTimeout(noteSwallowed, swallowing);
        if (changed.size === 0) await new Promise<void>((resume) => (wake = resume));
        clearTimeout(later);
        if (!isHasty || fresh.size > 0 || isUnderway([...changed])) await silence([]);
        const files = take();
        if (files.length > 0) return files;
      }
    },
    further: async () => {
      await silence([...told.keys()]);
      noteSwallowed();
      return changed.size === 0 ? [] : take();
    },
    close: () => watcher.close(),
  };
}

/** What changes when a file is written. */
function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return `${stats?.mtimeMs} ${stats?.size}`;
}

/** True if more is likely to come: several files at once, one that somebody has just begun to write, one that may come back. */
function isUnderway(paths: readonly string[]): boolean {
  return paths.length > 1 || paths.some(isMissingOrEmpty);
}

function isMissingOrEmpty(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined || (stats.isFile() && stats.size === 0);
}

function isIn(path: string, folders: readonly string[]): boolean {
  const absolute = resolve(path);
  return folders.some((folder) => absolute === folder || absolute.startsWith(folder + sep));
}
