import type { AdjectiveFinder } from './adjectives.js';
import { type Compound, CompoundFinder } from './compounds.js';
import { capitalised, longestWord, uncapitalised, writeLetters } from './letters.js';
import type { NounReading } from './reading.js';
import { bySuffix } from './suffixes.js';
import { none, type TableEntry, type WordTable } from './word-table.js';

/** A reading, and whether dictionary or a compound of known words stand behind it. */
export interface JudgedReading {
  reading: NounReading;
  known: boolean;
}

const genders = { m: 'm', f: 'f', n: 'n', '-': undefined } as const;
const numbers = { s: 'singular', p: 'plural', b: 'both' } as const;

/** Reads nouns: dictionary, feminine -in, compound of known words, adjective, suffix, compound with an unknown first part. */
export class NounReader {
  readonly #nouns: WordTable;
  readonly #adjectives: AdjectiveFinder;
  readonly #compounds: CompoundFinder;
  readonly #letters = new Uint8Array(longestWord + 2);
  #last: { form: string; compound: Compound | undefined } = { form: '', compound: undefined };

  constructor(nouns: WordTable, adjectiveTable: () => WordTable, adjectives: AdjectiveFinder) {
    this.#nouns = nouns;
    this.#adjectives = adjectives;
    this.#compounds = new CompoundFinder(nouns, adjectiveTable);
  }

  read(form: string): JudgedReading {
    if (form.length > longestWord || form.length < 2) return unknown(form);
    return this.#certain(form) ?? this.#otherSpelling(form) ?? this.#likely(form) ?? unknown(form);
  }

  /** [first part, head as a lemma] of a compound, even if the dictionary has the whole. */
  split(noun: string): [string, string] | undefined {
    const hyphen = noun.lastIndexOf('-');
    if (hyphen > 0 && hyphen < noun.length - 1) {
      return [noun.slice(0, hyphen + 1), capitalised(this.read(noun.slice(hyphen + 1)).reading.lemma)];
    }
    const compound = noun.length > longestWord ? undefined : this.#findCompound(noun);
    if (compound === undefined || !(compound.valid || this.#inDictionary(noun) === undefined))
      return undefined;
    return [noun.slice(0, compound.at), capitalised(this.#nouns.entry(compound.entry).lemma)];
  }

  #certain(form: string): JudgedReading | undefined {
    const whole = this.#inDictionary(form) ?? this.#hyphenated(form);
    if (whole !== undefined) return whole;
    // „Lehrerinnen“ has no Rinnen, but „Bordstein“ is no woman.
    return form.endsWith('innen')
      ? (this.#feminine(form) ?? this.#compound(form, true))
      : (this.#compound(form, true) ?? this.#feminine(form));
  }

  #likely(form: string): JudgedReading | undefined {
    const reading = this.#fromAdjective(form) ?? this.#fromVerb(form) ?? bySuffix(form);
    return reading === undefined ? this.#compound(form, false) : { reading, known: false };
  }

  #inDictionary(form: string): JudgedReading | undefined {
    const entry = this.#nouns.find(this.#letters, 0, writeLetters(form, this.#letters));
    if (entry === none) return undefined;
    const found = this.#nouns.entry(entry);
    // „IT“ is not the word „It“.
    if (/^[A-ZÄÖÜ]{2,5}s?$/.test(form) && !form.startsWith(found.lemma)) return undefined;
    return { reading: readingOf(found, found.lemma, 'woerterbuch'), known: true };
  }

  /** „E-Bikes“, „Check-ins“: the last part is inflected. */
  #hyphenated(form: string): JudgedReading | undefined {
    const at = form.lastIndexOf('-') + 1;
    if (at < 2 || at >= form.length - 1) return undefined;
    const last = form.slice(at);
    const { reading, known } = this.read(last);
    const first = form.slice(0, at);
    if (/^(up|in|out|off|on|down)s$/u.test(last)) {
      return {
        reading: { lemma: first + last.slice(0, -1), rule: 'endung', number: 'plural' },
        known: false,
      };
    }
    if (reading.rule === 'unbekannt') return undefined;
    const isCapital = /^\p{Lu}/u.test(last);
    const lemma = first + (isCapital ? reading.lemma : uncapitalised(reading.lemma));
    const head = first.length + (reading.head ?? 0);
    return { reading: { ...reading, lemma, rule: 'zusammensetzung', head }, known };
  }

  /** „Quartiersmanagerinnen“ → „Quartiersmanagerin“ if there is a „Quartiersmanager“. */
  #feminine(form: string): JudgedReading | undefined {
    const stem = /^(.{3,})in(?:nen)?$/u.exec(form)?.[1];
    if (stem === undefined) return undefined;
    const masculine = this.#masculine(stem) ?? this.#masculine(`${stem}e`);
    if (masculine === undefined) return undefined;
    const { head, rule } = masculine.reading;
    const reading: NounReading = {
      lemma: `${stem}in`,
      gender: 'f',
      number: form.endsWith('nen') ? 'plural' : 'singular',
      rule: rule === 'zusammensetzung' ? rule : 'endung',
    };
    return { reading: head === undefined ? reading : { ...reading, head }, known: true };
  }

  #masculine(form: string): JudgedReading | undefined {
    const found = this.#inDictionary(form) ?? this.#compound(form, true);
    return found?.reading.gender === 'm' &&
      found.reading.number !== 'plural' &&
      found.reading.lemma.length >= form.length
      ? found
      : undefined;
  }

