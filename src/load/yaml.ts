import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, diagnostic, type Place, type Staged } from '../diagnostics/diagnostic.js';
import { quickYaml } from './quick-yaml.js';
import { textOffsets } from './text-offsets.js';
import { keyAt, yamlProblems } from './yaml-problems.js';
import { softened } from './yaml-slips.js';

// Keys are always text, so that `1: x` can be named in a path; a key with a bracket in it is an error.
const options = { prettyErrors: false, strict: true, stringKeys: true } as const;

export type Path = readonly (string | number)[];

/** A parsed YAML file that still knows where everything stands. */
export interface YamlFile {
  /** Relative to the project. */
  file: string;
  value: unknown;
  /** Place of the value at a path, or of its key; of the key too where no value stands. The nearest parent where the path leads nowhere. */
  placeOf(path: Path, what?: 'value' | 'key'): Place;
  /** Place of a stretch [from, to) of the text at a path, whatever lines it is folded over. */
  placeInText(path: Path, from: number, to: number): Place;
}

/**
 * Parses YAML 1.2. Syntax errors and double keys are diagnostics (ZB1001, ZB1005), then there is no value.
 * `firstLine` is the line of the file on which the text begins (front matter begins on 2).
 */
export function parseYaml(text: string, file: string, firstLine = 1): Staged<YamlFile | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(softened(text), { ...options, lineCounter: lines });
  const placeAt = (range: readonly number[] | null | undefined): Place => {
    const [from = 0, to = from] = range ?? [];
    const start = lines.linePos(from);
    const end = lines.linePos(to);
    const oneLine = start.line === end.line && end.col > start.col;
    const endColumn = oneLine ? { endColumn: end.col } : {};
    return {
      file,
      line: Math.max(1, start.line) + firstLine - 1,
      column: Math.max(1, start.col),
      ...endColumn,
    };
  };
  const problems = yamlProblems(text, document).map(({ problem, from, to }) =>
    problem === 'DUPLICATE_KEY'
      ? diagnostic('ZB1005', { key: keyAt(text, from).replace(/^["']|["']$/g, '') }, placeAt([from, to]))
      : notYaml(problem, placeAt([from, to])),
  );
  if (problems.length > 0) return { value: undefined, diagnostics: problems };
  const { value, diagnostics } = toPlainValue(document, file, firstLine);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return {
    value: {
      file,
      value,
      placeOf: (path, what = 'value') => placeAt(rangeOf(document, path, what)),
      placeInText(path, from, to) {
        const [start = 0] = rangeOf(document, path, 'value') ?? [];
        const offsets = textOffsets(text, start, String(document.getIn(path)));
        return placeAt([offsets[from] ?? start, (offsets[to - 1] ?? start) + 1]);
      },
    },
    diagnostics: [],
  };
}

/**
 * As `parseYaml`, but fast: the exact parser is asked only for a text that the quick one may not read, and later
 * for the place of something. Whoever finds fault with the value should look at `parseYaml` again.
 */
export function openYaml(text: string, file: string): Staged<YamlFile | undefined> {
  const quick = quickYaml(text);
  if (!quick) return parseYaml(text, file);
  let exact: YamlFile | undefined;
  const places = () => {
    exact ??= parseYaml(text, file).value;
    return exact;
  };
  const start: Place = { file, line: 1, column: 1 };
  return {
    value: {
      file,
      value: quick.value,
      placeOf: (path, what) => places()?.placeOf(path, what) ?? start,
      placeInText: (path, from, to) => places()?.placeInText(path, from, to) ?? start,
    },
    diagnostics: [],
  };
}

function notYaml(problem: string, place: Place): Diagnostic {
  return diagnostic('ZB1001', { problem: `@yaml.${problem}`, mend: `@mend.${problem}` }, place);
}

/** Aliases that unfold into something huge are refused, not unfolded. */
function toPlainValue(document: Document.Parsed, file: string, firstLine: number): Staged<unknown> {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), diagnostics: [] };
  } catch {
    const place: Place = { file, line: firstLine, column: 1 };
    return { value: undefined, diagnostics: [notYaml('tooManyAliases', place)] };
  }
}

/** Offsets of the node at a path; for a key those of the key itself. */
function rangeOf(document: Document.Parsed, path: Path, what: 'value' | 'key'): readonly number[] | null {
  let node: unknown = document.contents;
  let range = nodeRange(node);
  path.forEach((step, i) => {
    const isLast = i === path.length - 1;
    const child = childOf(node, step);
    if (!child) {
      node = undefined;
      return;
    }
    node = isPair(child) ? child.value : child;
    const keyRange = isPair(child) ? nodeRange(child.key) : null;
    const useKey = isPair(child) && ((isLast && what === 'key') || isEmpty(nodeRange(node)));
    range = (useKey ? keyRange : nodeRange(node)) ?? keyRange ?? range;
  });
  return range;
}

function childOf(node: unknown, step: string | number): unknown {
  if (isMap(node))
    return node.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === step);
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

function isEmpty(range: readonly number[] | null): boolean {
  return !range || range[0] === range[1];
}

function nodeRange(node: unknown): readonly number[] | null {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  if (!range) return null;
  return [range[0] ?? 0, range[1] ?? range[0] ?? 0];
}
