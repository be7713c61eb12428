import type { ValidateFunction } from 'ajv';

/**
 * What `ajv` has made of schemas when zb was built, by their titles. Here are none: `esbuild.config.mjs` puts those of the data
 * types in the place of this file.
 */
export const compiledSchemas: Readonly<Record<string, ValidateFunction>> = {};
