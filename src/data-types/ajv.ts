import { createRequire } from 'node:module';
import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import { isLanguageTag } from './language-tag.js';
import { isZeitpunkt } from './zeitpunkt.js';

// Loaded where it is needed: schemas that were compiled beforehand do without it.
const require = createRequire(import.meta.url);

/** Our own keywords in schemas; they say what a text stands for and don't decide whether it fits. */
export const keywords = [
  'definiert',
  'verweist',
  'form',
  'bilddatei',
  'kapiteldatei',
  'prosa',
  'enumDescriptions',
];

/** What checks our formats, by their names in schemas. */
export const formats = { zeitpunkt: isZeitpunkt, sprachkuerzel: isLanguageTag };

/** The validator of JSON Schema, with our keywords and formats. */
export function createAjv(options: Options): Ajv2020 {
  const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, ...options });
  ajv.addVocabulary(keywords);
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check);
  return ajv;
}
