/** One ordinary file of a tar archive. */
export interface TarEntry {
  path: string;
  executable: boolean;
  data: Uint8Array;
}

const blockSize = 512;

/**
 * The ordinary files of a tar archive in ustar form; folders and pax headers are passed over.
 * Links, or a header that is not one, are an error: the archives read here have none.
 */
export function readTar(archive: Uint8Array): TarEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries: TarEntry[] = [];
  let at = 0;
  while (at + blockSize <= bytes.length && bytes[at] !== 0) {
    const header = readHeader(bytes, at);
    const start = at + blockSize;
    if (start + header.size > bytes.length) throw new Error(`tar: ${header.path} cut off`);
    if (header.type === 'file') {
      const data = bytes.subarray(start, start + header.size);
      entries.push({ path: header.path, executable: header.executable, data });
    }
    at = start + Math.ceil(header.size / blockSize) * blockSize;
  }
  return entries;
}

interface Header {
  path: string;
  size: number;
  executable: boolean;
  type: 'file' | 'passed over';
}

const kinds: Record<string, Header['type']> = {
  '\0': 'file',
  '0': 'file',
  '5': 'passed over',
  x: 'passed over',
  g: 'passed over',
};

function readHeader(bytes: Buffer, at: number): Header {
  if (sumOf(bytes, at) !== readOctal(bytes, at + 148, 8)) throw new Error(`tar: broken header at byte ${at}`);
  const prefix = readText(bytes, at + 345, 155);
  const name = readText(bytes, at, 100);
  const flag = String.fromCharCode(bytes[at + 156] ?? 0);
  const type = kinds[flag];
  if (type === undefined) throw new Error(`tar: entry of type ${flag} not expected`);
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: readOctal(bytes, at + 124, 12),
    executable: (readOctal(bytes, at + 100, 8) & 0o100) !== 0,
    type,
  };
}

/** Sum of the header's bytes, its own field counted as spaces. */
function sumOf(bytes: Buffer, at: number): number {
  let sum = 0;
  for (let i = 0; i < blockSize; i++) sum += i >= 148 && i < 156 ? 32 : (bytes[at + i] ?? 0);
  return sum;
}

function readText(bytes: Buffer, at: number, length: number): string {
  const end = bytes.indexOf(0, at);
  return bytes.toString('utf8', at, end < 0 ? at + length : Math.min(end, at + length));
}

function readOctal(bytes: Buffer, at: number, length: number): number {
  return Number.parseInt(readText(bytes, at, length).trim() || '0', 8);
}
