import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Path, YamlFile } from '../load/yaml.js';
import type { Schema } from './data-type.js';
import { nearest } from './nearest.js';
import { isZeitpunkt } from './zeitpunkt.js';

/** Checks the value at a path of a file (the whole file without one) against a schema. */
export type ShapeCheck = (schema: Schema, file: YamlFile, at?: Path) => Diagnostic[];

/** A check that compiles each schema once. */
export function createShapeCheck(): ShapeCheck {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true });
  ajv.addVocabulary(['definiert', 'verweist', 'form', 'bilddatei', 'kapiteldatei']);
  ajv.addFormat('zeitpunkt', isZeitpunkt);
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, file, at = []) => {
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(schema);
      compiled.set(schema, validate);
    }
    const value = at.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], file.value);
    validate(value);
    return (validate.errors ?? []).map((error) => describe(error, file, value, at));
  };
}

function describe(error: ErrorObject, file: YamlFile, value: unknown, at: Path): Diagnostic {
  const path = [...at, ...pathOf(error.instancePath, value)];
  const handler = handlers[error.keyword];
  // A keyword without a handler is a schema of ours that uses something new.
  if (!handler) throw new Error(`no message for the schema keyword ${error.keyword}`);
  return handler(error, path, file);
}

type Handler = (error: ErrorObject, path: Path, file: YamlFile) => Diagnostic;

const outOfRange: Handler = ({ params, data }, path, file) =>
  diagnostic(
    'ZB1108',
    { value: String(data), limit: `${params.comparison} ${params.limit}` },
    file.placeOf(path),
  );

const wrongForm: Handler = ({ data, parentSchema }, path, file) =>
  diagnostic('ZB1106', { value: String(data), form: `@form.${parentSchema?.form}` }, file.placeOf(path));

const handlers: Record<string, Handler> = {
  required: ({ params, parentSchema }, path, file) => {
    const key: string = params.missingProperty;
    const description = parentSchema?.properties?.[key]?.description ?? '';
    return diagnostic('ZB1102', { key, description }, file.placeOf(path, 'key'));
  },
  additionalProperties: ({ params, parentSchema, data }, path, file) => {
    const key: string = params.additionalProperty;
    const known = Object.keys(parentSchema?.properties ?? {});
    const free = known.filter((name) => !(name in (data as object)));
    const suggestion = nearest(key, free);
    return diagnostic(
      'ZB1103',
      { key, known: known.join(', ') },
      file.placeOf([...path, key], 'key'),
      suggestion ? { suggestion } : {},
    );
  },
  type: ({ params, data }, path, file) =>
    diagnostic(
      'ZB1101',
      { expected: `@type.${params.type}`, found: `@type.${typeName(data)}`, value: shorten(data) },
      file.placeOf(path),
    ),
  enum: ({ params, data }, path, file) => {
    const allowed: string[] = params.allowedValues;
    const suggestion = nearest(String(data), allowed);
    return diagnostic(
      'ZB1104',
      { value: shorten(data), allowed: allowed.join(', ') },
      file.placeOf(path),
      suggestion ? { suggestion } : {},
    );
  },
  minItems: ({ params, data }, path, file) =>
    diagnostic(
      'ZB1105',
      { minimum: params.limit, found: (data as unknown[]).length },
      file.placeOf(path, 'key'),
    ),
  maxItems: ({ params, data }, path, file) =>
    diagnostic(
      'ZB1108',
      { value: (data as unknown[]).length, limit: `<= ${params.limit}` },
      file.placeOf(path, 'key'),
    ),
  minLength: (_, path, file) => diagnostic('ZB1109', {}, file.placeOf(path)),
  maxLength: ({ params, data }, path, file) =>
    diagnostic('ZB1107', { limit: params.limit, length: [...String(data)].length }, file.placeOf(path)),
  pattern: wrongForm,
  format: wrongForm,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
};

/** The path behind a JSON pointer; numbers where the value is a list. */
function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let node = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(node) ? Number(key) : key);
    node = (node as Record<string, unknown>)[key];
  }
  return path;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
