import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

// A value without quotation marks, then a blank and `#` with a letter or digit right behind it, as in „Haus #1“.
const swallowed = /^ *(?:- +)*[\w-]+: +(?!["'[{|>&*!])[^#\s][^#\n]*? (#[\p{L}\d])/gmu;

/** Text that YAML takes for a remark, since a blank and `#` stand before it (ZB1111). */
export function checkRemarks(text: string, file: string): Diagnostic[] {
  return [...text.matchAll(swallowed)].map(({ 0: whole, 1: mark = '', index }) => {
    const at = index + whole.length - mark.length;
    const before = text.slice(0, at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const end = text.indexOf('\n', at);
    const rest = text.slice(at, end < 0 ? undefined : end).trimEnd();
    const place = { file, line: before.length, column, endColumn: column + rest.length };
    return diagnostic('ZB1111', { text: rest }, place);
  });
}
