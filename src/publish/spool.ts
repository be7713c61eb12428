import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkFolder } from '../outputs/browser/work-folder.js';
import type { OutputFile } from './write-files.js';

/** A place for files that wait until others are ready too, outside of this process's memory. */
export interface Spool {
  /** The same files; their content is read each time that somebody asks for it. */
  hold(files: readonly OutputFile[]): OutputFile[];
  /** Removes what waits. */
  close(): Promise<void>;
}

/** Opens a spool in a folder of this user alone; where there is no room for that, files stay in memory. */
export function openSpool(): Spool {
  let folder: ReturnType<typeof makeWorkFolder> | undefined;
  let count = 0;
  const store = (content: OutputFile['content']) => {
    folder ??= makeWorkFolder();
    const file = join(folder.path, `${count++}`);
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  return {
    hold: (files) =>
      files.map((one) => {
        try {
          const file = store(one.content);
          return {
            path: one.path,
            get content() {
              return readFileSync(file);
            },
          };
        } catch {
          return one;
        }
      }),
    async close() {
      await folder?.remove();
    },
  };
}
