import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnostic, type Params, type Place } from '../diagnostics/diagnostic.js';
import type { Path, YamlFile } from '../load/yaml.js';
import { suggestForm } from './form-suggestion.js';
import { missingKey } from './missing-key.js';
import { nearest } from './nearest.js';

/** The finding behind an error of the schema validation. */
export function describeMisfit(error: ErrorObject, path: Path, file: YamlFile): Diagnostic {
  if (error.data === null && error.keyword in valueHandlers) return nothingThere(error, file.placeOf(path));
  const handler = handlers[error.keyword] ?? unknownRule;
  return handler(error, path, file);
}

type Handler = (error: ErrorObject, path: Path, file: YamlFile) => Diagnostic;

/** The number must be at least, at most or above a bound. */
const bounded =
  (limit: 'min' | 'max' | 'above'): Handler =>
  ({ params, data }, path, file) =>
    diagnostic(
      'ZB1108',
      { value: String(data), limit: `@limit.${limit}`, bound: params.limit },
      file.placeOf(path),
    );

const wrongForm: Handler = (error, path, file) => {
  const form: unknown = error.parentSchema?.form;
  if (form === undefined) return nothingThere(error, file.placeOf(path));
  const value = shorten(error.data);
  return suggesting('ZB1106', { value, form: `@form.${form}` }, file.placeOf(path), suggestForm(form, value));
};

const wrongType: Handler = (error, path, file) => {
  const { params, data, parentSchema } = error;
  const found = typeName(data);
  // „2025“ where a date belongs: what form it should have says more than that it is a number.
  if (parentSchema?.form !== undefined && typeof data !== 'object') return wrongForm(error, path, file);
  const texts: Record<string, string> = { array: 'textNotList', object: 'textNotObject' };
  const fix = params.type === 'string' ? (texts[found] ?? 'quote') : params.type;
  return diagnostic(
    'ZB1101',
    {
      expected: `@expected.${params.type}`,
      found: `@found.${found}`,
      value: shorten(data),
      fix: `@fix.${fix}`,
    },
    file.placeOf(path),
  );
};

const notAllowed: Handler = ({ params, data }, path, file) => {
  const allowed: unknown[] = params.allowedValues;
  const names = allowed.map(String);
  return suggesting(
    'ZB1104',
    { value: shorten(data), allowed: names.join(', ') },
    file.placeOf(path),
    nearest(String(data), names),
  );
};

/** Rules about a value; where no value stands at all, that is what to say. */
const valueHandlers: Record<string, Handler> = {
  type: wrongType,
  enum: notAllowed,
};

const handlers: Record<string, Handler> = {
  ...valueHandlers,
  required: ({ params, parentSchema }, path, file) => {
    const key: string = params.missingProperty;
    return missingKey(key, parentSchema?.properties?.[key], file.placeOf(path, 'key'));
  },
  additionalProperties: ({ params, parentSchema, data }, path, file) => {
    const key: string = params.additionalProperty;
    const known = Object.keys(parentSchema?.properties ?? {});
    const free = known.filter((name) => !(name in (data as object)));
    const place = file.placeOf([...path, key], 'key');
    return suggesting('ZB1103', { key, known: known.join(', ') }, place, nearest(key, free));
  },
  minItems: ({ params, data }, path, file) =>
    diagnostic(
      'ZB1105',
      { minimum: params.limit, found: (data as unknown[]).length },
      file.placeOf(path, 'key'),
    ),
  maxItems: ({ params, data }, path, file) =>
    diagnostic(
      'ZB1110',
      { maximum: params.limit, found: (data as unknown[]).length },
      file.placeOf(path, 'key'),
    ),
  minLength: (error, path, file) => nothingThere(error, file.placeOf(path)),
  maxLength: ({ params, data }, path, file) => {
    const length = [...String(data)].length;
    const surplus = length - Number(params.limit);
    return diagnostic('ZB1107', { limit: params.limit, length, surplus }, file.placeOf(path));
  },
  pattern: wrongForm,
  format: wrongForm,
  minimum: bounded('min'),
  maximum: bounded('max'),
  exclusiveMinimum: bounded('above'),
};

/** A template's schema may use rules that ours don't. */
const unknownRule: Handler = ({ data }, path, file) =>
  diagnostic('ZB1106', { value: shorten(data), form: '@form.schema' }, file.placeOf(path));

function nothingThere({ parentSchema }: ErrorObject, place: Place): Diagnostic {
  const isColour = ['farbe', 'hexfarbe'].includes(String(parentSchema?.form));
  return diagnostic('ZB1109', { fix: isColour ? '@fix.emptyColour' : '@fix.empty' }, place);
}

function suggesting(
  code: 'ZB1103' | 'ZB1104' | 'ZB1106',
  params: Params,
  place: Place,
  suggestion: string | undefined,
): Diagnostic {
  return diagnostic(code, params, place, suggestion === undefined ? {} : { suggestion });
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as a message can quote it: one line, not too long. */
function shorten(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
