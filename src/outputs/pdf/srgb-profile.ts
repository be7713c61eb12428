/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1: matrix and tone curves, adapted to D50. Made here,
 * so that it belongs to nobody and is always the same bytes.
 */
export function srgbProfile(): Buffer {
  const curve = toneCurve(1024);
  const contents: [names: string[], data: Buffer][] = [
    [['desc'], description('sRGB IEC61966-2.1')],
    [['cprt'], textTag('CC0')],
    [['wtpt'], xyz(0.9505, 1, 1.0891)],
    [['rXYZ'], xyz(0.43607, 0.22249, 0.01392)],
    [['gXYZ'], xyz(0.38515, 0.71687, 0.09708)],
    [['bXYZ'], xyz(0.14307, 0.06061, 0.7141)],
    // one curve serves all three channels
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ];
  const count = contents.reduce((sum, [names]) => sum + names.length, 0);
  const table: Buffer[] = [uint32(count)];
  const data: Buffer[] = [];
  let at = headerLength + 4 + 12 * count;
  for (const [names, content] of contents) {
    for (const tag of names) table.push(Buffer.from(tag, 'latin1'), uint32(at), uint32(content.length));
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    data.push(padded);
    at += padded.length;
  }
  return Buffer.concat([header(at), ...table, ...data]);
}

const headerLength = 128;

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date is required; the profile is as old as its standard's last edition here.
  for (const [i, part] of [2000, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * i);
  bytes.write('acsp', 36, 'latin1');
  fixed(0.9642, 1, 0.8249).copy(bytes, 68);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Numbers with sixteen bits behind the point. */
function fixed(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 * i);
  return bytes;
}

function xyz(x: number, y: number, z: number): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(x, y, z)]);
}

function textTag(text: string): Buffer {
  return Buffer.from(`text\0\0\0\0${text}\0`, 'latin1');
}

function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  // empty forms for Unicode and for Macintosh script codes
  return Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    uint32(ascii.length),
    ascii,
    Buffer.alloc(78),
  ]);
}

function toneCurve(points: number): Buffer {
  const bytes = Buffer.alloc(12 + 2 * points);
  bytes.write('curv', 'latin1');
  bytes.writeUInt32BE(points, 8);
  for (let i = 0; i < points; i++)
    bytes.writeUInt16BE(Math.round(linear(i / (points - 1)) * 65535), 12 + 2 * i);
  return bytes;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
