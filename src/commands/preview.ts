import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { catalogue, fillIn } from '../messages/catalogue.js';
import { locateProject } from './locate-project.js';
import { openInBrowser } from './preview/open-browser.js';
import { startServer } from './preview/server.js';
import { startShowing } from './preview/showing.js';
import type { RunOptions, RunResult } from './run.js';
import { type IsAll, type WatchOptions, watchProject } from './watch.js';
import { picturesOutside, reportFolders } from './watched-files.js';

export interface PreviewOptions extends RunOptions {
  /** 0: any that is free. */
  port: number;
  /** True: the user's browser opens the preview. */
  open: boolean;
}

/** Milliseconds. Short, since people wait for it; a file that is just being written is waited for anyway. */
const quiet = 25;

/** `zb preview`: shows a project in the browser and follows what is saved. Writes nothing. */
export async function preview(
  options: PreviewOptions,
  told: Pick<WatchOptions, 'onResult' | 'onWait' | 'onChange'>,
): Promise<void> {
  const { value: root, diagnostics } = locateProject(options);
  if (root === undefined) {
    told.onResult(resultOf(diagnostics, root));
    return;
  }
  const showing = startShowing(root, options);
  try {
    const { language, port } = options;
    const { value: server, diagnostics: refused } = await startServer(showing, { root, port, language });
    if (!server) {
      told.onResult(resultOf(refused, root));
      return;
    }
    const { address } = server;
    const text = `${fillIn(catalogue(language).ui.previewAt, { address }, {})}\n`;
    let answer: Pick<RunResult, 'answer'> = { answer: { text, data: { address } } };
    const refresh = async (isAll: IsAll) => {
      let reading = showing.read();
      while (!(await isAll())) reading = showing.read();
      const result = { ...resultOf(showing.take(reading), root), ...answer };
      if (answer.answer && options.open) openInBrowser(address, options.platform);
      answer = {};
      await server.tell();
      return result;
    };
    const watched = { root, folders: reportFolders(root), besides: () => picturesOutside(root), written: [] };
    await watchProject(refresh, { ...watched, quiet, isHasty: true, ...told });
    await server.close();
  } finally {
    await showing.close();
  }
}

/** Nothing is ever written, which need not be said. */
function resultOf(diagnostics: Diagnostic[], root: string | undefined): RunResult {
  return { diagnostics, told: [], files: [], timings: [], root, checked: 0 };
}
