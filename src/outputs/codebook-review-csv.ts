import type { Context } from '../analyse/review/context.js';
import type { PlacedEntry, Review, ReviewedTerm } from '../analyse/review/review.js';
import { formatPlace } from '../diagnostics/text.js';
import type { LanguageName } from '../messages/catalogue.js';
import { reviewWords } from '../messages/codebook-review.js';
import { reviewSentences } from './codebook-review-text.js';
import { csvOf } from './csv.js';

type Row = (string | number)[];

/**
 * A review as one table, `;`-separated, with a column for the kind of each row. The column „thema“ is empty: into it
 * the analysts write the theme that a term shall belong to, for `zb codebook add --from`.
 */
export function reviewCsv(review: Review, language: LanguageName): string {
  const w = reviewWords(language);
  const { kinds } = w;
  const say = reviewSentences(w);
  const row = (
    kind: string,
    term: string,
    more: Partial<Record<'suggestion' | 'remark' | 'place', string>>,
  ): Row => [kind, term, '', more.suggestion ?? '', '', '', more.remark ?? '', more.place ?? '', '', '', ''];
  const termRow = (
    kind: string,
    { text, interviews, mentions, contexts }: ReviewedTerm,
    remark = '',
    id = '',
  ) => [
    kind,
    text,
    '',
    id,
    interviews,
    mentions,
    remark,
    contexts[0] ? formatPlace(contexts[0].place) : '',
    ...[0, 1, 2].map((i) => contextCell(contexts[i])),
  ];
  const entryRow = (kind: string, entry: PlacedEntry, remark: string) =>
    row(kind, entry.text, { remark: `${say.entry(entry)}: ${remark}`, place: formatPlace(entry.place) });
  const records: Row[] = [
    row(kinds.note, '', { remark: w.confidential }),
    ...review.frequent.map((term) => termRow(kinds.frequent, term)),
    ...review.near.map((term) => {
      const remark = term.suggestions.map(say.suggestion).join(' · ');
      return termRow(kinds.near, term, remark, term.suggestions[0]?.theme.id);
    }),
    ...review.nearThemes.map((pair) =>
      row(kinds.nearThemes, pair.words[0], { remark: say.nearThemes(pair) }),
    ),
    ...review.unused.map((entry) => entryRow(kinds.unused, entry, say.reason(entry))),
    ...review.broad.map((entry) => entryRow(kinds.broad, entry, say.breadth(entry))),
    ...review.conflicts.map((conflict) =>
      row(kinds.conflicts, conflict.entries[1].text, {
        remark: `${say.conflict(conflict)}: ${say.conflictWords(conflict)}`,
        place: conflict.entries.map(({ place }) => formatPlace(place)).join(' · '),
      }),
    ),
  ];
  return csvOf(w.columns, records, 'de');
}

function contextCell(context: Context | undefined): string {
  if (!context) return '';
  const { before, words, after, pseudonym } = context;
  return `${pseudonym}: ${before}»${words}«${after}`;
}
