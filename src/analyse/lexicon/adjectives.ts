import { longestWord, uncapitalised, writeLetters } from './letters.js';
import { none, type WordTable } from './word-table.js';

const endings = ['e', 'en', 'er', 'es', 'em'] as const;

/** Comparatives and superlatives that no rule gives, as stems. */
const irregular = new Set('besser best größt meist höher höchst näher nächst letzt'.split(' '));

/** Words that look like inflected adjectives but are none. */
const functionWords = new Set(
  'der die das den dem des sehr mehr immer aber unter über hinter oder wieder unser ihr euer eure'.split(' '),
);

/** Ends of adjectives that are not in the dictionary. */
const productive =
  /.{3}(?:isch|lich|ig|bar|sam|haft|los|frei|arm|reich|voll|fähig|gerecht|freundlich|orientiert|bezogen|basiert|prägend|weit|nah|fern)$/u;

const plain: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };

/** Finds the base form of adjectives. Comparatives keep their -er („älter“), superlatives their -st („größt“). */
export class AdjectiveFinder {
  readonly #table: () => WordTable;
  readonly #letters = new Uint8Array(longestWord);

  constructor(table: () => WordTable) {
    this.#table = table;
  }

  /** Base form of an adjective form; undefined if it is none. Unknown words count only if they begin small. */
  base(form: string): string | undefined {
    const small = uncapitalised(form);
    if (form.length > longestWord || form.length < 2 || functionWords.has(small)) return undefined;
    const known = this.#lookUp(small) ?? this.#inflected(small) ?? this.#bareComparative(small);
    return known ?? (small === form ? unknownBase(small) : undefined);
  }

  /** Whether the dictionary has this as an adjective with an ending: only then can it stand as a noun. */
  isInflected(form: string): boolean {
    return this.#inflected(uncapitalised(form)) !== undefined;
  }

  #inflected(form: string): string | undefined {
    for (const stem of stemsOf(form)) {
      const base = this.#lookUp(stem) ?? this.#comparison(stem);
      if (base !== undefined) return base;
    }
    return undefined;
  }

  /** „älter“; but „sozialer“ is rather „sozial“ with an ending, which comes first. */
  #bareComparative(form: string): string | undefined {
    return form.endsWith('er') ? this.#comparison(form) : undefined;
  }

  /** A comparative or superlative stem, as it stands. */
  #comparison(stem: string): string | undefined {
    const positive = /^(.{2,}?)(?:er|e?st)$/u.exec(stem)?.[1];
    const known = irregular.has(stem) || (positive !== undefined && this.#positive(positive) !== undefined);
    return known ? stem : undefined;
  }

  /** „ält“ → „alt“. */
  #positive(stem: string): string | undefined {
    const withoutUmlaut = stem.replace(/[äöü](?=[^äöü]*$)/u, (vowel) => plain[vowel] ?? vowel);
    return this.#lookUp(stem) ?? this.#lookUp(withoutUmlaut);
  }

  #lookUp(stem: string): string | undefined {
    if (stem.length < 2 || stem.length > longestWord) return undefined;
    const table = this.#table();
    const entry = table.find(this.#letters, 0, writeLetters(stem, this.#letters));
    return entry === none ? undefined : table.entry(entry).lemma;
  }
}

function stemsOf(form: string): string[] {
  return endings.filter((ending) => form.endsWith(ending)).map((ending) => form.slice(0, -ending.length));
}

function unknownBase(form: string): string | undefined {
  return stemsOf(form).find((stem) => productive.test(stem)) ?? (productive.test(form) ? form : undefined);
}
