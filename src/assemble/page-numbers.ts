/** Writes page numbers into a document: the page of each anchor into the element `seite-<anchor>`. */
export function fillPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(/(<[^<>]*\sid="seite-([^"]+)"[^<>]*>)[^<]*/g, (whole, tag: string, anchor: string) => {
    const page = pages.get(anchor);
    return page === undefined ? whole : `${tag}${page}`;
  });
}
