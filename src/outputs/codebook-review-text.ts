import type { Context } from '../analyse/review/context.js';
import type { Likeness } from '../analyse/review/likeness.js';
import type {
  BroadEntry,
  PlacedConflict,
  PlacedEntry,
  Review,
  ReviewedTerm,
  UnusedEntry,
} from '../analyse/review/review.js';
import { printable } from '../diagnostics/frame.js';
import { formatPlace } from '../diagnostics/text.js';
import { fillIn, type LanguageName } from '../messages/catalogue.js';
import { type ReviewWords, reviewWords } from '../messages/codebook-review.js';

/** A review of the code book for people, ending with a line break. It quotes interviews and says so. */
export function reviewText(review: Review, language: LanguageName): string {
  const w = reviewWords(language);
  const { interviews, answers, words } = review;
  const sentences = reviewSentences(w);
  const part = <T>(heading: string, items: readonly T[], show: (item: T) => string[]) => [
    '',
    fill(heading, { count: items.length }),
    ...(items.length === 0
      ? [`   ${w.none}`]
      : items.flatMap((item) => show(item).map((line) => `   ${line}`))),
  ];
  const head = (term: ReviewedTerm) => `${term.text}  ${sentences.counts(term)}`;
  const at = ({ place }: PlacedEntry) => formatPlace(place);
  return [
    w.confidential,
    fill(w.size, { interviews, answers, words }),
    ...part(w.frequent, review.frequent, (term) => [head(term), ...term.contexts.flatMap(contextLines)]),
    ...part(w.near, review.near, (term) => [
      head(term),
      ...term.suggestions.map((suggestion) => `  → ${sentences.suggestion(suggestion)}`),
      ...term.contexts.flatMap(contextLines),
    ]),
    ...part(w.nearThemes, review.nearThemes, (pair) => [sentences.nearThemes(pair)]),
    ...part(w.unused, review.unused, () => []),
    ...review.unused
      .filter(({ reason }) => reason !== 'nicht-gesagt')
      .map((entry) => `   ${sentences.entry(entry)}: ${sentences.reason(entry)}  ${at(entry)}`),
    ...unsaid(review.unused, w),
    ...part(w.broad, review.broad, (entry) => [
      `${sentences.entry(entry)}: ${sentences.breadth(entry)}  ${at(entry)}`,
    ]),
    ...part(w.conflicts, review.conflicts, (conflict) => [
      sentences.conflict(conflict),
      `  ${sentences.conflictWords(conflict)}`,
      ...conflict.entries.map((entry) => `  ${at(entry)}`),
    ]),
    '',
  ]
    .map(printable)
    .join('\n');
}

/** What nobody says: a line for each list of a theme, with the place of the first. */
function unsaid(unused: readonly UnusedEntry[], w: ReviewWords): string[] {
  const groups = new Map<string, UnusedEntry[]>();
  for (const entry of unused.filter(({ reason }) => reason === 'nicht-gesagt')) {
    const head = fill(w.list, { id: entry.theme.id, list: entry.list });
    groups.set(head, [...(groups.get(head) ?? []), entry]);
  }
  const lines = [...groups].map(([head, entries]) => {
    const place = entries[0] ? formatPlace(entries[0].place) : '';
    return `     ${head}: ${entries.map(({ text }) => text).join(', ')}  ${place}`;
  });
  return lines.length > 0 ? [`   ${w.unsaidEntries}`, ...lines] : [];
}

function contextLines({ before, words, after, pseudonym, place }: Context): string[] {
  return [`  ${pseudonym}: ${before}»${words}«${after}`, `    ${formatPlace(place)}`];
}

/** The sentences that text and table share. */
export function reviewSentences(w: ReviewWords) {
  const like = (likeness: Likeness, entry: string) => fill(w.likeness[likeness], { entry });
  return {
    counts: ({ interviews, mentions }: ReviewedTerm) =>
      fill(interviews > 1 ? w.counts.many : mentions > 1 ? w.counts.interview : w.counts.one, {
        interviews,
        mentions,
      }),
    suggestion: ({ theme, entry, likeness }: Review['near'][number]['suggestions'][number]) =>
      fill(w.suggestion, { label: theme.anzeige, id: theme.id, why: like(likeness, entry) }),
    nearThemes: ({ themes: [a, b], likeness, words: [own, other] }: Review['nearThemes'][number]) =>
      fill(w.nearPair, {
        label: a.anzeige,
        id: a.id,
        otherLabel: b.anzeige,
        otherId: b.id,
        why: `${fill(w.quoted, { word: own })} ${like(likeness, other)}`,
      }),
    entry: ({ theme, list, text }: PlacedEntry) => fill(w.entry, { id: theme.id, list, entry: text }),
    reason: ({ reason, by }: UnusedEntry) =>
      fill(w.reasons[reason], { by: by?.text ?? '', byId: by?.theme.id ?? '' }),
    breadth: ({ share, everywhere }: BroadEntry) =>
      [fill(w.share, { percent: Math.round(share * 100) }), ...(everywhere ? [w.everywhere] : [])].join(', '),
    conflict: ({ entries: [kept, other] }: PlacedConflict) =>
      fill(w.conflict, {
        kept: kept.text,
        id: kept.theme.id,
        other: other.text,
        otherId: other.theme.id,
      }),
    conflictWords: ({ words }: PlacedConflict) =>
      words.map(({ text, times }) => `${text} (${times})`).join(', ') || w.unsaid,
  };
}

function fill(text: string, params: Record<string, string | number>): string {
  return fillIn(text, params, {});
}
