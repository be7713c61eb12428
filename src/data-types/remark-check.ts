import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { lineEnd, lineStart } from '../load/text-lines.js';

// A value without quotation marks, then a blank and `#` with a letter or digit right behind it, as in „Haus #1“.
const swallowed = /^ *(?:- +)*[\w-]+: +(?!["'[{|>&*!])[^#\s][^#\n]*? (#[\p{L}\d])/gmu;

/** Text that YAML takes for a remark, since a blank and `#` stand before it (ZB1111). */
export function checkRemarks(text: string, file: string): Diagnostic[] {
  return [...text.matchAll(swallowed)].map(({ 0: whole, 1: mark = '', index }) => {
    const at = index + whole.length - mark.length;
    const line = text.slice(0, at).split('\n').length;
    const column = at - lineStart(text, at) + 1;
    const rest = text.slice(at, lineEnd(text, at)).trimEnd();
    const place = { file, line, column, endColumn: column + rest.length };
    return diagnostic('ZB1111', { text: rest }, place);
  });
}
