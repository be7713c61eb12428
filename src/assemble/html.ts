import { escapeXml } from '../figures/drawing.js';

/** Text as HTML character data or attribute value. */
export const escapeHtml = escapeXml;

/** A table with a head row; the first cell of each row is its head. */
export function tableHtml(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((c) => `<th scope="col">${escapeHtml(c)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  return `<table class="tabelle"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** An unordered list of texts. */
export function listHtml(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
