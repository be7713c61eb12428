/** How a lemma was found: in the dictionary, by the head of a compound, by a suffix rule, or left as it stands. */
export type LemmaRule = 'woerterbuch' | 'zusammensetzung' | 'endung' | 'unbekannt';

export interface NounReading {
  lemma: string;
  /** Gender of the lemma; adjectives used as nouns have f, with which their form in -e agrees. */
  gender?: 'm' | 'f' | 'n';
  /** Number of the form as written. */
  number?: 'singular' | 'plural' | 'both';
  rule: LemmaRule;
  /** For a compound that is not in the dictionary: where the head begins in the lemma. */
  head?: number;
}
