import { deflateSync } from 'node:zlib';
import type { Edition } from './edition.js';
import { name, type PdfDict, type PdfValue, ref } from './objects.js';
import { srgbProfile } from './srgb-profile.js';
import { encodeText } from './text-string.js';

/** Says that all colours of the document are sRGB (ISO 19005-2, 6.2.3). */
export function outputIntent(edition: Edition): PdfDict {
  const data = deflateSync(srgbProfile(), { level: 9 });
  const dict = new Map<string, PdfValue>([
    ['N', 3],
    ['Filter', name('FlateDecode')],
    ['Length', data.length],
  ]);
  const profile = edition.add({ kind: 'stream', dict, data });
  return new Map<string, PdfValue>([
    ['Type', name('OutputIntent')],
    ['S', name('GTS_PDFA1')],
    ['OutputConditionIdentifier', encodeText('sRGB')],
    ['Info', encodeText('sRGB IEC61966-2.1')],
    ['DestOutputProfile', ref(profile)],
  ]);
}
