import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** What is wrong with a YAML text, and where: offsets into the text. */
export interface YamlProblem {
  /** Key of a term below `yaml.`; for a key given twice `DUPLICATE_KEY`. */
  problem: string;
  from: number;
  to: number;
}

// Faults that leave the rest of the file readable; whatever follows another one may be its consequence.
const local = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'DUPLICATE_KEY',
  'NON_STRING_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'afterBlockSign',
  'hardSpace',
]);

/** The faults of a YAML text as people make them, in order: what the parser found, put where the fault is, without what only follows from it. */
export function yamlProblems(text: string, document: Document.Parsed): YamlProblem[] {
  const errors = [...document.errors, ...document.warnings];
  const problems = [
    ...errors.map((error) => describe(error, errors, text, document)),
    ...lostAliases(document),
    ...hardSpaces(text),
  ];
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
      if (message.startsWith('Missing closing')) return at('openQuote', openQuote(document, text));
      if (message.startsWith('Implicit map key')) return at('MULTILINE_IMPLICIT_KEY', from, to);
      return message.includes('without -') ? at('noDash', ...firstWord(text, from)) : at(code, from, to);
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) return at('openBracket', openBracket(text, from));
      return at(
        /^-[^\s-]/.test(text.slice(firstWord(text, from)[0])) ? 'tightDash' : code,
        ...firstWord(text, from),
      );
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const same = all.filter((other) => other.pos[0] === from);
      const end = Math.max(...same.map((other) => other.pos[1]));
      // A value that runs on into a line with a key of its own: that line is indented too far.
      if (same.length > 1 && text.slice(from, end).includes('\n')) {
        return at('tooDeep', ...firstWord(text, lineStart(text, end - 1)));
      }
      return at(code, from, Math.min(lineEnd(text, from), code === 'BLOCK_AS_IMPLICIT_KEY' ? Infinity : to));
    }
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, from, to);
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
      return at(code, from, from + (/^\S*/.exec(text.slice(from))?.[0].length ?? 1));
    case 'MULTIPLE_DOCS':
      return at(code, from, from + 3);
    default:
      return at(code, from, to);
  }
}

/** What stands before the unexpected tells what was meant. */
function unexpected(text: string, from: number, to: number): YamlProblem {
  const before = text.slice(lineStart(text, from), from);
  if (/["']\s*$/.test(before)) return { problem: 'afterQuote', from, to };
  if (/[>|][-+]? +$/.test(before)) return { problem: 'afterBlockSign', from, to: lineEnd(text, from) };
  const alias = /(?<=[:-] +)\*\S* *$/.exec(before)?.[0];
  if (alias) return { problem: 'BAD_ALIAS', from: from - alias.length, to: from - 1 };
  return { problem: 'UNEXPECTED_TOKEN', from, to };
}

/** The key that begins at an offset, with its quotation marks. */
export function keyAt(text: string, offset: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(offset))?.[0].trim() ?? '';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** First and last offset of what a line says behind its indentation. */
function firstWord(text: string, offset: number): [number, number] {
  const start = lineStart(text, offset);
  const [, indent = '', rest = ''] = /^([ \t]*)(\S*)/.exec(text.slice(start)) ?? [];
  return [start + indent.length, start + indent.length + Math.max(1, rest.length)];
}

/** The parser notices a missing quotation mark at the end of the file; the fault is where the text begins. */
function openQuote(document: Document.Parsed, text: string): number {
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

/** A text that begins with a star is taken for an alias of something that is not there. */
function lostAliases(document: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Alias(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (!node.resolve(document)) found.push({ problem: 'BAD_ALIAS', from, to });
    },
  });
  return found;
}

/** Lines indented with no-break spaces, as word processors write them: YAML takes these for letters. */
function hardSpaces(text: string): YamlProblem[] {
  return [...text.matchAll(/^[ ]*([\u00A0\u2007\u202F]+)[ ]*(?:- |["']?[\p{L}\d_-]+["']?:)/gmu)].map(
    ({ index, 0: whole, 1: spaces = '' }) => {
      const from = index + whole.indexOf(spaces);
      return { problem: 'hardSpace', from, to: from + spaces.length };
    },
  );
}
