import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hashOf, hashPaths } from '../../load/content-hash.js';
import { readTextIfThere } from '../../load/files.js';
import { fontFilesOfProject } from '../../load/font-packages.js';
import { installationHash } from '../../load/installation.js';
import { codes } from '../../messages/codes.js';
import { openStore, type Store } from '../../publish/cache/store.js';
import type { RunOptions, RunResult } from '../run.js';

/** What is kept of a whole run: `T` says what came of it. */
export interface KeptRun<T> {
  store: Store;
  /** What came of the same run before; nothing with --force. */
  before(): T | undefined;
  /** Keeps what has come of it, unless the project has changed meanwhile. */
  keep(value: T): void;
}

/**
 * What is kept of a run of a command in a project, by all that the result depends on: the command with its settings, what lies
 * in `data/` and `templates/`, its fonts, and zb itself. Nothing if nothing may be kept here.
 */
export function openKeptRun<T>(
  command: string,
  settings: readonly unknown[],
  root: string,
  { cache, uid }: RunOptions,
): KeptRun<T> | undefined {
  const store = cache && openStore(root, uid);
  if (!store || mayReachOut(root)) return undefined;
  const installation = installationHash();
  if (installation === undefined) return undefined;
  const nameNow = () =>
    `run-${hashOf([command, settings, root, realpathSync(root), inputsOf(root), installation])}`;
  const name = nameNow();
  return {
    store,
    before() {
      const bytes = cache?.force ? undefined : store.get(name);
      return bytes && JSON.parse(bytes.toString('utf8'));
    },
    keep(value) {
      if (nameNow() === name) store.put(name, Buffer.from(JSON.stringify(value)));
      store.tidy();
    },
  };
}

/** The hash of what belongs to the project. */
function inputsOf(root: string): string {
  return hashPaths([join(root, 'data'), join(root, 'templates'), ...fontFilesOfProject(root)]);
}

/** True if the project may show pictures from beside `data/`, about which `inputsOf` says nothing. */
function mayReachOut(root: string): boolean {
  const text = readTextIfThere(root, 'data/bilder.yaml') ?? '';
  // A remark says where the schema lies.
  return /\.\.|\\/.test(text.replace(/^\s*#.*$/gm, ''));
}

/** True for findings about the content alone: what is the matter with the machine may be mended without a trace in the project. */
export function isAboutContent({ diagnostics }: Pick<RunResult, 'diagnostics'>): boolean {
  return diagnostics.every(({ code }: Diagnostic) => ['content', 'approval'].includes(codes[code].kind));
}
