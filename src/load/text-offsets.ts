/**
 * Offsets in the source of a YAML scalar for each offset in its value: folded lines, indentation and escapes
 * lie between. White space is matched loosely, every other character exactly.
 * @param source The whole file; `from` is where the scalar begins, with its quote or block header.
 * @returns One offset for each UTF-16 unit of the value, and one for its end.
 */
export function textOffsets(source: string, from: number, value: string): number[] {
  const quote = /["']/.test(source[from] ?? '') ? (source[from] ?? '') : '';
  let at = textStart(source, from, quote);
  const offsets: number[] = [];
  for (const c of value.split('')) {
    // the second half of a sign for which \U stands
    if (/[\uDC00-\uDFFF]/.test(c) && source.startsWith('\\U', offsets.at(-1))) {
      offsets.push(at - 1);
      continue;
    }
    if (!isWhite(c)) at = skipWhite(source, at, quote);
    offsets.push(at);
    at += lengthAt(source, at, c, quote);
  }
  offsets.push(at);
  return offsets;
}

/** Behind the quotation mark or the line of a block header. */
function textStart(source: string, from: number, quote: string): number {
  if (quote) return from + 1;
  return /[|>]/.test(source[from] ?? '') ? Math.max(from, source.indexOf('\n', from)) + 1 : from;
}

/** How many characters of the source stand for a character of the value; none for a blank that folding has made. */
function lengthAt(source: string, at: number, c: string, quote: string): number {
  if (quote === '"') return escapeAt(source, at) || 1;
  if (isWhite(c)) return isWhite(source[at] ?? '') ? 1 : 0;
  return quote === "'" && c === "'" ? 2 : 1;
}

function isWhite(c: string): boolean {
  return c === ' ' || c === '\n' || c === '\t' || c === '\r';
}

/** Past white space and, between double quotes, escapes that stand for it and the backslash that ends a line. */
function skipWhite(source: string, from: number, quote: string): number {
  let at = from;
  for (;;) {
    if (isWhite(source[at] ?? '')) at += 1;
    else if (quote !== '"' || source[at] !== '\\') return at;
    else if (isWhite(source[at + 1] ?? '')) at += 1;
    else if (/[nrt]/.test(source[at + 1] ?? '')) at += 2;
    else return at;
  }
}

const digits: Record<string, number> = { x: 2, u: 4, U: 8 };

/** Length of the escape at an offset between double quotes; 0 if there is none. */
function escapeAt(source: string, at: number): number {
  if (source[at] !== '\\') return 0;
  return 2 + (digits[source[at + 1] ?? ''] ?? 0);
}
