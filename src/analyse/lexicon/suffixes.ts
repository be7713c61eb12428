import type { NounReading } from './reading.js';

type Gender = 'm' | 'f' | 'n';

/** Ending of the form, ending of the lemma, gender: what German word formation leaves no doubt about. */
const plurals: readonly [RegExp, string, Gender?][] = [
  [/(ung|heit|keit|schaft|ion|tät|ik|ur|anz|enz|ei|thek)en$/u, '$1', 'f'],
  [/innen$/u, 'in', 'f'],
  [/nisse?n?$|nisses$/u, 'nis', 'n'],
  [/ismen$/u, 'ismus', 'm'],
  [/tümern?$|tums$/u, 'tum', 'n'],
  [/linge?n?s?$/u, 'ling', 'm'],
  [/(chen|lein)s$/u, '$1', 'n'],
  [/(ist|ant|ent|at|and|graph|graf|nom|it)en$/u, '$1', 'm'],
  [/(log)en$/u, '$1e', 'm'],
  [/(eur|är)(e|en|s)$/u, '$1', 'm'],
  [/(ment)(e|en|s|es)$/u, '$1', 'n'],
  [/(at)or(en|s)$/u, '$1or', 'm'],
  [/(ier)(e|en|s)$/u, '$1'],
  [/(log|graph|graf|nom|path|soph|arch|metr|teg|krat|ton)ien$/u, '$1ie', 'f'],
  [/(ar|or)ien$/u, '$1ium', 'n'],
  [/([sz])een$/u, '$1eum', 'n'],
  [/äen$/u, 'äum', 'n'],
  [/(ür|an|än|in|ol|ern|ell|eus|ös)en$/u, '$1e', 'f'],
];

const singulars: readonly [RegExp, Gender][] = [
  [/(ung|heit|keit|schaft|ion|tät|ik|ur|anz|enz|ei|thek|erin)$/u, 'f'],
  [/(ismus|ling|ist|loge|eur|[^e]or)$/u, 'm'],
  [/(([bdfgklmnptzß]|[äöü]u?s)chen|lein|tum|ment|nis)$/u, 'n'],
];

/** Loan words take -s in the plural and in the genitive; other unknown words in -s may be names and stay. */
const loans = /(?<=ing|oir|board|space|line|point|shop|ship|house|age|ard|eau|ette|[bdfgkptr]y|[^aeiou]o)s$/u;

/** Reads an unknown noun by its suffix; undefined if that tells nothing. Words under six letters are left alone. */
export function bySuffix(form: string): NounReading | undefined {
  if (form.length < 6) return undefined;
  for (const [pattern, gender] of singulars) {
    if (pattern.test(form)) return { lemma: form, gender, number: 'singular', rule: 'endung' };
  }
  for (const [pattern, replacement, gender] of plurals) {
    if (!pattern.test(form)) continue;
    const number = /(?<!nis)s$|nisses$/u.test(form) ? 'singular' : 'plural';
    const reading: NounReading = { lemma: form.replace(pattern, replacement), number, rule: 'endung' };
    return gender === undefined ? reading : { ...reading, gender };
  }
  return loans.test(form) ? { lemma: form.slice(0, -1), number: 'both', rule: 'endung' } : undefined;
}
