import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

/** Two versions of a passage that git has left side by side. */
const conflict = /^<{7}(?: .*)?\r?\n([\s\S]*?)^(?:\|{7}[\s\S]*?^)?={7}\r?\n[\s\S]*?^>{7}(?: .*)?$/gm;

/**
 * Tells every place where a file holds two versions (ZB1010) and gives the text with the first of them alone, on the
 * lines where it stands, so that nothing else is told that only follows from this.
 */
export function withoutConflicts(text: string, file: string): { text: string; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const single = text.replace(conflict, (whole: string, first: string, offset: number) => {
    const line = text.slice(0, offset).split('\n').length;
    const lines = whole.split('\n');
    const middle = line + lines.findIndex((one) => one.trimEnd() === '=======');
    const params = { middle, last: line + lines.length - 1 };
    diagnostics.push(diagnostic('ZB1010', params, { file, line, column: 1, endColumn: 8 }));
    return `\n${first}${'\n'.repeat(lines.length - first.split('\n').length - 1)}`;
  });
  return { text: single, diagnostics };
}
