import type { CountChange } from '../analyse/review/theme-counts.js';
import type { ChangedLine } from '../load/yaml-edit/changed-lines.js';
import { fillIn, type LanguageName } from '../messages/catalogue.js';
import { reviewWords } from '../messages/codebook-review.js';

/** What `zb codebook add` changes. */
export interface CodebookChange {
  /** Relative to the project. */
  file: string;
  lines: ChangedLine[];
  /** The themes that get entries, and those whose counts change. */
  counts: CountChange[];
  dryRun: boolean;
}

/** A change for people: the lines of the file, and how the counts change; ends with a line break. */
export function changeText({ file, lines, counts, dryRun }: CodebookChange, language: LanguageName): string {
  const w = reviewWords(language);
  const fill = (text: string, params: Record<string, string | number>) => fillIn(text, params, {});
  if (lines.length === 0) return `${w.nothing}\n`;
  return [
    ...lines.flatMap(({ line, before, after }) => [
      fill(w.added, { file, line: before === undefined ? line + 1 : line }),
      ...(before === undefined ? [] : [`- ${before}`]),
      ...after.map((text) => `+ ${text}`),
      '',
    ]),
    ...counts.map(({ anzeige, before, after }) =>
      fill(
        before.mentions === after.mentions && before.interviews === after.interviews
          ? w.unchanged
          : w.changed,
        {
          label: anzeige,
          interviews: after.interviews,
          before: before.interviews,
          after: after.interviews,
          mentionsBefore: before.mentions,
          mentionsAfter: after.mentions,
        },
      ),
    ),
    ...(dryRun ? [w.dryRun] : []),
    '',
  ].join('\n');
}
