import type { PdfDict, PdfObject, PdfValue } from './objects.js';
import type { PdfFile } from './reader.js';
import { writePdf } from './writer.js';

/** A file while it is changed: objects are replaced, added and taken out, then everything is written at once. */
export class Edition {
  readonly #file: PdfFile;
  readonly #changed = new Map<number, PdfObject | undefined>();
  readonly #free: number[] = [];
  #next: number;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#next = file.offsets.length;
  }

  /** Puts another object in the place of one. */
  set(number: number, object: PdfObject): void {
    this.#changed.set(number, object);
  }

  /** Takes objects out; their numbers are given to new ones, smallest first. */
  remove(numbers: readonly number[]): void {
    for (const number of numbers) this.#changed.set(number, undefined);
    this.#free.push(...numbers);
    this.#free.sort((a, b) => b - a);
  }

  /** A number for an object that is set later. */
  reserve(): number {
    return this.#free.pop() ?? this.#next++;
  }

  /** Adds an object; returns its number. */
  add(object: PdfObject): number {
    const number = this.reserve();
    this.set(number, object);
    return number;
  }

  /** The dictionary of an object as it is now, to be changed: a copy at the first time, the same one after. */
  dict(number: number, what: string): PdfDict {
    const changed = this.#changed.get(number);
    if (changed instanceof Map) return changed;
    const copy = new Map<string, PdfValue>(this.#file.dict({ kind: 'ref', number }, what));
    this.set(number, copy);
    return copy;
  }

  write(trailer: PdfDict): Uint8Array {
    return writePdf(this.#file, this.#changed, trailer);
  }
}
