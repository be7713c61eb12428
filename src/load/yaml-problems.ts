import type { Document, YAMLError } from 'yaml';
import { lineEnd, lineStart } from './text-lines.js';
import { continuedQuote, continuesText } from './yaml-continued.js';
import type { YamlProblem } from './yaml-problem.js';
import {
  aliasProblem,
  hardSpaces,
  hasColon,
  lostAliases,
  lostDashes,
  openQuote,
  openQuoteBefore,
  unclosed,
} from './yaml-slips.js';

// Faults that leave the rest of the file readable; whatever follows another one may be its consequence.
const local = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'afterBlockSign',
  'hardSpace',
  'starForDash',
]);

/** The faults of a YAML text as people make them, in order: what the parser found, put where the fault is, without what only follows from it. */
export function yamlProblems(text: string, document: Document.Parsed): YamlProblem[] {
  const errors = [...document.errors, ...document.warnings];
  const problems = lostDashes(
    [
      ...errors.map((error) => describe(error, errors, text, document)),
      ...lostAliases(document, text),
      ...hardSpaces(text),
    ],
    document,
  );
  const lines = new Set<number>();
  let isUpset = false;
  return problems
    .sort((a, b) => a.from - b.from)
    .filter(({ problem, from }) => {
      const line = lineStart(text, from);
      const isNew = !lines.has(line) && (local.has(problem) || !isUpset);
      lines.add(line);
      isUpset ||= !local.has(problem) || problem === 'TAB_AS_INDENT';
      return isNew;
    });
}

function describe(
  { code, message, pos: [from, to] }: YAMLError,
  all: readonly YAMLError[],
  text: string,
  document: Document.Parsed,
): YamlProblem {
  const at = (problem: string, start: number, end = start + 1): YamlProblem => ({
    problem,
    from: start,
    to: end,
  });
  switch (code) {
    case 'DUPLICATE_KEY':
      return at(code, from, from + keyAt(text, from).length);
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return notClosed(text, document);
      if (message.startsWith('Implicit map key')) return withoutColon(text, from, to);
      return message.includes('without -') ? at('noDash', ...firstWord(text, from)) : at(code, from, to);
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? unclosed(text, from) : badIndent(text, from);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const same = all.filter((other) => other.pos[0] === from);
      const end = Math.max(...same.map((other) => other.pos[1]));
      // A value that runs on into a line with a key of its own: that line is indented too far.
      if (same.length > 1 && text.slice(from, end).includes('\n')) {
        return at('tooDeep', ...firstWord(text, lineStart(text, end - 1)));
      }
      if (code === 'MULTILINE_IMPLICIT_KEY') return withoutColon(text, from, to);
      return at(code, from, lineEnd(text, from));
    }
    case 'BLOCK_IN_FLOW':
      return at(hasColon(text.slice(from, to)) ? 'BLOCK_AS_IMPLICIT_KEY' : code, from, to);
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, from, to);
    case 'TAG_RESOLVE_FAILED':
      return at(code, from, wordEnd(text, from));
    case 'BAD_ALIAS':
      return at(aliasProblem(text, from), from, wordEnd(text, from));
    case 'MULTIPLE_DOCS':
      return at(code, from, from + 3);
    default:
      return at(code, from, to);
  }
}

/** A text in quotation marks that has no end, or goes on without being indented. */
function notClosed(text: string, document: Document.Parsed): YamlProblem {
  const quote = openQuoteBefore(text, text.length) ?? openQuote(document, text);
  const next = continuedQuote(text, quote);
  if (next === undefined) return { problem: 'openQuote', from: quote, to: quote + 1 };
  const [from, to] = wholeLine(text, next);
  return { problem: 'outdented', from, to };
}

/** A line that is no key: one that lacks its colon, or the text of the line above. */
function withoutColon(text: string, from: number, to: number): YamlProblem {
  if (!continuesText(text, from))
    return { problem: 'MULTILINE_IMPLICIT_KEY', from, to: Math.min(lineEnd(text, from), to) };
  const [start, end] = wholeLine(text, from);
  return { problem: 'outdented', from: start, to: end };
}

function wordEnd(text: string, from: number): number {
  return from + (/^\S*/.exec(text.slice(from))?.[0].length ?? 1);
}

function badIndent(text: string, from: number): YamlProblem {
  const [start, end] = firstWord(text, from);
  const isTight = /^-[^\s-]/.test(text.slice(start));
  return { problem: isTight ? 'tightDash' : 'BAD_INDENT', from: start, to: end };
}

/** What stands before the unexpected tells what was meant. */
function unexpected(text: string, from: number, to: number): YamlProblem {
  const before = text.slice(lineStart(text, from), from);
  if (/["']\s*$/.test(before)) return { problem: 'afterQuote', from, to };
  if (/[>|][-+]? +$/.test(before)) return { problem: 'afterBlockSign', from, to: lineEnd(text, from) };
  const bracket = /(?<=^ *|[:-] +)[[{].*[\]}][ \t]*$/.exec(before);
  if (bracket) return { problem: 'bracketText', from: from - bracket[0].length, to: lineEnd(text, from) };
  const alias = /(?<=[:-] +)\*\S* *$/.exec(before)?.[0];
  if (alias) return { problem: 'BAD_ALIAS', from: from - alias.length, to: from - 1 };
  return { problem: 'UNEXPECTED_TOKEN', from, to };
}

/** The key that begins at an offset, with its quotation marks. */
export function keyAt(text: string, offset: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(offset))?.[0].trim() ?? '';
}

/** First and last offset of a line without its indentation. */
function wholeLine(text: string, offset: number): [number, number] {
  const [start] = firstWord(text, offset);
  return [start, lineEnd(text, start)];
}

/** First and last offset of what a line says behind its indentation. */
function firstWord(text: string, offset: number): [number, number] {
  const start = lineStart(text, offset);
  const [, indent = '', rest = ''] = /^([ \t]*)(\S*)/.exec(text.slice(start)) ?? [];
  return [start + indent.length, start + indent.length + Math.max(1, rest.length)];
}
