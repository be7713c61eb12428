import type { ValidateFunction } from 'ajv';
import type { FromSchema } from 'json-schema-to-ts';
import { createAjv } from '../data-types/ajv.js';

/** Names of files that lie below a folder: neither absolute nor with a way out. */
const inside = { type: 'string', pattern: '^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]+$' } as const;
const hashes = { type: 'object', propertyNames: inside, additionalProperties: { type: 'string' } } as const;
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 0 } as const;

const schema = {
  type: 'object',
  required: ['version', 'report', 'edition', 'date', 'versions', 'settings', 'findings', 'inputs', 'outputs'],
  properties: {
    version: { const: 1 },
    report: text,
    edition: {
      type: 'object',
      required: ['nummer', 'stand'],
      properties: { nummer: count, stand: text },
    },
    date: text,
    versions: {
      type: 'object',
      required: ['zb', 'build', 'node', 'system', 'browser'],
      properties: { zb: text, build: text, node: text, system: text, browser: text },
    },
    settings: {
      type: 'object',
      required: ['draft', 'printShop', 'sourceDateEpoch', 'template', 'fonts'],
      properties: {
        draft: flag,
        printShop: flag,
        sourceDateEpoch: { type: ['string', 'null'] },
        template: inside,
        fonts: { type: 'array', items: inside },
      },
    },
    findings: {
      type: 'object',
      required: ['error', 'warning', 'hint'],
      properties: { error: count, warning: count, hint: count },
    },
    inputs: hashes,
    outputs: {
      type: 'object',
      propertyNames: inside,
      additionalProperties: {
        type: 'object',
        required: ['bytes', 'sha256'],
        properties: { bytes: count, sha256: text, pages: count },
      },
    },
  },
} as const;

/**
 * What a report was made of, and what came of it: the same for the same sources, wherever and whenever they were built.
 * Names of inputs are relative to the project, those of zb's own files begin with `zb/`; outputs are relative to the
 * output folder. Hashes are SHA-256.
 */
export type Manifest = FromSchema<typeof schema>;

/** The manifest of a report, relative to the output folder. */
export function manifestFile(report: string): string {
  return `${report}.manifest.json`;
}

/** A manifest as a file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Compiled when the first manifest is read: a build only writes some. */
let isManifest: ValidateFunction<Manifest> | undefined;

/** A manifest of a file; nothing if the file is none, or one of a zb to come. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  isManifest ??= createAjv({ strict: false }).compile<Manifest>(schema);
  return isManifest(value) ? value : undefined;
}
