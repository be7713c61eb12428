import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { keywords } from '../../src/data-types/ajv.js';
import { isLanguageTag } from '../../src/data-types/language-tag.js';
import { dataTypes } from '../../src/data-types/list.js';
import { createShapeCheck } from '../../src/data-types/shape.js';
import { isZeitpunkt } from '../../src/data-types/zeitpunkt.js';
import { parseYaml } from '../../src/load/yaml.js';

type Node = Readonly<Record<string, unknown>>;

/** Every schema in a schema, with its path. */
function parts(schema: Node, path: string): [string, Node][] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Node>);
  const items = schema.items ? parts(schema.items as Node, `${path}[]`) : [];
  return [[path, schema], ...properties.flatMap(([key, child]) => parts(child, `${path}.${key}`)), ...items];
}

const all = dataTypes.flatMap(({ id, schema }) => parts(schema, id));

// Reading trusts these schemas; here is why it may.
test.each(dataTypes.map(({ id, schema }) => [id, schema] as const))(
  '%s is a valid JSON Schema of draft 2020-12, in strict mode',
  (_, schema) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajv.addVocabulary(keywords);
    ajv.addFormat('zeitpunkt', isZeitpunkt);
    ajv.addFormat('sprachkuerzel', isLanguageTag);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  },
);

describe('every part of a schema', () => {
  test('says in German what belongs there', () => {
    const silent = all.filter(
      ([path, { description }]) => !path.endsWith('[]') && !/[.!]$/.test(String(description)),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('knows all its keys', () => {
    const open = all.filter(
      ([path, part]) =>
        part.type === 'object' && part.additionalProperties !== false && !path.endsWith('.einstellungen'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('that has a pattern says in words what form it stands for, or asks only for some text', () => {
    const mute = all.filter(
      ([, { pattern, form }]) => pattern !== undefined && pattern !== '\\S' && form === undefined,
    );
    expect(mute.map(([path]) => path)).toEqual([]);
  });
});

describe('a shape check', () => {
  const schema = {
    type: 'object',
    required: ['titel', 'zahl'],
    additionalProperties: false,
    properties: {
      titel: { type: 'string', description: 'Der Titel.' },
      zahl: { type: 'integer' },
      liste: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['a/b'],
          properties: { 'a/b': { type: 'string' }, 'c~d': { type: 'string' } },
        },
      },
    },
  };
  const check = (text: string, at?: string[]) => {
    const { value } = parseYaml(text, 'a.yaml');
    if (!value) throw new Error('not YAML');
    return createShapeCheck()(schema, value, at).map(({ code, place, params }) => [
      code,
      `${place?.line}:${place?.column}`,
      params.key ?? params.value,
    ]);
  };

  test('finds everything at once', () => {
    expect(check('titel: 1\nmehr: 2\n')).toEqual([
      ['ZB1102', '1:1', 'zahl'],
      ['ZB1103', '2:1', 'mehr'],
      ['ZB1101', '1:8', '1'],
    ]);
  });

  test('takes a misspelt key for one finding', () => {
    expect(check('titl: x\nzahl: 1\n')).toEqual([['ZB1103', '1:1', 'titl']]);
  });

  test('but one that is missing in one entry and misspelt in another for two', () => {
    expect(check('titel: x\nzahl: 1\nliste:\n  - {}\n  - {a-b: x}\n')).toEqual([
      ['ZB1102', '4:5', 'a/b'],
      ['ZB1103', '5:6', 'a-b'],
    ]);
  });

  test('finds keys with a slash or a tilde in them', () => {
    expect(check('titel: x\nzahl: 1\nliste: [{a/b: 1, c~d: 2}]\n')).toEqual([
      ['ZB1101', '3:15', '1'],
      ['ZB1101', '3:23', '2'],
    ]);
  });

  test('looks at a part of a file only; a part that is not there counts as empty', () => {
    expect(check('titel: 9\nteil: {titel: x, zahl: y}\n', ['teil'])).toEqual([['ZB1101', '2:24', 'y']]);
    expect(check('titel: 9\n', ['teil'])).toEqual([
      ['ZB1102', '1:1', 'titel'],
      ['ZB1102', '1:1', 'zahl'],
    ]);
  });

  test('an invalid schema from outside throws, one with rules of its own gets a general message', () => {
    const { value } = parseYaml('a: 3\n', 'a.yaml');
    if (!value) throw new Error('not YAML');
    const foreign = createShapeCheck('foreign');
    expect(() => foreign({ type: 'objekt' }, value)).toThrow();
    const found = foreign({ type: 'object', properties: { a: { type: 'integer', multipleOf: 2 } } }, value);
    expect(found).toMatchObject([{ code: 'ZB1106', params: { value: '3', form: '@form.schema' } }]);
  });
});
