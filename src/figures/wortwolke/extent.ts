import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import type { PlacedWord } from './layout.js';

/** Descenders as a share of the size, as in the checks of a drawing. */
const descent = 0.2;

/**
 * The rectangle in mm that words fill with their letters, dots and descenders; nothing for no words.
 * @param fonts The cut of each word.
 */
export function extentOf(
  placed: readonly PlacedWord[],
  fonts: readonly Font[],
): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  placed.forEach((word, index) => {
    const font = fonts[index];
    if (!font) return;
    const em = mm(word.size);
    word.lines.forEach((line, i) => {
      const half = (font.advance(line) * em) / 2;
      const baseline = word.y + i * word.leading;
      include(word.x - half, baseline - font.capHeight * em);
      include(word.x + half, baseline + descent * em);
      for (const { points } of font.outline(line)) {
        // the handles of a curve lie outside of it, but not by much
        for (let k = 0; k < points.length; k += 2) {
          include(word.x - half + (points[k] ?? 0) * em, baseline + (points[k + 1] ?? 0) * em);
        }
      }
    });
  });
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
