/**
 * The entries of a contents list: on each page with several inner links, the printed number in the line of a link
 * and the page that the link really leads to.
 * @param {import('./open-pdf.mjs').PdfPage[]} pages
 * @returns {{ line: string, printed: number, page: number }[]}
 */
export function contentsEntries(pages) {
  const contents = pages
    .slice(0, 6)
    .filter(
      ({ items, links }) =>
        items.some(({ text }) => /^(?:Inhalt|Contents)$/.test(text.trim())) && links.length > 1,
    );
  return contents.flatMap(({ items, links }) =>
    links.map(({ rect: [left, bottom, right, top], page }) => {
      const inside = items.filter(
        ({ x, y }) => x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1,
      );
      const line = inside
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      return { line, printed: Number(/(\d+)$/.exec(line)?.[1] ?? Number.NaN), page };
    }),
  );
}
