import { isArray, isDict, isName, isString, type PdfDict, PdfFormError, type PdfValue } from './objects.js';
import { parseValue } from './parser.js';
import type { PdfFile } from './reader.js';
import { isStream, streamContent } from './streams.js';

/** A font as text is read with it. */
export interface PdfFont {
  /** Name of the font program without the prefix of its subset: `Vollkorn-Regular`; empty for Type 3. */
  name: string;
  /** `Type0`, `Type3`, `TrueType` … */
  type: string;
  isEmbedded: boolean;
  bytesPerCode: 1 | 2;
  /** What each code stands for; a code without an entry says nothing. */
  unicode: ReadonlyMap<number, string>;
}

/** Reads the fonts of a file, each once. */
export function fontReader(file: PdfFile): (font: PdfValue | undefined) => PdfFont {
  const known = new Map<PdfDict, PdfFont>();
  return (value) => {
    const dict = file.dict(value, 'font');
    const font = known.get(dict) ?? readFont(file, dict);
    known.set(dict, font);
    return font;
  };
}

function readFont(file: PdfFile, dict: PdfDict): PdfFont {
  const type = nameOf(file, dict.get('Subtype'));
  const descendants = file.resolve(dict.get('DescendantFonts'));
  const program = isArray(descendants) ? file.dict(descendants[0], 'descendant font') : dict;
  const descriptor = file.resolve(program.get('FontDescriptor'));
  const unicode = file.resolve(dict.get('ToUnicode'));
  return {
    name: nameOf(file, dict.get('BaseFont')).replace(/^[A-Z]{6}\+/, ''),
    type,
    isEmbedded:
      isDict(descriptor) && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    bytesPerCode: type === 'Type0' ? 2 : 1,
    unicode: isStream(unicode) ? readToUnicode(streamContent(unicode)) : new Map(),
  };
}

function nameOf(file: PdfFile, value: PdfValue | undefined): string {
  const resolved = file.resolve(value);
  return isName(resolved) ? resolved.name : '';
}

/** First and last code, then the first character or a list of one for each code. */
const range = /<([^<>]*)>\s*<([^<>]*)>\s*(?:<([^<>]*)>|\[([^\]]*)\])/g;

/** The map of a ToUnicode stream: characters one by one and in ranges (ISO 32000-1, 9.10.3). */
export function readToUnicode(content: Uint8Array): Map<number, string> {
  const text = Buffer.from(content).toString('latin1');
  const map = new Map<number, string>();
  for (const [, body = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', target = ''] of body.matchAll(/<([^<>]*)>\s*<([^<>]*)>/g)) {
      map.set(codeOf(code), utf16(target));
    }
  }
  for (const [, body = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', target = '', list] of body.matchAll(range)) {
      if (list === undefined) addRange(map, codeOf(first), codeOf(last), utf16(target));
      else addEach(map, codeOf(first), list);
    }
  }
  return map;
}

function addRange(map: Map<number, string>, first: number, last: number, target: string): void {
  if (last - first > 0xffff) throw new PdfFormError('range of characters without end');
  const start = target.slice(0, -1);
  const unit = target.charCodeAt(target.length - 1);
  for (let code = first; code <= last; code++) {
    map.set(code, start + String.fromCharCode(unit + code - first));
  }
}

function addEach(map: Map<number, string>, first: number, list: string): void {
  const targets = Array.from(list.matchAll(/<([^<>]*)>/g), ([, target = '']) => utf16(target));
  for (const [i, target] of targets.entries()) map.set(first + i, target);
}

function codeOf(hex: string): number {
  return Number.parseInt(digitsOf(hex), 16);
}

function digitsOf(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  if (!/^[\dA-Fa-f]*$/.test(digits)) throw new PdfFormError('broken map of characters');
  return digits;
}

function utf16(text: string): string {
  const hex = digitsOf(text);
  return Buffer.from(hex.length % 4 === 0 ? hex : hex.padStart(4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
}

/** The codes of the strings between two places of a content stream. */
export function codesBetween(bytes: Uint8Array, from: number, to: number, bytesPerCode: 1 | 2): number[] {
  const codes: number[] = [];
  for (let at = from; at < to; at++) {
    if (bytes[at] === 60) at = readHex(bytes, at + 1, bytesPerCode, codes);
    else if (bytes[at] === 40) at = readLiteral(bytes, at, bytesPerCode, codes);
  }
  return codes;
}

function readHex(bytes: Uint8Array, start: number, bytesPerCode: 1 | 2, codes: number[]): number {
  let at = start;
  let code = 0;
  let digits = 0;
  for (; at < bytes.length && bytes[at] !== 62; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 32) continue;
    code = code * 16 + (byte <= 57 ? byte - 48 : (byte & 0xdf) - 55);
    digits += 1;
    if (digits === bytesPerCode * 2) {
      codes.push(code);
      code = 0;
      digits = 0;
    }
  }
  if (digits > 0) codes.push(code * 16 ** (bytesPerCode * 2 - digits));
  return at;
}

function readLiteral(bytes: Uint8Array, start: number, bytesPerCode: 1 | 2, codes: number[]): number {
  const cursor = { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: start };
  const value = parseValue(cursor);
  const text = isString(value) ? value.bytes : [];
  if (bytesPerCode === 1) codes.push(...text);
  else for (let i = 0; i + 1 < text.length; i += 2) codes.push((text[i] ?? 0) * 256 + (text[i + 1] ?? 0));
  return cursor.at - 1;
}
