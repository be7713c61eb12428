// d3-cloud in Node, on a canvas of Skia with the bundled font.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import cloud from 'd3-cloud';

/** Makes the bundled font known to the canvas. `unpackWoff` is the one of the product. */
export function registerFont(unpackWoff) {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@fontsource/instrument-sans/files/instrument-sans-latin-600-normal.woff');
  GlobalFonts.register(Buffer.from(unpackWoff(readFileSync(file))), 'Bench');
}

/** A generator of numbers from a seed. */
function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Lays out words [{text, size}], sizes in pixels, on a canvas of so many pixels; 0.1 em free around
 * each word. Gives those that were placed, with the middle of the line and the baseline.
 */
export function layOut(words, { width, height, seed }) {
  return new Promise((resolve) => {
    cloud()
      .size([width, height])
      .canvas(() => createCanvas(1, 1))
      .words(words.map((word) => ({ ...word })))
      .padding((d) => 0.1 * d.size)
      .rotate(0)
      .font('Bench')
      .fontSize((d) => d.size)
      .random(mulberry(seed))
      .on('end', (tags) =>
        resolve(
          tags.map(({ text, size, x, y }) => ({
            text,
            lines: [text],
            size,
            x: x + width / 2,
            y: y + height / 2,
          })),
        ),
      )
      .start();
  });
}
