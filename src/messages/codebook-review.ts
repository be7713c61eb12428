import type { LanguageName } from './language.js';

/** Words around the result of `zb codebook review` and `zb codebook add`; `{name}` is filled in. */
export interface ReviewWords {
  confidential: string;
  size: string;
  /** Headings of the parts; none: what stands under a heading without anything below it. */
  frequent: string;
  near: string;
  nearThemes: string;
  unused: string;
  broad: string;
  conflicts: string;
  none: string;
  counts: Record<'one' | 'interview' | 'many', string>;
  suggestion: string;
  nearPair: string;
  likeness: Record<
    | 'schreibweise'
    | 'form'
    | 'tippfehler'
    | 'grundwort'
    | 'bestimmungswort'
    | 'gleiches-grundwort'
    | 'gleiches-bestimmungswort',
    string
  >;
  entry: string;
  list: string;
  unsaidEntries: string;
  reasons: Record<'verdraengt' | 'ausgeschlossen' | 'wirkungslos' | 'nicht-gesagt', string>;
  share: string;
  everywhere: string;
  conflict: string;
  unsaid: string;
  quoted: string;
  /** Column headings of the CSV table, and the names of its kinds. */
  columns: readonly string[];
  kinds: Record<'note' | 'frequent' | 'near' | 'nearThemes' | 'unused' | 'broad' | 'conflicts', string>;
  /** What `add` says. */
  added: string;
  unchanged: string;
  changed: string;
  nothing: string;
  dryRun: string;
}

const de: ReviewWords = {
  confidential:
    'Vertraulich: Diese Durchsicht enthält wörtliche Auszüge aus Gesprächen. Nur für die Auswertung, nicht zum Veröffentlichen.',
  size: 'Gespräche: {interviews} · Antworten: {answers} · Wörter: {words}',
  frequent: '1  Häufig gesagt, aber in keinem Thema ({count})',
  near: '2  Nahe an einem Thema ({count})',
  nearThemes: '   Themen, die einander ähneln ({count})',
  unused: '3  Einträge, die nie zählen ({count})',
  broad: '   Muster, die auffällig viel finden ({count})',
  conflicts: '4  Wörter, um die sich zwei Themen streiten ({count})',
  none: 'nichts',
  counts: {
    one: '1 Gespräch, 1 Nennung',
    interview: '1 Gespräch, {mentions} Nennungen',
    many: '{interviews} Gespräche, {mentions} Nennungen',
  },
  suggestion: 'gehört zu „{label}“ ({id})? {why}',
  nearPair: '„{label}“ ({id}) und „{otherLabel}“ ({otherId}): {why}',
  likeness: {
    schreibweise: 'wie „{entry}“, nur anders geschrieben',
    form: 'eine Form von „{entry}“',
    tippfehler: 'fast wie „{entry}“ geschrieben',
    grundwort: 'hat „{entry}“ als Grundwort',
    bestimmungswort: 'beginnt mit „{entry}“',
    'gleiches-grundwort': 'hat dasselbe Grundwort wie „{entry}“',
    'gleiches-bestimmungswort': 'beginnt wie „{entry}“',
  },
  entry: '{id} › {list} › {entry}',
  list: '{id} › {list}',
  unsaidEntries: 'Kommt in keiner Antwort vor:',
  reasons: {
    verdraengt: 'verdrängt von „{by}“ ({byId})',
    ausgeschlossen: 'durch die Ausschlüsse des Themas verhindert',
    wirkungslos: 'wird gesagt, aber hier gibt es nichts auszuschließen',
    'nicht-gesagt': 'wird nicht gesagt',
  },
  share: '{percent} % aller Wörter',
  everywhere: 'in jeder Antwort',
  conflict:
    '„{kept}“ ({id}) zählt, „{other}“ ({otherId}) nicht: nur die Reihenfolge in der Datei entscheidet',
  unsaid: 'bisher nicht gesagt',
  quoted: '„{word}“',
  columns: [
    'art',
    'begriff',
    'thema',
    'vorschlag',
    'gespraeche',
    'nennungen',
    'bemerkung',
    'stelle',
    'zusammenhang 1',
    'zusammenhang 2',
    'zusammenhang 3',
  ],
  kinds: {
    note: 'Hinweis',
    frequent: 'häufig',
    near: 'nahe am Thema',
    nearThemes: 'ähnliche Themen',
    unused: 'zählt nie',
    broad: 'findet viel',
    conflicts: 'Streit',
  },
  added: '{file}, Zeile {line}',
  unchanged: '{label}: unverändert (Gespräche: {interviews})',
  changed: '{label}: Gespräche {before} → {after}, Nennungen {mentionsBefore} → {mentionsAfter}',
  nothing: 'Am Codebuch ist nichts zu ändern.',
  dryRun: 'Nur zur Probe: Es wurde nichts geschrieben.',
};

const en: ReviewWords = {
  confidential:
    'Confidential: this review quotes interviews verbatim. For analysis only, not for publication.',
  size: 'Interviews: {interviews} · answers: {answers} · words: {words}',
  frequent: '1  Often said, but in no theme ({count})',
  near: '2  Close to a theme ({count})',
  nearThemes: '   Themes that are alike ({count})',
  unused: '3  Entries that never count ({count})',
  broad: '   Patterns that match suspiciously much ({count})',
  conflicts: '4  Words that two themes claim ({count})',
  none: 'none',
  counts: {
    one: '1 interview, 1 mention',
    interview: '1 interview, {mentions} mentions',
    many: '{interviews} interviews, {mentions} mentions',
  },
  suggestion: 'belongs to “{label}” ({id})? {why}',
  nearPair: '“{label}” ({id}) and “{otherLabel}” ({otherId}): {why}',
  likeness: {
    schreibweise: 'like “{entry}”, spelt differently',
    form: 'a form of “{entry}”',
    tippfehler: 'spelt nearly like “{entry}”',
    grundwort: 'has “{entry}” as its head',
    bestimmungswort: 'begins with “{entry}”',
    'gleiches-grundwort': 'has the same head as “{entry}”',
    'gleiches-bestimmungswort': 'begins like “{entry}”',
  },
  entry: '{id} › {list} › {entry}',
  list: '{id} › {list}',
  unsaidEntries: 'Nobody says:',
  reasons: {
    verdraengt: 'displaced by “{by}” ({byId})',
    ausgeschlossen: 'forbidden by the exclusions of its theme',
    wirkungslos: 'is said, but there is nothing to exclude',
    'nicht-gesagt': 'is not said',
  },
  share: '{percent} % of all words',
  everywhere: 'in every answer',
  conflict: '“{kept}” ({id}) counts, “{other}” ({otherId}) does not: only the order of the file decides',
  unsaid: 'not said so far',
  quoted: '“{word}”',
  columns: [
    'kind',
    'term',
    'theme',
    'suggestion',
    'interviews',
    'mentions',
    'remark',
    'place',
    'context 1',
    'context 2',
    'context 3',
  ],
  kinds: {
    note: 'note',
    frequent: 'frequent',
    near: 'close to a theme',
    nearThemes: 'themes alike',
    unused: 'never counts',
    broad: 'matches much',
    conflicts: 'conflict',
  },
  added: '{file}, line {line}',
  unchanged: '{label}: unchanged (interviews: {interviews})',
  changed: '{label}: interviews {before} → {after}, mentions {mentionsBefore} → {mentionsAfter}',
  nothing: 'There is nothing to change in the code book.',
  dryRun: 'A trial only: nothing was written.',
};

/** The words of a language. */
export function reviewWords(language: LanguageName): ReviewWords {
  return language === 'en' ? en : de;
}
