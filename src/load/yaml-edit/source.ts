import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { readWhole } from '../text-edits.js';
import { lineEnd, lineStart } from '../text-lines.js';
import type { Path } from '../yaml.js';

/** A YAML file as text, with its nodes and the way it is written: to be edited so that nothing else changes. */
export interface YamlSource {
  /** Without the byte order mark. */
  text: string;
  /** The byte order mark, if the file begins with one. */
  mark: string;
  value: unknown;
  /** The line ends of the file. */
  eol: string;
  /** Columns that a line with a flow list may take: those of the longest one there is, at least 110. */
  width: number;
  /** The list or map at a path; undefined for anything else, and where an anchor or alias makes it more than one. */
  nodeAt(path: Path): Collection | undefined;
}

export type Collection = YAMLSeq | YAMLMap;

/** Text to be put in at an offset; several at one offset stand in their order. */
export interface Insertion {
  at: number;
  text: string;
}

/** Columns of a line with a flow list, unless the file has longer ones. */
const usualWidth = 110;

/** Reads a YAML file of the project (path with forward slashes) that is known to be sound. */
export function readYamlSource(root: string, file: string): YamlSource {
  return yamlSource(readWhole(root, file));
}

/** The text of a file as it can be edited; it has to be sound YAML. */
export function yamlSource(written: string): YamlSource {
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = written.slice(mark.length);
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const lines = text.split(/\r?\n/);
  return {
    text,
    mark,
    value: document.toJS({ maxAliasCount: 100 }),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    width: Math.max(usualWidth, ...lines.filter((line) => /^[^#]*\[/.test(line)).map(({ length }) => length)),
    nodeAt(path) {
      const above = path.map((_, i) => document.getIn(path.slice(0, i + 1), true));
      const nodes = [document.contents, ...above];
      if (!nodes.every((node) => isCollection(node) && node.anchor === undefined)) return undefined;
      const node = nodes.at(-1);
      return isCollection(node) ? node : undefined;
    },
  };
}

function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

/** The text with insertions. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let done = 0;
  let result = '';
  for (const { at, text: inserted } of sorted) {
    result += text.slice(done, at) + inserted;
    done = at;
  }
  return result + text.slice(done);
}

/** The offsets [from, to) of a node; of a block list or map up to the end of what is last in it, without comments. */
export function extentOf(node: unknown): [number, number] {
  const { range, items, flow } = node as Partial<YAMLSeq & Scalar>;
  const [from = 0, to = from] = range ?? [];
  const last = flow ? undefined : items?.at(-1);
  if (last === undefined) return [from, to];
  const { key, value } = last as { key?: unknown; value?: unknown };
  // a pair without a value ends with its key
  const end =
    key === undefined ? last : isScalar(value) && extentOf(value)[0] === extentOf(value)[1] ? key : value;
  return [from, extentOf(end ?? key)[1]];
}

/** Offset where the line ends on which a node ends; the line break of folded text belongs to its node. */
export function nodeLineEnd(text: string, end: number): number {
  return lineEnd(text, text[end - 1] === '\n' ? end - 1 : end);
}

/** Columns before an offset, in UTF-16 units. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
