import type { Path, YamlFile } from '../load/yaml.js';
import type { Schema } from './data-type.js';
import type { ShapeCheck } from './shape.js';

/**
 * What is left of a file that doesn't fit its schema when the entries, and the keys without a list, that don't fit are left
 * out: it can be checked by itself, and places stay those of the whole file. None if what is left doesn't fit either.
 */
export function soundPart(file: YamlFile, schema: Schema, fits: ShapeCheck): YamlFile | undefined {
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const kept = new Map<string, number[]>();
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const left = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const part = properties[key];
    if (!part) return [];
    const { items } = part;
    if (!Array.isArray(child) || items === undefined)
      return fits(part, file, [key]).length > 0 ? [] : [[key, child]];
    const sound = child.flatMap((_, i) => (fits(items as Schema, file, [key, i]).length > 0 ? [] : [i]));
    kept.set(key, sound);
    return [[key, sound.map((i) => child[i])]];
  });
  const original = ([key, index, ...rest]: Path): Path => {
    const before = typeof index === 'number' ? kept.get(String(key))?.[index] : index;
    return [key, before, ...rest].filter((step) => step !== undefined);
  };
  const part: YamlFile = {
    file: file.file,
    value: Object.fromEntries(left),
    placeOf: (path, what) => file.placeOf(original(path), what),
    placeInText: (path, from, to) => file.placeInText(original(path), from, to),
  };
  return fits(schema, part).length > 0 ? undefined : part;
}
