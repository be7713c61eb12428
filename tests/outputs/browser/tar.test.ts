import { describe, expect, test } from 'vitest';
import { readTar } from '../../../src/outputs/browser/tar.js';

interface Fields {
  path: string;
  data?: string;
  mode?: string;
  type?: string;
  prefix?: string;
}

function entry({ path, data = '', mode = '0000644', type = '0', prefix = '' }: Fields): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(mode, 100);
  header.write(data.length.toString(8).padStart(11, '0'), 124);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  header.write('ustar', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(data.length / 512) * 512);
  body.write(data);
  return Buffer.concat([header, body]);
}

const archive = (...entries: Buffer[]) => Buffer.concat([...entries, Buffer.alloc(1024)]);

describe('readTar', () => {
  test('reads files and passes over folders and pax headers', () => {
    const long = 'x'.repeat(600);
    const tar = archive(
      entry({ path: 'lib/', type: '5' }),
      entry({ path: 'pax', type: 'x', data: '12 mtime=0\n' }),
      entry({ path: 'lib/a.so', data: long, mode: '0000755' }),
      entry({ path: 'b.txt', data: 'b', prefix: 'deep/down' }),
      entry({ path: 'empty' }),
    );
    const files = readTar(tar).map((file) => ({ ...file, data: Buffer.from(file.data).toString() }));
    expect(files).toEqual([
      { path: 'lib/a.so', executable: true, data: long },
      { path: 'deep/down/b.txt', executable: false, data: 'b' },
      { path: 'empty', executable: false, data: '' },
    ]);
  });

  test('refuses links, damage and archives that are cut off', () => {
    expect(() => readTar(archive(entry({ path: 'link', type: '2' })))).toThrow(/type 2/);
    const damaged = archive(entry({ path: 'a', data: 'a' }));
    damaged[0] = 0x62;
    expect(() => readTar(damaged)).toThrow(/broken header/);
    expect(() => readTar(entry({ path: 'a', data: 'a' }).subarray(0, 512))).toThrow(/cut off/);
  });
});
