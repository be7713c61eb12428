import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/data-types/data-type.js';
import { editorSchema } from '../../src/data-types/editor-schema.js';
import { dataTypes } from '../../src/data-types/list.js';
import { readTemplate, templateNames } from '../../src/load/template.js';
import { expectTextReference } from '../text-reference.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const templates = templateNames(root).map((name) => ({
  name,
  schema: readTemplate(root, name)?.schema ?? {},
}));
const typeOf = (id: string) => dataTypes.find((type) => type.id === id) ?? expect.fail(id);
const validator = (schema: Schema) =>
  new Ajv2020({ strict: true, strictRequired: false })
    .addVocabulary(['patternErrorMessage', 'enumDescriptions'])
    .compile(schema);

test.each(dataTypes.map((type) => [type.id, type] as const))(
  'schemas/%s.json is what the source says',
  (id, type) => {
    expectTextReference(
      `${root}schemas/${id}.json`,
      `${JSON.stringify(editorSchema(type, templates), null, 2)}\n`,
    );
  },
);

test('schemas/ holds no data type that is gone', () => {
  const files = readdirSync(`${root}schemas`).filter((file) => !file.endsWith('.schema.json'));
  expect(files.sort()).toEqual(dataTypes.map(({ id }) => `${id}.json`).sort());
});

describe('a schema for editors', () => {
  test.each(dataTypes.map((type) => [type.id, type] as const))('%s needs no keyword of ours', (_, type) => {
    expect(() => validator(editorSchema(type, templates))).not.toThrow();
  });

  test.each(dataTypes.map((type) => [type.id, type] as const))(
    '%s: every key has a title and a description in German',
    (_, type) => {
      const mute: string[] = [];
      const walk = (schema: Schema, path: string): void => {
        for (const [key, part] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
          const isTold = /^\p{Lu}/u.test(String(part.title)) && /[.!]$/.test(String(part.description));
          if (!isTold || /(?:ae|oe|(?<![aqQ])ue)/.test(String(part.title))) mute.push(`${path}.${key}`);
          walk(part, `${path}.${key}`);
        }
        if (schema.items) walk(schema.items as Schema, `${path}[]`);
      };
      walk(editorSchema(type), type.id);
      for (const { name, schema } of templates) walk(schema, name);
      expect(mute).toEqual([]);
    },
  );

  test('says in German what a pattern stands for', () => {
    const text = JSON.stringify(dataTypes.map((type) => editorSchema(type)));
    expect(text.split('"pattern":').length).toBe(text.split('"patternErrorMessage":').length);
    expect(text).toContain('"patternErrorMessage":"Erwartet wird ein Datum, das es gibt');
    expect(text).toContain('"patternErrorMessage":"Hier steht nichts."');
    expect(text).not.toMatch(/undefined|@form/);
  });

  test('says of every value that can be chosen what it means', () => {
    const choices: Schema[] = [];
    JSON.stringify(
      dataTypes.map((type) => editorSchema(type)),
      (_, part) => {
        if (part?.enum) choices.push(part);
        return part;
      },
    );
    expect(choices.length).toBeGreaterThan(20);
    for (const { enum: values, enumDescriptions } of choices) {
      expect(enumDescriptions).toHaveLength((values as unknown[]).length);
      for (const meaning of enumDescriptions as string[]) expect(meaning).toMatch(/^[A-ZÄÖÜ].*[.…]$/);
    }
  });

  test.each(['2025-03-05', '2025-03', '2025-Q1'])('takes %s for a time, and not 5.3.2025', (time) => {
    const { datum } = editorSchema(typeOf('interviews')).properties as { datum: { pattern: string } };
    expect(time).toMatch(new RegExp(datum.pattern, 'u'));
    expect('5.3.2025').not.toMatch(new RegExp(datum.pattern, 'u'));
    expect('2025-13').not.toMatch(new RegExp(datum.pattern, 'u'));
  });

  test('knows the settings of the template that a report has', () => {
    const fits = validator(editorSchema(typeOf('berichte'), templates));
    const report = (vorlage: string, einstellungen: object) => ({
      id: 'heft',
      vorlage,
      titel: ['Heft'],
      beschreibung: 'Ein Heft.',
      einstellungen,
      teile: [{ art: 'inhalt' }],
    });
    expect(fits(report('konzept', { daumenregister: false }))).toBe(true);
    expect(fits(report('konzept', { daumenregist: false }))).toBe(false);
    expect(fits(report('eigene', { farbig: true }))).toBe(true);
  });
});
