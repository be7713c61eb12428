import { catalogue, type LanguageName } from '../../messages/catalogue.js';
import { formatSize } from '../../messages/sizes.js';
import type { Manifest } from '../../publish/manifest.js';
import type { Answer } from '../run.js';
import { differencesInShort } from './difference-lines.js';
import type { Difference } from './differences.js';

/** A report as it is now, and what is otherwise since an earlier edition. */
export interface ReportChange {
  report: string;
  /** Nothing if the project has no such report any more. */
  now: Manifest | undefined;
  /** True if both manifests are the same. */
  same: boolean;
  /** Nothing if there was no earlier edition. */
  differences: Difference[] | undefined;
}

/** A table in Markdown: a row a report, with pages, size, findings and what has changed. */
export function changesAnswer(reports: readonly ReportChange[], language: LanguageName): Answer {
  const { ui } = catalogue(language);
  const head = [ui.changesReport, ui.changesPages, 'PDF', ui.changesFindings, ui.changesSince];
  const rows = reports.map((one) => {
    if (!one.now) return [one.report, '–', '–', '–', ui.changesGone];
    const pdf = one.now.outputs[`${one.report}.pdf`];
    const { error, warning, hint } = one.now.findings;
    const size = pdf ? formatSize(pdf.bytes, language) : '–';
    return [one.report, pdf?.pages ?? '–', size, error + warning + hint, since(one, language)];
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const data = reports.map(({ report, now, same, differences }) => {
    if (!now) return { report, same: false, new: false, gone: true, differences: [] };
    const pages = now.outputs[`${report}.pdf`]?.pages;
    return { report, pages, same, new: differences === undefined, differences: differences ?? [] };
  });
  return { text: `${lines.join('\n')}\n`, data: { reports: data } };
}

function since({ same, differences }: ReportChange, language: LanguageName): string {
  const { ui } = catalogue(language);
  if (same) return ui.changesNone;
  if (differences === undefined) return ui.changesNew;
  return differencesInShort(differences, language).replace(/[\\`*_|<>[\]~]/g, '\\$&') || ui.changesResult;
}
