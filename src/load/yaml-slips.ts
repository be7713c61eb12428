import { type Document, isScalar, visit } from 'yaml';
import { lineEnd, lineStart } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

/** Slips that the parser doesn't know, or notices only on a later line. */

/** The parser notices a missing quotation mark at the end of the file; the fault is where the text begins. */
export function openQuote(document: Document.Parsed, text: string): number {
  let found = text.length;
  visit(document, {
    Scalar(_, node) {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isScalar(node) && isQuoted && node.range) found = node.range[0];
    },
  });
  return found;
}

/** The parser notices a missing bracket on a later line; the fault is the last one that is still open. */
function openBracket(text: string, before: number): number {
  const closing: string[] = [];
  for (let i = before - 1; i >= 0; i--) {
    const character = text[i] ?? '';
    if (character === ']' || character === '}') closing.push(character);
    if (character !== '[' && character !== '{') continue;
    if (closing.pop() !== (character === '[' ? ']' : '}')) return i;
  }
  return before;
}

/** Within a bracket that isn't closed on its line: the bracket, or what keeps it from being closed. */
export function unclosed(text: string, before: number): YamlProblem {
  const quote = openQuoteBefore(text, before);
  if (quote !== undefined) return { problem: 'openQuote', from: quote, to: quote + 1 };
  const from = openBracket(text.replace(quoted, masked).replace(remarks, masked), before);
  const line = text.slice(from, lineEnd(text, from)).replace(quoted, masked);
  const found = remark.exec(line);
  const at = found ? from + found.index : from;
  return { problem: found ? 'remarkInBracket' : 'openBracket', from: at, to: at + 1 };
}

const quoted = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g;
const remark = /(?<=^|[ \t])#.*\r?$/;
const remarks = new RegExp(remark, 'gm');

/** The same number of spaces. */
function masked(passage: string): string {
  return ' '.repeat(passage.length);
}

/** Where a quotation mark stands before an offset that nothing closes; a text over several lines has one on two lines. */
export function openQuoteBefore(text: string, before: number): number | undefined {
  const loose = text
    .slice(0, before)
    .split('\n')
    .reduce<{ start: number; found: number[] }>(
      ({ start, found }, line) => {
        const rest = line.replace(quoted, masked).replace(remark, masked);
        const at = /(?<=[:,[{-] *)"/.exec(rest)?.index ?? rest.lastIndexOf('"');
        return { start: start + line.length + 1, found: at < 0 ? found : [...found, start + at] };
      },
      { start: 0, found: [] },
    ).found;
  return loose.length % 2 === 1 ? loose.at(-1) : undefined;
}

/** A text without quotation marks of YAML's own that has a colon in it, perhaps „so: ...“. */
export function hasColon(passage: string): boolean {
  return /^[^\p{L}\d]*[„“‚«»][^"]*: /u.test(passage);
}

/** An entry that repeats the keys of the one before from the first on lacks the sign of an entry. */
export function lostDashes(problems: readonly YamlProblem[], document: Document.Parsed): YamlProblem[] {
  const dropped = new Set<number>();
  const lost = new Set<number>();
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? key : undefined));
      const again = keys.filter((key, i) => keys.findIndex((other) => other?.value === key?.value) < i);
      const [first, ...rest] = again.map((key) => key?.range?.[0] ?? -1);
      if (first === undefined || rest.length === 0 || again[0]?.value !== keys[0]?.value) return;
      lost.add(first);
      for (const offset of rest) dropped.add(offset);
    },
  });
  return problems
    .filter(({ problem, from }) => problem !== 'DUPLICATE_KEY' || !dropped.has(from))
    .map((one) =>
      one.problem === 'DUPLICATE_KEY' && lost.has(one.from) ? { ...one, problem: 'noDash' } : one,
    );
}

/** What a star that leads nowhere was meant to be: the sign of an entry, or the beginning of a text. */
export function aliasProblem(text: string, from: number): 'starForDash' | 'BAD_ALIAS' {
  const isEntry = text[from + 1] === ' ' && text.slice(lineStart(text, from), from).trim() === '';
  return isEntry ? 'starForDash' : 'BAD_ALIAS';
}

/** A text that begins with a star is taken for an alias of something that is not there. */
export function lostAliases(document: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Alias(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (!node.resolve(document)) found.push({ problem: aliasProblem(text, from), from, to });
    },
  });
  return found;
}

const hardIndent = /^[ ]*([\u00A0\u2007\u202F]+)[ ]*(?:- |["']?[\p{L}\d_-]+["']?:)/gmu;

/** The same with common spaces, so that no other fault follows from them. */
export function softened(text: string): string {
  return text.replace(hardIndent, (line) => line.replace(/[\u00A0\u2007\u202F]/g, ' '));
}

/** Lines indented with no-break spaces, as word processors write them: YAML takes these for letters. */
export function hardSpaces(text: string): YamlProblem[] {
  return [...text.matchAll(hardIndent)].map(({ index, 0: whole, 1: spaces = '' }) => {
    const from = index + whole.indexOf(spaces);
    return { problem: 'hardSpace', from, to: from + spaces.length };
  });
}
