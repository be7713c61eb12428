import { round } from './drawing.js';

/**
 * Sets a small picture drawn on a field of 14 × 14 into a square of `size` mm with its upper left corner at x, y.
 * Decoration: hidden from screen readers.
 */
export function drawIcon(
  markup: string,
  place: { x: number; y: number; size: number },
  line: string,
): string {
  const scale = place.size / 14;
  // Lines get a little thinner with the picture, but never as much as the picture.
  const width = round((0.2 + 0.27 * scale) / scale);
  return (
    `<g aria-hidden="true" transform="translate(${round(place.x)} ${round(place.y)}) scale(${round(scale)})"` +
    ` fill="none" stroke="${line}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${markup}</g>`
  );
}
