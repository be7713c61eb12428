import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Path, YamlFile } from '../load/yaml.js';
import { createAjv } from './ajv.js';
import { compiledSchemas } from './compiled-schemas.js';
import type { Schema } from './data-type.js';
import { describeMisfit } from './misfit.js';

/** Checks the value at a path of a file (the whole file without one) against a schema. */
export type ShapeCheck = (schema: Schema, file: YamlFile, at?: Path) => Diagnostic[];

/** Schemas of zb that this process has compiled. */
const ownCompiled = new WeakMap<Schema, ValidateFunction>();

/**
 * A check that compiles each schema once, if that has not been done when zb was built. A schema that comes with zb is known to be
 * valid (a test sees to it), a foreign one is validated first, and an invalid one throws. Each is used a few times only, so that
 * optimising the compiled code would cost more than it gains.
 */
export function createShapeCheck(origin: 'own' | 'foreign' = 'own'): ShapeCheck {
  let ajv: Ajv2020 | undefined;
  const compile = (schema: Schema) => {
    ajv ??= createAjv({
      code: { optimize: false },
      ...(origin === 'own' ? { validateSchema: false, meta: false } : {}),
    });
    return ajv.compile(schema);
  };
  const compiled = origin === 'own' ? ownCompiled : new WeakMap<Schema, ValidateFunction>();
  return (schema, file, at = []) => {
    const ready = origin === 'own' ? compiledSchemas[String(schema.title)] : undefined;
    const validate = compiled.get(schema) ?? ready ?? compile(schema);
    compiled.set(schema, validate);
    const value = valueAt(file, at);
    validate(value);
    const misfits = (validate.errors ?? []).map((error) => ({
      at: error.instancePath,
      found: describeMisfit(error, [...at, ...pathOf(error, value)], file),
    }));
    return withoutConsequences(misfits).map(({ found }) => found);
  };
}

function valueAt(file: YamlFile, at: Path): unknown {
  const value = at.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], file.value);
  // A block that is not there says as much as an empty one.
  return value === undefined ? {} : value;
}

interface Misfit {
  /** JSON pointer of the value that doesn't fit. */
  at: string;
  found: Diagnostic;
}

/** A misspelt key is one finding: that the right one is missing need not be said. */
function withoutConsequences(misfits: readonly Misfit[]): Misfit[] {
  const isMeant = (at: string, key: unknown) =>
    misfits.some(
      (other) => other.at === at && other.found.code === 'ZB1103' && other.found.suggestion === key,
    );
  return misfits.filter(({ at, found }) => found.code !== 'ZB1102' || !isMeant(at, found.params.key));
}

/** The path behind the JSON pointer of an error; numbers where the value is a list. */
function pathOf({ instancePath }: ErrorObject, value: unknown): Path {
  const path: (string | number)[] = [];
  let node = value;
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(node) ? Number(key) : key);
    node = (node as Record<string, unknown>)[key];
  }
  return path;
}
