import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { catalogue, fillIn } from '../../messages/catalogue.js';
import { manifestFile } from '../../publish/manifest.js';
import { buildWhatChanged } from '../kept/build-report.js';
import { locateProject } from '../locate-project.js';
import { reportIds } from '../report-ids.js';
import type { BuildReportOptions } from '../report-options.js';
import type { Answer, RunResult } from '../run.js';
import { unknownIds } from '../unknown-ids.js';
import { differenceLines } from './difference-lines.js';
import { basisNow, type Difference, differences } from './differences.js';
import { readManifest } from './manifest-files.js';

/** What has become of a report since its manifest. */
interface Compared {
  report: string;
  /** Nothing if there is no manifest yet. */
  differences: Difference[] | undefined;
}

/**
 * `zb build-report --if-changed MANIFEST`: builds those reports whose inputs, versions or settings are not those of a manifest.
 * @param given A manifest, or a folder with some, from where the call was made. One that isn't there counts as changed.
 */
export async function buildIfChanged(
  ids: readonly string[],
  given: string,
  options: BuildReportOptions,
): Promise<RunResult> {
  const { value: root, diagnostics } = locateProject(options);
  const empty: RunResult = { diagnostics, files: [], timings: [], root, checked: 0 };
  if (root === undefined) return empty;
  const known = reportIds(root);
  const { pairs, wrong } = manifestsFor(ids.length > 0 ? ids : known, ids, resolve(options.start, given));
  const found = [...unknownIds('ZB4002', ids, known), ...wrong];
  const compared: Compared[] = [];
  for (const [report, file] of hasErrors(found) ? [] : pairs) {
    const { value: manifest, diagnostics: broken } = readManifest(file);
    found.push(...broken);
    if (manifest && manifest.report !== report)
      found.push(diagnostic('ZB4052', { file, report: manifest.report, wanted: report }));
    const now = manifest && (await basisNow(manifest, root, options));
    compared.push({ report, differences: manifest && now && differences(manifest, now) });
  }
  if (hasErrors(found)) return { ...empty, diagnostics: found };
  const changed = compared.filter((one) => one.differences === undefined || one.differences.length > 0);
  const answer = answerOf(compared, options);
  if (changed.length === 0 && compared.length > 0) return { ...empty, unchanged: true, answer };
  return {
    ...(await buildWhatChanged(
      changed.map(({ report }) => report),
      options,
    )),
    answer,
  };
}

/** The manifest of each report. A single file says which report it is about by its name; what isn't there may become a folder. */
function manifestsFor(
  reports: readonly string[],
  asked: readonly string[],
  path: string,
): { pairs: [report: string, file: string][]; wrong: Diagnostic[] } {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there ? there.isDirectory() : extname(path) !== '.json')
    return { pairs: reports.map((id) => [id, join(path, manifestFile(id))]), wrong: [] };
  const report = reports.find((id) => manifestFile(id) === basename(path));
  if (report !== undefined && (asked.length === 0 || asked.length === 1)) {
    return { pairs: [[report, path]], wrong: [] };
  }
  return reports.length === 1 && reports[0] !== undefined
    ? { pairs: [[reports[0], path]], wrong: [] }
    : { pairs: [], wrong: [diagnostic('ZB4052', { file: path, report: '–', wanted: reports.join(', ') })] };
}

function answerOf(compared: readonly Compared[], { language }: BuildReportOptions): Answer {
  const { ui, terms } = catalogue(language);
  const lines = compared.flatMap(({ report, differences: found }) => {
    if (found === undefined) return [fillIn(ui.manifestMissing, { report }, terms)];
    if (found.length === 0) return [fillIn(ui.reportUnchanged, { report }, terms)];
    return [
      fillIn(ui.reportChanged, { report }, terms),
      ...differenceLines(found, language).map((line) => `  ${line}`),
    ];
  });
  return { text: `${lines.join('\n')}\n`, data: { reports: compared } };
}
