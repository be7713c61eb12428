import type { SaxesAttributeNS } from 'saxes';
import type { PictureNote } from './picture.js';
import { type ForbiddenPart, forbiddenInCss, quietCss } from './svg-parts.js';

const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** What becomes of an attribute: nothing, a value, an embedded picture, or something that is not allowed. */
export interface CleanAttribute {
  name: string;
  value?: string;
  bytes?: Buffer;
  note?: PictureNote;
  part?: ForbiddenPart;
}

/** Attributes that say nothing about how a picture looks once text is out of it. */
const idle =
  /^(?:data-.*|aria-.*|role|lang|tabindex|version|baseProfile|font(?:-.*)?|text-.*|letter-spacing|word-spacing|line-height|target|download|rel|ping|hreflang|contentScriptType|contentStyleType|zoomAndPan|focusable)$/;

/** The outermost element gets a size of its own. */
const rootSize = ['width', 'height', 'viewBox', 'x', 'y'];

/** An attribute as it may stand in a picture. */
export function cleanAttribute(
  { name, local, uri, value }: SaxesAttributeNS,
  element: string,
  isRoot: boolean,
): CleanAttribute {
  if (/^on/i.test(local) && uri === '') return { name, part: 'event' };
  if (local === 'href' && (uri === '' || uri === xlinkNamespace))
    return cleanReference(value.trim(), element);
  // xml:space and the like are left out silently, what editors add is worth a note.
  if (uri !== '') return { name, ...(uri.startsWith('http://www.w3.org/') ? {} : { note: 'editor' }) };
  if (idle.test(name) || (isRoot && rootSize.includes(name))) return { name };
  const quiet = name === 'style' ? quietCss(value).css : value;
  const part = forbiddenInCss(quiet);
  return { name, value: quiet, ...(quiet === value ? {} : { note: 'editor' }), ...(part ? { part } : {}) };
}

/** A reference leads to a part of the same drawing, or is a picture itself. A link in a picture leads nowhere. */
function cleanReference(address: string, element: string): CleanAttribute {
  const name = 'href';
  if (element === 'g') return { name };
  if (address.startsWith('#')) return { name, value: address };
  const [, data] = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]*)$/.exec(address) ?? [];
  if (element !== 'image' || data === undefined) return { name, part: 'outside' };
  return { name, bytes: Buffer.from(data, 'base64'), note: 'inner' };
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
