import { catalogue, fillIn } from '../messages/catalogue.js';
import { buildWhatChanged } from './kept/build-report.js';
import { locateProject } from './locate-project.js';
import { inShard, reportIds, type Shard } from './report-ids.js';
import type { BuildReportOptions } from './report-options.js';
import type { RunResult } from './run.js';

/** Which of the reports are built. */
export interface ReportChoice {
  /** Only this part of those named, or of all. */
  shard: Shard | undefined;
  /** Only what is otherwise than in this manifest, or in those of this folder. */
  ifChanged: string | undefined;
}

/** `zb build-report`: builds those reports that were asked for. A part without any is no error. */
export async function buildReports(
  named: readonly string[],
  { shard, ifChanged }: ReportChoice,
  options: BuildReportOptions,
): Promise<RunResult> {
  const { value: root, diagnostics } = locateProject(options);
  const all = named.length === 0 && root !== undefined ? reportIds(root) : named;
  const ids = shard ? inShard(all, shard) : named;
  if (shard && ids.length === 0 && root !== undefined && all.length > 0) {
    const { ui, terms } = catalogue(options.language);
    const text = fillIn(ui.shardEmpty, { shard: `${shard.number}/${shard.of}` }, terms);
    const answer = { text: `${text}\n`, data: { reports: [] } };
    return { answer, diagnostics, files: [], timings: [], root, checked: 0 };
  }
  if (ifChanged === undefined) return buildWhatChanged(ids, options);
  const { buildIfChanged } = await import('./manifest/if-changed.js');
  return buildIfChanged(ids, ifChanged, options);
}
