import { browserIdentity } from '../../outputs/browser/identity.js';
import { locateBrowser } from '../../outputs/browser/locate.js';
import type { Store } from '../../publish/cache/store.js';
import { writeChanged } from '../../publish/write-changed.js';
import { inTurn } from '../in-turn.js';
import { locateProject } from '../locate-project.js';
import { outputFolder } from '../output-folder.js';
import type { BuildReportOptions } from '../report-options.js';
import type { Deliver, RunResult } from '../run.js';
import { isAboutContent, type KeptRun, openKeptRun } from './keeping.js';
import { filesToCopy, type KeptFile, KeptFileGone, keepFiles } from './kept-files.js';

/** What came of a build; its files lie beside. */
type KeptBuild = Pick<RunResult, 'diagnostics' | 'pictures'> & { files: KeptFile[] };

/**
 * `zb build-report [report…]`, or what came of it the last time that all was as it is now: then only those files are written
 * that are not in the output folder any more.
 */
export async function buildWhatChanged(
  ids: readonly string[],
  options: BuildReportOptions,
): Promise<RunResult> {
  const { value: root } = locateProject(options);
  const look = async () => {
    const kept = root === undefined ? undefined : await openKeptBuild(ids, root, options);
    return { kept, before: kept && fromBefore(kept, root ?? '', options) };
  };
  const { kept, before } = await look();
  if (before) return before;
  return inTurn(options, async (hasWaited) => {
    if (!hasWaited) return buildAndKeep(ids, kept, options);
    // Whoever had the turn may have built the very same, or somebody has changed the project meanwhile.
    const now = await look();
    return now.before ?? buildAndKeep(ids, now.kept, options);
  });
}

async function buildAndKeep(
  ids: readonly string[],
  kept: KeptRun<KeptBuild> | undefined,
  options: BuildReportOptions,
): Promise<RunResult> {
  const { buildReport } = await import('../build-report.js');
  let keptFiles: KeptFile[] = [];
  const deliver: Deliver = (folder, files) => {
    const written = writeChanged(folder, files);
    if (kept && written.diagnostics.length === 0) keptFiles = keepFiles(kept.store, files);
    return written;
  };
  const result = await buildReport(ids, { ...options, deliver });
  if (kept && result.files.length > 0 && isAboutContent(result)) {
    const { diagnostics, files, pictures } = result;
    const withCounts = keptFiles.map((file, i) => withPages(file, files[i]?.pages));
    kept.keep({ diagnostics, files: withCounts, ...(pictures ? { pictures } : {}) });
  }
  return result;
}

async function openKeptBuild(
  ids: readonly string[],
  root: string,
  options: BuildReportOptions,
): Promise<KeptRun<KeptBuild> | undefined> {
  if (!options.cache) return undefined;
  const { draft, printShop, language, env, browser, platform, arch, home } = options;
  const { value: found } = await locateBrowser({ explicit: browser, env, platform, arch, home });
  const identity = found && (await browserIdentity(found));
  if (identity === undefined) return undefined;
  const settings = [ids, draft, printShop, language, env.SOURCE_DATE_EPOCH ?? null, identity];
  return openKeptRun('build-report', settings, root, options);
}

function fromBefore(
  kept: KeptRun<KeptBuild>,
  root: string,
  options: BuildReportOptions,
): RunResult | undefined {
  const before = kept.before();
  const copied = before && copyKept(kept.store, before.files, outputFolder(options, root));
  if (!before || !copied) return undefined;
  const { value, diagnostics } = copied;
  return {
    ...before,
    diagnostics: [...before.diagnostics, ...diagnostics],
    files: value.map((file, i) => withPages(file, before.files[i]?.pages)),
    timings: [],
    root,
    checked: 0,
  };
}

/** Copies files one by one, all or none; nothing if one is no longer kept as it was. */
function copyKept(store: Store, files: readonly KeptFile[], folder: string) {
  try {
    return writeChanged(folder, filesToCopy(store, files));
  } catch (error) {
    if (error instanceof KeptFileGone) return undefined;
    throw error;
  }
}

function withPages<T extends object>(file: T, pages: number | undefined): T & { pages?: number } {
  return pages === undefined ? file : { ...file, pages };
}
