/** What is wrong in a text. */
type SlipKind =
  | 'straightQuote'
  | 'straightApostrophe'
  | 'wrongQuote'
  | 'openQuote'
  | 'looseQuote'
  | 'dash'
  | 'range'
  | 'space'
  | 'doubleSpace';

/** A stretch [from, to) of a text that is not set as print wants it, and what should stand there instead. */
export interface Slip {
  kind: SlipKind;
  from: number;
  to: number;
  instead: string;
}
