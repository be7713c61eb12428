import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Path, YamlFile } from '../load/yaml.js';
import { copyAmong } from './copy-of.js';
import type { IdKind, Schema } from './data-type.js';
import { nearest } from './nearest.js';

/** An id with the place where it is given or named. */
export interface IdUse {
  kind: IdKind;
  id: string;
  /** Looked up when asked for. */
  readonly place: Place;
}

/** An id where it is given. */
export interface GivenId extends IdUse {
  /** Where another key stands in the same entry. */
  beside(key: string): Place;
}

/** Every id of the project, by kind. */
export type IdIndex = ReadonlyMap<IdKind, ReadonlyMap<string, GivenId>>;

/** What is known of the ids of a kind: which there are, or nothing (undefined) if a file that gives some is broken. */
export type KnownIds = (kind: IdKind) => readonly string[] | undefined;

/** The ids that a file gives (`definiert`) and names (`verweist`), found by walking schema and value side by side. */
export function collectIds(file: YamlFile, schema: Schema): { given: GivenId[]; named: IdUse[] } {
  const given: GivenId[] = [];
  const named: IdUse[] = [];
  walkSchema(schema, file.value, [], (node, value, path) => {
    if (typeof value !== 'string') return;
    const use = (kind: unknown): GivenId => ({
      kind: kind as IdKind,
      id: value,
      get place() {
        return file.placeOf(path);
      },
      beside: (key) => file.placeOf([...path.slice(0, -1), key]),
    });
    if (node.definiert) given.push(use(node.definiert));
    if (node.verweist) named.push(use(node.verweist));
  });
  return { given, named };
}

/** The kinds of which a file of a schema gives ids. */
export function givenKinds(schema: Schema): IdKind[] {
  const own = schema.definiert === undefined ? [] : [schema.definiert as IdKind];
  const properties = Object.values((schema.properties ?? {}) as Record<string, Schema>);
  const children = schema.items ? [...properties, schema.items as Schema] : properties;
  return [...own, ...children.flatMap(givenKinds)];
}

/** Calls `visit` for every value that a schema speaks of, with its schema and path. */
export function walkSchema(
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
      if (childSchema) walkSchema(childSchema, child, [...path, key], visit);
    }
  }
  if (schema.items && Array.isArray(value)) {
    value.forEach((item, i) => {
      walkSchema(schema.items as Schema, item, [...path, i], visit);
    });
  }
}

/** Index of all given ids; an id given twice is ZB1201, with the first place. A file that looks like a copy is the one to blame. */
export function indexIds(uses: readonly GivenId[]): { index: IdIndex; diagnostics: Diagnostic[] } {
  const index = new Map<IdKind, Map<string, GivenId>>();
  const diagnostics: Diagnostic[] = [];
  for (const use of uses) {
    const { kind, id } = use;
    const ofKind = index.get(kind) ?? new Map<string, GivenId>();
    index.set(kind, ofKind);
    const first = ofKind.get(id);
    if (!first) {
      ofKind.set(id, use);
      continue;
    }
    const copy = copyAmong(first.place.file, use.place.file);
    const [kept, blamed] = copy === first.place.file ? [use, first] : [first, use];
    ofKind.set(id, kept);
    const params =
      copy === undefined ? { id, fix: '@double.rename' } : { id, fix: '@double.copy', file: copy };
    diagnostics.push(diagnostic('ZB1201', params, blamed.place, { related: [kept.place] }));
  }
  return { index, diagnostics };
}

/** Names that lead nowhere: ZB1203, with the nearest id. */
export function checkReferences(named: readonly IdUse[], known: KnownIds): Diagnostic[] {
  return named
    .filter(({ kind, id }) => known(kind)?.includes(id) === false)
    .flatMap(({ kind, id, place }) => checkReference(kind, id, known, place));
}

/** The finding for an id that doesn't exist (ZB1203), if so. Nothing can be said of a kind that is not known. */
export function checkReference(kind: IdKind, id: string, known: KnownIds, place: Place): Diagnostic[] {
  const ids = known(kind);
  if (!ids || ids.includes(id)) return [];
  const suggestion = nearest(id, ids);
  const params = { kind: `@kind.${kind}`, id, known: enumerate(ids) };
  return [diagnostic('ZB1203', params, place, suggestion ? { suggestion } : {})];
}

/** The first names of a list, as a remedy shows them. */
export function enumerate(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return names.length === 0 ? '@none' : names.length > 12 ? `${shown} …` : shown;
}
