import { createHash, type Hash } from 'node:crypto';
import { hashOf } from '../../load/content-hash.js';

/**
 * The hash of a key. Maps and sets count with all that is in them; a function can't be a part of a key, which is a bug. Long
 * lists are read piece by piece, so that the text of all is never there at once.
 */
export function hashOfKey(key: readonly unknown[]): string {
  const hash = createHash('sha256');
  addList(hash, key, 2);
  return hash.digest('hex');
}

/** A shorter text is a part of a name as it is. */
const longText = 1000;

/** Long texts whose hash is remembered; those that were not asked for longest go. */
const mostTexts = 400;

/**
 * A name for keys that are made of the same objects and long texts again and again: each is hashed once, so no object may change.
 * What stands in the items of a key counts by itself, so that an item may be put together anew each time.
 */
export function createKeyNames(): (key: readonly unknown[]) => string {
  const objects = new WeakMap<object, string>();
  const texts = new Map<string, string>();
  const nameOf = (value: unknown): string => {
    if (typeof value === 'object' && value !== null) {
      const name = objects.get(value) ?? hashOfKey([value]);
      objects.set(value, name);
      return name;
    }
    if (typeof value !== 'string' || value.length < longText) return JSON.stringify(value) ?? typeof value;
    const name = texts.get(value) ?? hashOf(value);
    texts.delete(value);
    texts.set(value, name);
    for (const oldest of texts.keys()) {
      if (texts.size <= mostTexts) break;
      texts.delete(oldest);
    }
    return name;
  };
  return (key) =>
    hashOf(
      key.map((item) => {
        if (Array.isArray(item)) return item.map(nameOf);
        return isPlainObject(item)
          ? Object.entries(item).map(([name, value]) => [name, nameOf(value)])
          : nameOf(item);
      }),
    );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function addList(hash: Hash, list: readonly unknown[], depth: number): void {
  hash.update(`[${list.length}`);
  for (const item of list) {
    if (depth > 0 && Array.isArray(item)) addList(hash, item, depth - 1);
    else hash.update(`,${JSON.stringify(item, plain)}`);
  }
  hash.update(']');
}

/** What JSON would leave out. */
function plain(name: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError(`a function in a key: ${name}`);
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  return value;
}
