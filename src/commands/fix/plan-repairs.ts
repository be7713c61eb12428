import { repairOf } from '../../data-types/repair.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type EditedLine, editedLines, readWhole, type TextEdit, withEdits } from '../../load/text-edits.js';
import { parseYaml } from '../../load/yaml.js';

/** A file with its findings mended. */
export interface Repair {
  /** Relative to the project. */
  file: string;
  content: string;
  lines: EditedLine[];
}

/** What can be mended without anybody thinking about it, by file. What would break the file is left as it is. */
export function planRepairs(root: string, findings: readonly Diagnostic[]): Repair[] {
  const edits = new Map<string, TextEdit[]>();
  for (const found of findings) {
    const repair = repairOf(found);
    const { place } = found;
    if (!repair || !place) continue;
    const { file, line, column } = place;
    edits.set(file, [...(edits.get(file) ?? []), { line, column, ...repair }]);
  }
  return [...edits].flatMap(([file, ofFile]) => {
    const before = readWhole(root, file);
    const inside = insideQuotes(before, ofFile);
    const content = withEdits(before, soundEdits(file, before, inside));
    const lines = editedLines(before, content);
    return lines.length > 0 ? [{ file, content, lines }] : [];
  });
}

/** The place of a value that stands in quotation marks is that of the first mark. */
function insideQuotes(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return edits.map((edit) => {
    const { line, column, written } = edit;
    const [mark = '', ...rest] = lines[line - 1]?.slice(column - 1) ?? '';
    const isQuoted = `"'`.includes(mark) && rest.join('').startsWith(`${written}${mark}`);
    return isQuoted ? { ...edit, column: column + 1 } : edit;
  });
}

/** The edits that together leave a file sound: all, or as many as do one after the other. */
function soundEdits(file: string, text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (isSound(file, withEdits(text, edits))) return edits;
  const kept: TextEdit[] = [];
  for (const edit of edits) if (isSound(file, withEdits(text, [...kept, edit]))) kept.push(edit);
  return kept;
}

function isSound(file: string, content: string): boolean {
  const text = file.endsWith('.md') ? (content.split(/^---\s*$/m)[1] ?? '') : content;
  return parseYaml(text.replace(/^\uFEFF/, ''), file).diagnostics.length === 0;
}
