/** Stands where a block begins or ends. */
export const boundary = '\n';

/** A text, character by character, with where each comes from. White space is one space, none beside a boundary. */
export class TracedText {
  readonly characters: string[] = [];
  /** Index of the part that each character comes from. */
  readonly parts: number[] = [];

  constructor(texts: readonly string[]) {
    texts.forEach((text, part) => {
      for (const character of text)
        this.#add(character === boundary || !/\s/.test(character) ? character : ' ', part);
    });
  }

  #add(character: string, part: number): void {
    const last = this.characters.at(-1);
    const isBlank = character === ' ' || character === boundary;
    if (isBlank && (last === boundary || (last === ' ' && character === ' '))) return;
    if (character === boundary && last === ' ') {
      this.characters[this.characters.length - 1] = boundary;
      return;
    }
    this.characters.push(character);
    this.parts.push(part);
  }

  /** What leads up to a place, from the beginning of a word on; „…“ stands for what is before that. */
  before(at: number, length = 30): string {
    const from = this.#wordFrom(at, length);
    return (from > 0 ? '… ' : '') + this.#shown(from, at).trimStart();
  }

  /** What follows from a place on, to the end of a word; „…“ stands for what is behind that. */
  after(at: number, length = 30): string {
    const to = this.#wordTo(at, length);
    return this.#shown(at, to).trimEnd() + (to < this.characters.length ? ' …' : '');
  }

  /** Whole words around a place, up to where its block begins and ends. */
  blockAround(at: number, length = 30): string {
    const begin = at === 0 ? 0 : this.characters.lastIndexOf(boundary, at - 1) + 1;
    const end = this.characters.indexOf(boundary, at);
    const from = Math.max(begin, this.#wordFrom(at, length));
    return this.#shown(from, Math.min(this.#wordTo(at, length), end < 0 ? Infinity : end)).trim();
  }

  #wordFrom(at: number, length: number): number {
    const earliest = Math.max(0, at - length);
    if (earliest === 0) return 0;
    for (let from = earliest; from < at; from++) if (this.#isBlank(from - 1)) return from;
    return earliest;
  }

  #wordTo(at: number, length: number): number {
    let to = at + length;
    while (to < this.characters.length && !this.#isBlank(to)) to += 1;
    return Math.min(to, this.characters.length);
  }

  #isBlank(at: number): boolean {
    return this.characters[at] === ' ' || this.characters[at] === boundary;
  }

  /** Characters as one line, those that nobody sees by their number. */
  #shown(from: number, to: number): string {
    return this.characters
      .slice(from, to)
      .map((character) => (character === boundary ? ' ' : character.replace(/\p{C}/u, byNumber)))
      .join('');
  }

  /** The word that ends before a place, and the one that begins there. */
  wordsAround(at: number): { before: string; after: string } {
    const words = (from: number, to: number) =>
      this.characters.slice(Math.max(0, from), to).join('').split(/\s/);
    return { before: words(at - 40, at).at(-1) ?? '', after: words(at + 1, at + 40)[0] ?? '' };
  }
}

function byNumber(character: string): string {
  return `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
}
