import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { readTar } from './tar.js';

/** What an archive must hold once it is decompressed. */
interface Expected {
  sha256: string;
  size: number;
}

/** Decompresses one program in passing (it may be far larger than what one wants in memory) and checks its hash. */
export async function unpackProgram(
  source: string,
  expected: Expected,
  folder: string,
  program: string,
): Promise<string[]> {
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(source, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(join(folder, program), { flags: 'wx', mode: 0o700 }),
  );
  compare(source, hash.digest('hex'), expected.sha256);
  return [program];
}

/** Decompresses a small tar, checks its hash and writes the entries that are wanted; returns their paths. */
export async function unpackTar(
  source: string,
  expected: Expected,
  folder: string,
  wanted: RegExp,
): Promise<string[]> {
  const packed = await readFile(source);
  const tar = await promisify(brotliDecompress)(packed, { maxOutputLength: expected.size });
  compare(source, createHash('sha256').update(tar).digest('hex'), expected.sha256);
  // The patterns allow no `..`: nothing can leave the folder.
  const entries = readTar(tar).filter((entry) => wanted.test(entry.path));
  for (const { path, data, executable } of entries) {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, path), data, { flag: 'wx', mode: executable ? 0o700 : 0o600 });
  }
  return entries.map((entry) => entry.path);
}

function compare(source: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`sha256 of ${source} is ${found}, expected ${expected}`);
}
