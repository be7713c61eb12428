import { lineEnd, lineStart } from '../text-lines.js';
import { type Insertion, withInsertions } from './source.js';

/** A line that insertions change, or behind which they put others. */
export interface ChangedLine {
  /** From 1, in the text before. */
  line: number;
  /** The line as it was; undefined if it stays and others follow it. */
  before: string | undefined;
  after: string[];
}

/** The lines that insertions change, in the order of the text, without line breaks. */
export function changedLines(text: string, insertions: readonly Insertion[]): ChangedLine[] {
  const starts = [...new Set(insertions.map(({ at }) => lineStart(text, at)))].sort((a, b) => a - b);
  return starts.map((start) => {
    const before = text.slice(start, lineEnd(text, start));
    const own = insertions
      .filter(({ at }) => lineStart(text, at) === start)
      .map(({ at, text: inserted }) => ({ at: at - start, text: inserted }));
    const after = withInsertions(before, own).split(/\r?\n/);
    const line = text.slice(0, start).split('\n').length;
    return after[0] === before ? { line, before: undefined, after: after.slice(1) } : { line, before, after };
  });
}
