// The layout of the product on the same canvas: a pixel is 1/96 inch.
const mm = 25.4 / 96;
const points = 72 / 96;

/** Lays out terms; sizes and places of the result in pixels. */
export function layOutTerms(
  layoutCloud,
  font,
  list,
  { largest = 1e5, shape, previous, grouped = false, down = 0 } = {},
) {
  const words = list.map(({ text, mentions, group }) => ({
    text,
    weight: mentions / 64,
    ...(grouped && group !== undefined ? { group } : {}),
  }));
  const layout = layoutCloud(words, { width: 1800 * mm, height: 1200 * mm }, font, {
    smallest: 0.01,
    largest: largest * points,
    // what lies above and below is rounded to whole cells anyway
    gaps: { across: 0.1, down },
    ...(shape ? { shape } : {}),
    ...(previous ? { previous: { width: 1800 * mm, height: 1200 * mm, words: previous.placed } } : {}),
  });
  const placed = layout.placed.map((word) => ({
    text: word.text,
    lines: word.lines,
    x: word.x / mm,
    y: word.y / mm,
    em: word.size / points,
    leading: word.leading / mm,
  }));
  return { layout, placed };
}
