import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words on a line that are to be written otherwise. */
export interface TextEdit {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, not counting a byte order mark. */
  column: number;
  written: string;
  instead: string;
}

/** A line before and after, without its line break. */
export interface EditedLine {
  /** From 1. */
  line: number;
  before: string;
  after: string;
}

/** The text of a file of the project (path with forward slashes), with its byte order mark. It has to be UTF-8. */
export function readWhole(root: string, file: string): string {
  const bytes = readFileSync(join(root, ...file.split('/')));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/**
 * The text with edits; byte order mark and line breaks stay. Where the words are not what an edit says, because they are
 * written with escapes or an edit before has changed them, it is left out.
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split('\n');
  // From the back, so that what comes before keeps its column.
  const ordered = [...edits].sort((a, b) => b.line - a.line || b.column - a.column);
  let last: TextEdit | undefined;
  for (const edit of ordered) {
    const line = lines[edit.line - 1] ?? '';
    const from = edit.column - 1;
    const to = from + edit.written.length;
    const isApart = last?.line !== edit.line || to < last.column;
    if (!isApart || line.slice(from, to) !== edit.written) continue;
    lines[edit.line - 1] = line.slice(0, from) + edit.instead + line.slice(to);
    last = edit;
  }
  return mark + lines.join('\n');
}

/** The lines in which two texts of as many lines differ. */
export function editedLines(before: string, after: string): EditedLine[] {
  const [old, now] = [before, after].map((text) => text.replace(/^\uFEFF/, '').split(/\r?\n/));
  return (old ?? []).flatMap((line, i) => {
    const other = now?.[i] ?? '';
    return line === other ? [] : [{ line: i + 1, before: line, after: other }];
  });
}