  #compound(form: string, valid: boolean): JudgedReading | undefined {
    const compound = this.#compounds.find(
      this.#letters,
      writeLetters(form, this.#letters),
      form.toLowerCase(),
    );
    if (compound === undefined || compound.valid !== valid) return undefined;
    const head = this.#nouns.entry(compound.entry);
    const lemma = form.slice(0, compound.at) + uncapitalised(head.lemma);
    return { reading: { ...readingOf(head, lemma, 'zusammensetzung'), head: compound.at }, known: valid };
  }

  /** Remembers the last form, which is asked for more than once. */
  #findCompound(form: string): Compound | undefined {
    if (this.#last.form !== form) {
      const length = writeLetters(form, this.#letters);
      this.#last = { form, compound: this.#compounds.find(this.#letters, length, form.toLowerCase()) };
    }
    return this.#last.compound;
  }

  /** Spelling before 1996 („Flußufer“) and without ß („Strasse“). */
  #otherSpelling(form: string): JudgedReading | undefined {
    const old = form.includes('ß');
    const [written, wanted] = old ? ['ß', 'ss'] : ['ss', 'ß'];
    for (let at = form.lastIndexOf(written); at > 0; at = form.lastIndexOf(written, at - 1)) {
      const found = this.#certain(form.slice(0, at) + wanted + form.slice(at + written.length));
      if (found !== undefined) return found;
    }
    return old ? this.#certain(form.replaceAll('ß', 'ss')) : undefined;
  }

  /** „Neugewählten“ → „Neugewählte“. */
  #fromAdjective(form: string): NounReading | undefined {
    return this.#adjectives.isInflected(form) ? usedAsNoun(form) : undefined;
  }

  /** „Fahrradfahrenden“ → „Fahrradfahrende“, „Gestaltern“ → „Gestalter“. */
  #fromVerb(form: string): NounReading | undefined {
    const participle = /^(.+n)de[nrms]?$/u.exec(form)?.[1];
    if (participle !== undefined && this.#isVerb(participle)) return usedAsNoun(form);
    const agent = /^(.{3,}er)[ns]?$/u.exec(form)?.[1];
    if (agent === undefined || !this.#isVerb(`${agent.slice(0, -1)}n`)) return undefined;
    const number = form === agent ? 'both' : form.endsWith('n') ? 'plural' : 'singular';
    return { lemma: agent, gender: 'm', number, rule: 'endung' };
  }

  #isVerb(form: string): boolean {
    const reading = (this.#inDictionary(form) ?? this.#compound(form, true))?.reading;
    return reading?.lemma === form && reading.gender === 'n' && /(e|el|er)n$/u.test(form);
  }
}

function usedAsNoun(form: string): NounReading {
  const lemma = form.replace(/e[nrsm]?$/u, 'e');
  return { lemma, gender: 'f', number: /[ms]$/u.test(form) ? 'singular' : 'both', rule: 'endung' };
}

function readingOf(entry: TableEntry, lemma: string, rule: NounReading['rule']): NounReading {
  const gender = genders[entry.gender];
  const number = numbers[entry.number];
  return gender === undefined ? { lemma, number, rule } : { lemma, gender, number, rule };
}

function unknown(form: string): JudgedReading {
  return { reading: { lemma: form, rule: 'unbekannt' }, known: false };
}
