import type { PdfString } from './objects.js';

/** A text string: ASCII where that is enough, else UTF-16BE with its mark (ISO 32000-1, 7.9.2.2). */
export function encodeText(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return { kind: 'string', bytes: Buffer.from(text, 'latin1'), hex: false };
  return { kind: 'string', bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), hex: true };
}

/** The text of a text string. Strings without a mark are read as Latin-1. */
export function decodeText({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    // An odd last byte is no character.
    const whole = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(whole).swap16().toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return Buffer.from(bytes.subarray(3)).toString('utf8');
  }
  return Buffer.from(bytes).toString('latin1');
}

/** `2025-10-31` or `2025-10-31T12:00:00Z` as a PDF date in UTC. Any other form is a bug of the caller. */
export function encodeDate(iso: string): PdfString {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z)?$/.exec(iso);
  if (!parts) throw new Error(`not a date in UTC: ${iso}`);
  const [, year, month, day, hours = '00', minutes = '00', seconds = '00'] = parts;
  return encodeText(`D:${year}${month}${day}${hours}${minutes}${seconds}+00'00'`);
}

/** A PDF date as `2025-10-31T12:00:00Z`, with the offset that it has; undefined for any other text. */
export function decodeDate(text: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?'?)?$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hours, minutes, seconds, zone = '+00', zoneMinutes = '00'] = parts;
  const offset = /^[+-]00$/.test(zone) && zoneMinutes === '00' ? 'Z' : `${zone}:${zoneMinutes}`;
  return `${year}-${month}-${day}T${hours}:${minutes}:${seconds}${offset}`;
}
