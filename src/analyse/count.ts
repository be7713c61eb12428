import { compareText } from '../diagnostics/diagnostic.js';
import type { Mention } from './mention.js';

/** How often something was named. */
export interface Tally {
  /** In how many different interviews. */
  interviews: number;
  /** How often in all. */
  mentions: number;
}

/** How often a term was named, and in which forms. */
export interface TermTally extends Tally {
  term: string;
  forms: ReadonlyMap<string, Tally>;
}

/** Adds up the terms of interviews, in time and memory that grow with the mentions only. */
export interface TermCounter {
  /** A mention in the present interview, in the form it is to be listed under. */
  add(mention: Pick<Mention, 'term' | 'inside'>, form: string): void;
  /** What is added from here on is another interview's. */
  nextInterview(): void;
  /**
   * The terms of at least so many interviews. A phrase of fewer is none: its nouns count by themselves;
   * where a phrase counts, the nouns in it do not.
   */
  tallies(atLeast: number): TermTally[];
}

/** Numbers for texts, in the order in which they come. */
function createNames() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      texts.push(text);
      return texts.length - 1;
    },
  };
}

const none = -1;

export function createTermCounter(): TermCounter {
  const terms = createNames();
  const forms = createNames();
  // one mention is three numbers: term, form, the phrase it is inside of
  const records: number[] = [];
  const ends: number[] = [];
  const isPhrase = new Set<number>();

  /** Calls back with every mention, and whether it is the first one of its kind in its interview. */
  function eachRecord(visit: (term: number, form: number, inside: number, interview: number) => void): void {
    let interview = 0;
    for (let i = 0; i < records.length; i += 3) {
      while (i >= (ends[interview] ?? Number.POSITIVE_INFINITY)) interview++;
      visit(records[i] ?? 0, records[i + 1] ?? 0, records[i + 2] ?? none, interview);
    }
  }

  function countAll(counts: (term: number, inside: number) => boolean): Tallies {
    const found = createTallies(terms.texts.length);
    eachRecord((term, _form, inside, interview) => {
      if (counts(term, inside)) found.add(term, interview);
    });
    return found;
  }

  return {
    add({ term, inside }, form) {
      const phrase = inside === undefined ? none : terms.numberOf(inside);
      if (phrase !== none) isPhrase.add(phrase);
      records.push(terms.numberOf(term), forms.numberOf(form), phrase);
    },
    nextInterview: () => void ends.push(records.length),
    tallies(atLeast) {
      const phrases = countAll((term) => isPhrase.has(term));
      const isKept = (phrase: number) => phrases.interviews(phrase) >= atLeast;
      const counts = (term: number, inside: number) =>
        isPhrase.has(term) ? isKept(term) : inside === none || !isKept(inside);
      const all = countAll(counts);
      const chosen = terms.texts.flatMap((_, term) => (all.interviews(term) >= atLeast ? [term] : []));
      const formsOf = new Map(chosen.map((term) => [term, new Map<number, SeenTally>()]));
      eachRecord((term, form, inside, interview) => {
        if (counts(term, inside)) addForm(formsOf.get(term), form, interview);
      });
      return chosen.map((term) => ({
        term: terms.texts[term] ?? '',
        interviews: all.interviews(term),
        mentions: all.mentions(term),
        forms: new Map(
          [...(formsOf.get(term) ?? [])].map(([form, { interviews, mentions }]) => [
            forms.texts[form] ?? '',
            { interviews, mentions },
          ]),
        ),
      }));
    },
  };
}

interface Tallies {
  add(term: number, interview: number): void;
  interviews(term: number): number;
  mentions(term: number): number;
}

function createTallies(size: number): Tallies {
  const interviews = new Uint32Array(size);
  const mentions = new Uint32Array(size);
  const last = new Int32Array(size).fill(none);
  return {
    add(term, interview) {
      mentions[term] = (mentions[term] ?? 0) + 1;
      if (last[term] === interview) return;
      last[term] = interview;
      interviews[term] = (interviews[term] ?? 0) + 1;
    },
    interviews: (term) => interviews[term] ?? 0,
    mentions: (term) => mentions[term] ?? 0,
  };
}

interface SeenTally extends Tally {
  last: number;
}

function addForm(forms: Map<number, SeenTally> | undefined, form: number, interview: number): void {
  if (!forms) return;
  const tally = forms.get(form) ?? { interviews: 0, mentions: 0, last: none };
  forms.set(form, tally);
  tally.mentions += 1;
  if (tally.last === interview) return;
  tally.last = interview;
  tally.interviews += 1;
}

/** The most frequent first, those of the same count by their text in the order of code units; at most so many. */
export function mostFrequent<T extends { count: number; text: string }>(
  items: readonly T[],
  atMost: number,
): T[] {
  return [...items].sort((a, b) => b.count - a.count || compareText(a.text, b.text)).slice(0, atMost);
}
