import { type Box, Hull, intersect, type Matrix, multiply, nowhere } from './geometry.js';
import { type Operation, operator } from './scan.js';
import type { FontInUse } from './text-object.js';

/** Follows what decides where something is painted and in which font: transformation, clip, font and current path. */
export class DrawingState {
  readonly #saved: { ctm: Matrix; clip: Box; font: FontInUse | undefined }[] = [];
  #path = new Hull();
  #pathStart = -1;
  #clips = false;
  ctm: Matrix;
  clip: Box;
  font: FontInUse | undefined;

  constructor(ctm: Matrix, clip: Box) {
    this.ctm = ctm;
    this.clip = clip;
  }

  /** Operators that change this state, with what they do. */
  readonly operators: ReadonlyMap<number, (operation: Operation) => void> = new Map(
    Object.entries<(operation: Operation) => void>({
      q: () => this.#saved.push({ ctm: this.ctm, clip: this.clip, font: this.font }),
      Q: () => Object.assign(this, this.#saved.pop()),
      cm: ({ numbers }) => {
        this.ctm = multiply(matrixOf(numbers), this.ctm);
      },
      m: (operation) => this.#addPoints(operation, 1),
      l: (operation) => this.#addPoints(operation, 1),
      c: (operation) => this.#addPoints(operation, 3),
      v: (operation) => this.#addPoints(operation, 2),
      y: (operation) => this.#addPoints(operation, 2),
      re: ({ from, numbers: [x = 0, y = 0, width = 0, height = 0] }) => {
        this.#begin(from);
        this.#path.addCorners([x, y, x + width, y + height], this.ctm);
      },
      h: () => undefined,
      W: () => {
        this.#clips = true;
      },
      'W*': () => {
        this.#clips = true;
      },
      n: () => {
        this.endPath();
      },
    }).map(([name, handler]) => [operator(name), handler]),
  );

  /** Ends the path; returns where it began in the stream, and what of it can be seen. */
  endPath(): { start: number; box: Box | undefined } {
    const whole = this.#path.box;
    const result = { start: this.#pathStart, box: whole && intersect(whole, this.clip) };
    if (this.#clips) this.clip = result.box ?? nowhere;
    this.#clips = false;
    this.#path.clear();
    this.#pathStart = -1;
    return result;
  }

  #begin(at: number): void {
    if (this.#pathStart < 0) this.#pathStart = at;
  }

  #addPoints({ from, numbers }: Operation, count: number): void {
    this.#begin(from);
    for (let i = 0; i < count * 2; i += 2) this.#path.add(numbers[i] ?? 0, numbers[i + 1] ?? 0, this.ctm);
  }
}

export function matrixOf(numbers: Float64Array): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
