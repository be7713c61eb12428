/** What a file was saved as. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** The text of a file, or why it is none. */
export type DecodedText =
  | { text: string; encoding: Encoding }
  | { binary: 'word' | 'pdf' | 'rtf' | 'other' }
  /** Letters are lost or garbled; `line` from 1. */
  | { garbled: true; line: number };

const signatures: readonly (readonly ['word' | 'pdf' | 'rtf', readonly number[]])[] = [
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * Makes text of a file that office programs have saved: UTF-8 and UTF-16 with or without a byte order mark, else
 * Windows-1252. Line ends become \n, letters NFC. Signs of a wrong encoding (U+FFFD, „Ã¤“) are told, not mended.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return { binary: known[0] };
  const decoded = decode(bytes);
  if (decoded === undefined || isBinary(decoded.text)) return { binary: 'other' };
  const text = decoded.text.replace(/\r\n?|\u2028|\u2029/gu, '\n').normalize('NFC');
  const bad = /\uFFFD|Ã[\u00A4\u00B6\u00BC\u0178\u009F„–œ]|â€[žœ“"]/u.exec(text);
  if (bad) return { garbled: true, line: text.slice(0, bad.index).split('\n').length };
  return { text, encoding: decoded.encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  }
}

// 0x80 to 0x9F; a dot for what the code page leaves open. TextDecoder takes it for Latin-1 in some versions of Node.
const upper = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/gu, (c) => {
    const letter = upper[c.charCodeAt(0) - 0x80] ?? '.';
    return letter === '.' ? '\uFFFD' : letter;
  });
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u.test(text);
}
