/** Writes page numbers into a document: the page of each anchor into the element `seite-<anchor>`. */
export function fillPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(/(<[^<>]*\sid="seite-([^"]+)"[^<>]*>)[^<]*/g, (whole, tag: string, anchor: string) => {
    const page = pages.get(anchor);
    return page === undefined ? whole : `${tag}${page}`;
  });
}

/**
 * Writes what was found while printing into the style sheet that a template keeps for it: its rules, and as an attribute the
 * words that were parted at the ends of lines („Zusammen-halt“).
 */
export function fillBreaks(html: string, rules: string, parted: readonly string[]): string {
  return html.replace(
    /<style([^>]*\sid="umbruch"[^>]*)>/,
    (_, attributes: string) => `<style${attributes} data-trennungen="${parted.join(' ')}">${rules}`,
  );
}
