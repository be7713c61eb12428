import { catalogue, fillIn } from '../messages/catalogue.js';
import { keywords } from './ajv.js';
import type { DataType, Schema } from './data-type.js';
import { titleOf } from './titles.js';

/** A template whose settings a report can give. */
export interface TemplateSettings {
  name: string;
  /** JSON Schema of `einstellungen`. */
  schema: Schema;
}

/** What editors have in place of the formats of ours, which they don't know; more lenient where only a calendar knows. */
const patterns: Record<string, string> = {
  zeitpunkt: '^[1-9][0-9]{3}-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)$',
  sprachkuerzel: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
};

/**
 * The schema of a data type as editors take it: our keywords are gone, our formats are patterns, and what a pattern
 * stands for is said in German. A report's settings are those of its template.
 */
export function editorSchema(type: DataType, templates: readonly TemplateSettings[] = []): Schema {
  const schema = forEditors(type.schema);
  if (type.id !== 'berichte' || templates.length === 0) return schema;
  return { ...schema, allOf: templates.map(settingsOf) };
}

function settingsOf({ name, schema }: TemplateSettings): Schema {
  const { $schema: _, ...settings } = schema;
  return {
    if: { properties: { vorlage: { const: name } }, required: ['vorlage'] },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { properties: { einstellungen: settings } },
  };
}

/** Our keywords that editors know too. */
const known = ['enumDescriptions'];

function forEditors(schema: Schema): Schema {
  const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (keywords.includes(key) && !known.includes(key)) return [];
    if (key === 'properties') return [[key, eachForEditors(value as Record<string, Schema>)]];
    if (key === 'items') return [[key, forEditors(value as Schema)]];
    if (key === 'format') return [['pattern', patterns[String(value)]]];
    return [[key, value]];
  });
  const said = Object.fromEntries(kept);
  return said.pattern === undefined ? said : { ...said, patternErrorMessage: patternMessage(schema.form) };
}

function eachForEditors(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, part]) => [key, { title: titleOf(key), ...forEditors(part) }]),
  );
}

/** What `zb validate` would say of a text that doesn't fit. */
function patternMessage(form: unknown): string {
  const { messages, terms } = catalogue('de');
  if (form === undefined) return messages.ZB1109.text;
  return fillIn(messages.ZB1106.remedy, { form: `@form.${form}` }, terms);
}
