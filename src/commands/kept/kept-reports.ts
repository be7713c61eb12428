import type { Bericht } from '../../data-types/berichte.js';
import type { Project } from '../../data-types/project.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { installationHash } from '../../load/installation.js';
import type { Picture } from '../../load/pictures/picture.js';
import { type Inputs, reportInputs } from '../../load/report-inputs.js';
import { openSteps } from '../../publish/cache/steps.js';
import { openStore } from '../../publish/cache/store.js';
import type { OutputFile } from '../../publish/write-files.js';
import { partsOf } from '../manifest/report-manifest.js';
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
  before(bericht: Bericht): ReportResult | undefined;
  /** To be called only if nothing of the project has changed since it was read. */
  keep(bericht: Bericht, result: ReportResult): void;
}

/**
 * Opens the reports kept in a project; nothing where nothing may be kept, or the browser is not known beforehand.
 * @param watched Files of which a change while building is noticed.
 */
export function openKeptReports(
  project: Project,
  watched: Inputs,
  browser: string | undefined,
  options: BuildReportOptions,
): KeptReports | undefined {
  const { cache, uid, draft, printShop, env } = options;
  const store = cache && openStore(project.root, uid);
  const installation = store && installationHash();
  if (!store || installation === undefined || browser === undefined) return undefined;
  const steps = openSteps(store, installation, cache.force);
  const keys = new Map<string, unknown[] | undefined>();
  const keyOf = (bericht: Bericht) => {
    if (!keys.has(bericht.id)) keys.set(bericht.id, makeKey(bericht));
    return keys.get(bericht.id);
  };
  const makeKey = (bericht: Bericht) => {
    const parts = partsOf(bericht, project);
    // Nobody looks whether other files change meanwhile.
    if (parts.files.some((file) => watched[file] === undefined)) return undefined;
    return [reportInputs(project.root, parts), draft, printShop, env.SOURCE_DATE_EPOCH ?? null, browser];
  };
  return {
    before(bericht) {
      const key = keyOf(bericht);
      const kept = key && steps.recall<Omit<ReportResult, 'files'> & { files: KeptFile[] }>('report', key);
      const files = kept && filesAsKept(store, kept.files);
      return kept && files && { ...kept, files };
    },
    keep(bericht, { files, pictures, pageCount, own }) {
      const key = keyOf(bericht);
      // Of pictures only what is told of them.
      const told = pictures.map((picture) => ({ ...picture, source: '' }));
      if (key) steps.keep('report', key, { files: keepFiles(store, files), pictures: told, pageCount, own });
    },
  };
}
