import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Picture } from '../../load/pictures/picture.js';
import type { Inputs } from '../../load/report-inputs.js';
import type { Steps } from '../../publish/cache/steps.js';
import { openStore } from '../../publish/cache/store.js';
import type { OutputFile } from '../../publish/write-files.js';
import type { Ingredients } from '../manifest/report-manifest.js';
import type { BuildReportOptions } from '../report-options.js';
import { filesAsKept, type KeptFile, keepFiles } from './kept-files.js';

/** What came of one report. */
export interface ReportResult {
  files: readonly OutputFile[];
  pictures: readonly Picture[];
  pageCount: number;
  /** What was found about it. */
  own: readonly Diagnostic[];
}

/** Whole reports, each kept by all that it is made of: what another report alone is made of is no matter. */
export interface KeptReports {
  before(made: Ingredients): ReportResult | undefined;
  /** To be called only if nothing of the project has changed since it was read. */
  keep(made: Ingredients, result: ReportResult): void;
}

/**
 * Opens the reports kept in a project; nothing where nothing may be kept, or the browser is not known beforehand.
 * @param watched Files of which a change while building is noticed.
 */
export function openKeptReports(
  root: string,
  steps: Steps,
  watched: Inputs,
  browser: string | undefined,
  options: BuildReportOptions,
): KeptReports | undefined {
  const { cache, uid, draft, printShop, env } = options;
  const store = cache && openStore(cache.home ?? root, uid);
  if (!store || browser === undefined) return undefined;
  const keyOf = ({ parts, inputs }: Ingredients) => {
    // Nobody looks whether other files change meanwhile.
    if (parts.files.some((file) => watched[file] === undefined)) return undefined;
    return [inputs, draft, printShop, env.SOURCE_DATE_EPOCH ?? null, browser];
  };
  return {
    before(made) {
      const key = keyOf(made);
      const kept = key && steps.recall<Omit<ReportResult, 'files'> & { files: KeptFile[] }>('report', key);
      const files = kept && filesAsKept(store, kept.files);
      return kept && files && { ...kept, files };
    },
    keep(made, { files, pictures, pageCount, own }) {
      const key = keyOf(made);
      // Of pictures only what is told of them.
      const told = pictures.map((picture) => ({ ...picture, source: '' }));
      if (key) steps.keep('report', key, { files: keepFiles(store, files), pictures: told, pageCount, own });
    },
  };
}
