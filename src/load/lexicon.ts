import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The unpacked lexicon, in the form that `lexicon/packing.mjs` describes. */
export interface LexiconData {
  /** Latin-1 text. */
  bytes: Uint8Array;
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Reads the lexicon that comes with zb. Throws if the file is missing or broken: then the installation is. */
export function loadLexicon(): LexiconData {
  return { bytes: brotliDecompressSync(readFileSync(join(shipped, 'lexicon', 'deutsch.lex.br'))) };
}
