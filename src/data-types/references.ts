import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Path, YamlFile } from '../load/yaml.js';
import type { IdKind, Schema } from './data-type.js';
import { nearest } from './nearest.js';

/** An id with the place where it is given or named. */
export interface IdUse {
  kind: IdKind;
  id: string;
  place: Place;
}

/** Every id of the project, by kind. */
export type IdIndex = ReadonlyMap<IdKind, ReadonlyMap<string, Place>>;

/** The ids that a file gives (`definiert`) and names (`verweist`), found by walking schema and value side by side. */
export function collectIds(file: YamlFile, schema: Schema): { given: IdUse[]; named: IdUse[] } {
  const given: IdUse[] = [];
  const named: IdUse[] = [];
  walk(schema, file.value, [], (node, value, path) => {
    if (typeof value !== 'string') return;
    const use = (kind: unknown): IdUse => ({ kind: kind as IdKind, id: value, place: file.placeOf(path) });
    if (node.definiert) given.push(use(node.definiert));
    if (node.verweist) named.push(use(node.verweist));
  });
  return { given, named };
}

function walk(
  schema: Schema,
  value: unknown,
  path: Path,
  visit: (schema: Schema, value: unknown, path: Path) => void,
): void {
  visit(schema, value, path);
  const properties = schema.properties as Record<string, Schema> | undefined;
  if (properties && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, child] of Object.entries(value)) {
      const childSchema = properties[key];
      if (childSchema) walk(childSchema, child, [...path, key], visit);
    }
  }
  if (schema.items && Array.isArray(value)) {
    value.forEach((item, i) => {
      walk(schema.items as Schema, item, [...path, i], visit);
    });
  }
}

/** Index of all given ids; an id given twice is ZB1201, with the first place. */
export function indexIds(uses: readonly IdUse[]): { index: IdIndex; diagnostics: Diagnostic[] } {
  const index = new Map<IdKind, Map<string, Place>>();
  const diagnostics: Diagnostic[] = [];
  for (const { kind, id, place } of uses) {
    const ofKind = index.get(kind) ?? new Map<string, Place>();
    index.set(kind, ofKind);
    const first = ofKind.get(id);
    if (first)
      diagnostics.push(diagnostic('ZB1201', { kind: `@kind.${kind}`, id }, place, { related: [first] }));
    else ofKind.set(id, place);
  }
  return { index, diagnostics };
}

/** Names that lead nowhere: ZB1203, with the nearest id. */
export function checkReferences(named: readonly IdUse[], index: IdIndex): Diagnostic[] {
  return named
    .filter(({ kind, id }) => !index.get(kind)?.has(id))
    .map(({ kind, id, place }) => unknownId(kind, id, [...(index.get(kind)?.keys() ?? [])], place));
}

/** The finding for an id that doesn't exist (ZB1203). */
export function unknownId(
  kind: IdKind,
  id: string,
  known: readonly string[],
  place: Place | undefined,
): Diagnostic {
  const suggestion = nearest(id, known);
  const params = { kind: `@kind.${kind}`, id, known: known.slice(0, 12).join(', ') };
  return diagnostic('ZB1203', params, place, suggestion ? { suggestion } : {});
}
