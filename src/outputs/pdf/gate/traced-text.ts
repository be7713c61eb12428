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

  /** Some characters from a place on, as one line; nothing at the end. */
  excerpt(at: number, length = 30): string {
    return this.characters
      .slice(at, at + length)
      .join('')
      .replaceAll(boundary, ' ')
      .trim();
  }

  /** The word that ends before a place, and the one that begins there. */
  wordsAround(at: number): { before: string; after: string } {
    const words = (from: number, to: number) =>
      this.characters.slice(Math.max(0, from), to).join('').split(/\s/);
    return { before: words(at - 40, at).at(-1) ?? '', after: words(at + 1, at + 40)[0] ?? '' };
  }
}
