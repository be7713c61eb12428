import { lineEnd, lineStart } from './text-lines.js';

/** Texts that go on in the next line without being indented. */

const keyLine = /^\s*(?:- +)*["']?[\p{L}\d_-]+["']?:(?=\s|$)/u;

/** True for a line of several words below a text that it may belong to. */
export function continuesText(text: string, offset: number): boolean {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, start)).trim();
  const above = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  const isKey = /^[\p{L}_-]+:\S/u.test(line);
  if (isKey || line.split(/\s+/).length < 3) return false;
  return keyLine.test(above) ? /\S\s+\S/.test(above.replace(keyLine, '').trim()) : above.trim() !== '';
}

/** Offset of the line that a text in quotation marks goes on in without being indented; none if it is not closed. */
export function continuedQuote(text: string, open: number): number | undefined {
  const end = text.indexOf(text[open] ?? '"', open + 1);
  if (end < 0) return undefined;
  const indent = indentOf(text, lineStart(text, open));
  const starts: number[] = [];
  for (let at = lineEnd(text, open) + 1; at < end; at = text.indexOf('\n', at) + 1) starts.push(at);
  const lines = starts.map((at) => text.slice(at, lineEnd(text, at)));
  if (lines.some((line) => keyLine.test(line))) return undefined;
  return starts.find((at, i) => lines[i]?.trim() !== '' && indentOf(text, at) <= indent);
}

function indentOf(text: string, start: number): number {
  return /^ */.exec(text.slice(start))?.[0].length ?? 0;
}
