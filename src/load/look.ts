import { type Document, isMap, isScalar, parse, parseDocument, stringify, visit } from 'yaml';
import { columnOf } from './yaml-edit/source.js';

/** What of projekt.yaml belongs to the look of its reports. */
const lookKeys: readonly unknown[] = ['farben', 'schriften', 'silbentrennung'];

/** A stretch [from, to) of a text. */
interface Passage {
  from: number;
  to: number;
}

/**
 * A projekt.yaml that says what another one says, but looks like `own`, which has to be sound. What it has of `own` stands on the
 * lines where it stands there, so that findings about it lead there; what an alias stands for is written out.
 */
export function withLook(other: string, own: string): string {
  const text = own.replaceAll('\r\n', '\n');
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, stringKeys: true });
  const passages = lookIn(document);
  const [head = '', ...gaps] = gapsIn(text, passages);
  const look = passages.map((passage, i) => [writtenOut(text, passage, document), gaps[i] ?? ''] as const);
  const rest = Object.fromEntries(Object.entries(parse(other)).filter(([key]) => !lookKeys.includes(key)));
  const { contents: root } = document;
  if (isMap(root) && root.flow) {
    const brace = root.range[0];
    const opened = `${blank(head.slice(0, brace))}{${blank(head.slice(brace + 1))}`;
    // The comma takes the place of the one that stood there.
    const pairs = look.map(([pair, gap]) => `${pair},${blank(gap.replace(/^[^\n]/, ''))}`);
    return [opened, ...pairs, '\n', JSON.stringify(rest).slice(1), '\n'].join('');
  }
  const pairs = look.map(([pair, gap]) => pair + blank(gap));
  const indent = ' '.repeat(columnOf(text, passages[0]?.from ?? 0));
  return [blank(head), ...pairs, '\n', stringify(rest).replace(/^(?=.)/gm, indent)].join('');
}

/** Where what belongs to the look stands: keys with their values. */
function lookIn({ contents: root }: Document.Parsed): Passage[] {
  if (!isMap(root)) return [];
  return root.items.flatMap(({ key, value, srcToken }) => {
    if (!isScalar(key) || !lookKeys.includes(key.value)) return [];
    const start = srcToken?.start.find(({ type }) => ['explicit-key-ind', 'anchor', 'tag'].includes(type));
    return [{ from: start?.offset ?? key.range[0], to: value?.range[1] ?? key.range[1] }];
  });
}

/** What stands before, between and behind passages. */
function gapsIn(text: string, passages: readonly Passage[]): string[] {
  const starts = [0, ...passages.map(({ to }) => to)];
  return starts.map((start, i) => text.slice(start, passages[i]?.from));
}

/** The same lines with nothing on them; what follows on the last one stays in its column. */
function blank(gap: string): string {
  return gap.replace(/[^\n]+(?=\n)/g, '').replace(/[^\n]/g, ' ');
}

/** A passage with values in place of its aliases. */
function writtenOut(text: string, { from, to }: Passage, document: Document.Parsed): string {
  let result = '';
  let done = from;
  visit(document, {
    Alias(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (start < from || start >= to) return;
      result += text.slice(done, start) + JSON.stringify(node.resolve(document)?.toJS(document));
      done = end;
    },
  });
  return result + text.slice(done, to);
}
