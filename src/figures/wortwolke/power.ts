/**
 * A power, rounded to a billionth: engines differ in the last bits, and a cloud must not look different because of them.
 */
export function power(base: number, exponent: number): number {
  return Math.round(base ** exponent * 1e9) / 1e9;
}

/** A square, the same everywhere. */
export function square(value: number): number {
  return value * value;
}
