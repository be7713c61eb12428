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

/** What can be mended without anybody thinking about it, by file. A file that would be broken by it is left as it is. */
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
    const content = withEdits(before, ofFile);
    const lines = editedLines(before, content);
    return lines.length > 0 && isSound(file, content) ? [{ file, content, lines }] : [];
  });
}

function isSound(file: string, content: string): boolean {
  const text = file.endsWith('.md') ? (content.split(/^---\s*$/m)[1] ?? '') : content;
  return parseYaml(text.replace(/^\uFEFF/, ''), file).diagnostics.length === 0;
}
