/** Writes page numbers into a document: the page of each anchor into the element `seite-<anchor>`. */
export function fillPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(/(<[^<>]*\sid="seite-([^"]+)"[^<>]*>)[^<]*/g, (whole, tag: string, anchor: string) => {
    const page = pages.get(anchor);
    return page === undefined ? whole : `${tag}${page}`;
  });
}

/** Writes the rules found while printing into the style sheet that a template keeps for them. */
export function fillBreakRules(html: string, rules: string): string {
  return html.replace(/(<style[^>]*\sid="umbruch"[^>]*>)/, (tag) => tag + rules);
}
