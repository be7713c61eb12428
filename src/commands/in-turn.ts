import { diagnostic } from '../diagnostics/diagnostic.js';
import { isOwn, takeTurn } from '../publish/turn.js';
import { locateProject } from './locate-project.js';
import { outputFolder } from './output-folder.js';
import type { RunOptions, RunResult } from './run.js';

/** Milliseconds between two looks at whose turn it is. */
const pause = 50;

/**
 * Work that writes into the output folder, when nobody else of the project builds there. Who waits longer than the time-out gets
 * ZB3010, which names the process.
 */
export async function inTurn(
  options: RunOptions,
  work: (hasWaited: boolean) => Promise<RunResult>,
): Promise<RunResult> {
  const { value: root } = locateProject(options);
  if (root === undefined) return work(false);
  const start = performance.now();
  for (let isFirst = true; ; isFirst = false) {
    const turn = takeTurn(root, outputFolder(options, root), process.getuid?.());
    if (turn === undefined) return work(!isFirst);
    if (isOwn(turn)) {
      try {
        return await work(!isFirst);
      } finally {
        turn.end();
      }
    }
    const { pid, file } = turn;
    if (isFirst) options.onStage('stageTurn', String(pid));
    if (performance.now() - start > options.timeoutMs) {
      const found = diagnostic('ZB3010', { pid, file, seconds: options.timeoutMs / 1000 });
      return { diagnostics: [found], files: [], timings: [], root, checked: 0 };
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
