import { inclusiveParts, inclusiveReadings } from '../inclusive-forms.js';
import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import type { RunningWord } from '../running-words.js';
import { type Attribute, readAttribute } from './adjectives.js';
import { fillers } from './closed-lists.js';
import { completedNoun } from './completed-nouns.js';
import { readNoun } from './noun-lemma.js';
import { mayBeNoun, type NounWhen, whenNoun } from './noun-when.js';
import { masculineCompound, masculineOf } from './person-nouns.js';

/** What a word can be, by itself. */
export interface WordReading {
  noun?: NounReading;
  when: NounWhen;
  attribute?: Attribute;
}

/** Entries remembered at once; more would only cost memory. */
const mostRemembered = 30_000;

/** Reads single words; remembers what it read, since texts repeat their words. */
export function createWordReader(
  lexicon: Lexicon,
  stopwords: ReadonlySet<string>,
): (word: RunningWord) => WordReading {
  const remembered = new Map<string, WordReading>();
  return (word) => {
    const key = word.partner === undefined ? word.text : `${word.text} ${word.partner}`;
    const before = remembered.get(key);
    if (before) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const reading = readWord(word, lexicon, stopwords);
    remembered.set(key, reading);
    return reading;
  };
}

const nothing: WordReading = { when: 'inside' };

function readWord(word: RunningWord, lexicon: Lexicon, stopwords: ReadonlySet<string>): WordReading {
  const { text, partner } = word;
  if (partner !== undefined) {
    const noun = completedNoun(text, partner, lexicon);
    return noun ? { noun, when: 'always' } : nothing;
  }
  const inclusive = inclusiveNoun(text, lexicon);
  if (inclusive) return { noun: inclusive, when: 'always' };
  if (!/\p{L}.*\p{L}/u.test(text)) return nothing;
  const attribute = readAttribute(text, lexicon, stopwords);
  if (!word.capital || !mayBeNoun(text, lexicon, stopwords))
    return attribute ? { when: 'inside', attribute } : nothing;
  const noun = readNoun(text, lexicon);
  return { noun, when: whenNoun(text, noun, lexicon), ...(attribute ? { attribute } : {}) };
}

function inclusiveNoun(text: string, lexicon: Lexicon): NounReading | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const parts = inclusiveParts(text);
  if (parts?.rest) return masculineCompound(parts.stem, parts.rest, lexicon);
  const [plain] = inclusiveReadings(text) ?? [];
  if (parts) {
    const noun = readNoun(masculineOf(parts.stem, lexicon), lexicon);
    return { ...noun, number: parts.plural ? 'plural' : 'singular' };
  }
  // Angehörige:r; but not Jede:r, Eine:n
  return plain &&
    !fillers.has(plain.toLowerCase()) &&
    !/^(?:jede|d|[kmds]?ein|ihr|unser|eur|welch|all)/iu.test(plain)
    ? readNoun(plain, lexicon)
    : undefined;
}
