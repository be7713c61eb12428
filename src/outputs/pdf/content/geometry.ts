/** A transformation as in PDF: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top in points. */
export type Box = readonly [number, number, number, number];

/** What holds no point. */
export const nowhere: Box = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b` (ISO 32000-1, 8.3.4). */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

/** Points are put in one by one; `box` is what holds them all. */
export class Hull {
  #left = Number.POSITIVE_INFINITY;
  #bottom = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #top = Number.NEGATIVE_INFINITY;

  add(x: number, y: number, matrix: Matrix): void {
    const px = matrix[0] * x + matrix[2] * y + matrix[4];
    const py = matrix[1] * x + matrix[3] * y + matrix[5];
    if (px < this.#left) this.#left = px;
    if (px > this.#right) this.#right = px;
    if (py < this.#bottom) this.#bottom = py;
    if (py > this.#top) this.#top = py;
  }

  addCorners([left, bottom, right, top]: Box, matrix: Matrix): void {
    this.add(left, bottom, matrix);
    this.add(right, bottom, matrix);
    this.add(left, top, matrix);
    this.add(right, top, matrix);
  }

  get box(): Box | undefined {
    return this.#right >= this.#left ? [this.#left, this.#bottom, this.#right, this.#top] : undefined;
  }

  clear(): void {
    this.#left = this.#bottom = Number.POSITIVE_INFINITY;
    this.#right = this.#top = Number.NEGATIVE_INFINITY;
  }
}

/** What two boxes share, be it a line or a point; undefined if they share nothing. */
export function intersect(a: Box, b: Box): Box | undefined {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return box[2] >= box[0] && box[3] >= box[1] ? box : undefined;
}

/** Whether a box lies within another. */
export function holds(outer: Box, inner: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** The box around two boxes. */
export function unite(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
