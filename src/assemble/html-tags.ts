/** A tag in the source of a document; a comment has no name. */
export interface HtmlTag {
  from: number;
  /** Behind its last character. */
  to: number;
  isEnd: boolean;
  /** Lower case. */
  name: string;
  /** All that stands between name and end. */
  attributes: string;
}

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

const tag = /<(?:!--[\s\S]*?-->|![^>]*>|(\/?)([a-zA-Z][\w:-]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>)/g;

/**
 * Calls `visit` for each tag of a document that a template has made; `visit` says where to go on. A fraction of the time of a
 * whole HTML parser, which matters for a document with a megabyte of fonts and drawings in it.
 */
export function scanTags(html: string, visit: (tag: HtmlTag) => number): void {
  const pattern = new RegExp(tag);
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const { 1: slash, 2: name = '', 3: attributes = '' } = found;
    const to = pattern.lastIndex;
    pattern.lastIndex = visit({
      from: found.index,
      to,
      isEnd: slash === '/',
      name: name.toLowerCase(),
      attributes,
    });
  }
}

/** Behind the end tag of an element whose content begins at `from`; others of its name may stand in it. */
export function endOfElement(html: string, name: string, from: number): number {
  let ends = 0;
  for (let at = html.indexOf(`</${name}`, from); at >= 0; at = html.indexOf(`</${name}`, at + 1)) {
    ends++;
    const begun = html.slice(from, at).split(`<${name}`).length;
    if (ends >= begun) return html.indexOf('>', at) + 1 || html.length;
  }
  return html.length;
}
