// Puts what tsc has made of `src/` and the libraries into a few files: node opens and links those in a third of the time.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const outdir = 'dist/bundle';
rmSync(outdir, { recursive: true, force: true });
// These find files of their own beside their code.
const external = ['@napi-rs/canvas', '@sparticuz/chromium', 'harfbuzzjs', 'hyphenopoly', 'sharp'];
await build({
  entryPoints: ['dist/cli.js'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'eof',
  logLevel: 'warning',
  external,
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
