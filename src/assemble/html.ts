import { escapeXml } from '../figures/drawing.js';

/** Text as HTML character data or attribute value. */
export const escapeHtml = escapeXml;

/**
 * A table with a head row; the first cell of each row is its head.
 * @param kinds Number of the kind that a row is of (`data-art`).
 */
export function tableHtml(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  kinds: readonly (number | undefined)[] = [],
): string {
  const head = columns.map((c) => `<th scope="col">${escapeHtml(c)}</th>`).join('');
  const body = rows.map(([first = '', ...rest], i) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    const kind = kinds[i] === undefined ? '' : ` data-art="${kinds[i]}"`;
    return `<tr${kind}><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  return `<table class="tabelle"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** An unordered list of texts. */
export function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
