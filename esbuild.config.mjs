// Puts what tsc has made of `src/` and the libraries into a few files: node opens and links those in a third of the time.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { createAjv } from './dist/data-types/ajv.js';
import { dataTypes } from './dist/data-types/list.js';

/** Checks of all data types as code, so that no run has to make it of their schemas. */
function compileSchemas() {
  const ajv = createAjv({ code: { source: true, esm: true, formats: _`formats` } });
  for (const { id, schema } of dataTypes) ajv.addSchema(schema, id);
  const names = Object.fromEntries(dataTypes.map(({ id }) => [id, id]));
  const byTitle = dataTypes.map(({ id, schema }) => `${JSON.stringify(schema.title)}: ${id}`);
  return [
    "import { formats } from './ajv.js';",
    standaloneCode.default(ajv, names),
    `export const compiledSchemas = { ${byTitle.join(', ')} };`,
  ].join('\n');
}

const compiledSchemas = {
  name: 'compiled-schemas',
  setup: ({ onLoad }) =>
    onLoad({ filter: /compiled-schemas\.js$/ }, () => ({
      contents: compileSchemas(),
      resolveDir: 'dist/data-types',
    })),
};

const outdir = 'dist/bundle';
rmSync(outdir, { recursive: true, force: true });
// These find files of their own beside their code.
const external = ['@napi-rs/canvas', '@sparticuz/chromium', 'harfbuzzjs', 'hyphenopoly', 'sharp'];
await build({
  // Tests run many calls in one process by the second.
  entryPoints: ['dist/cli.js', 'dist/command-line.js'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'eof',
  logLevel: 'warning',
  external,
  plugins: [compiledSchemas],
  // Its other edition asks for its parts in a way that can't be followed.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // Libraries in the older module format ask for node's modules with `require`.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
  },
});

// What is kept from run to run counts for these bytes and these versions only.
const id = createHash('sha256');
for (const name of readdirSync(outdir).sort()) id.update(name).update(readFileSync(join(outdir, name)));
for (const name of external) id.update(readFileSync(join('node_modules', name, 'package.json')));
id.update(readFileSync('package.json'));
writeFileSync(join(outdir, 'build-id'), id.digest('hex'));
