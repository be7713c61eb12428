import type { CloudFact, CloudRow } from './cloud-table.js';
import type { CloudWords } from './cloud-words.js';
import type { Worksheet } from './xlsx.js';

/** The two sheets of a cloud's workbook: its terms, and where it comes from. */
export function cloudSheets(
  rows: readonly CloudRow[],
  facts: readonly CloudFact[],
  { terms, explanation, columns, fact }: CloudWords,
): Worksheet[] {
  return [
    {
      name: terms,
      head: [
        columns.term,
        columns.interviews,
        columns.share,
        columns.mentions,
        columns.themenfeld,
        columns.members,
      ],
      rows: rows.map((row) => [
        row.term,
        row.interviews,
        row.share,
        row.mentions,
        row.themenfeld,
        row.members,
      ]),
      columns: [
        { width: 30, wrap: true },
        { width: 12 },
        { width: 12, percent: true },
        { width: 12 },
        { width: 44, wrap: true },
        { width: 60, wrap: true },
      ],
    },
    {
      name: explanation,
      head: [...fact],
      rows: facts.map(({ label, value }) => [label, value]),
      columns: [{ width: 26 }, { width: 90, wrap: true, left: true }],
    },
  ];
}
