import { createHash, type Hash } from 'node:crypto';

/**
 * The hash of a key. Maps and sets count with all that is in them; a function can't be a part of a key, which is a bug. Long
 * lists are read piece by piece, so that the text of all is never there at once.
 */
export function hashOfKey(key: readonly unknown[]): string {
  const hash = createHash('sha256');
  addList(hash, key, 2);
  return hash.digest('hex');
}

/**
 * A name for keys that are made of the same objects again and again: each is hashed once, so none may change. What stands in the
 * items of a key counts by itself, so that an item may be put together anew each time.
 */
export function createKeyNames(): (key: readonly unknown[]) => string {
  const hashes = new WeakMap<object, string>();
  const nameOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return hashOfKey([value]);
    const name = hashes.get(value) ?? hashOfKey([value]);
    hashes.set(value, name);
    return name;
  };
  return (key) =>
    hashOfKey(
      key.map((item) => {
        if (Array.isArray(item)) return item.map(nameOf);
        const isPlain =
          typeof item === 'object' && item !== null && Object.getPrototypeOf(item) === Object.prototype;
        return isPlain ? Object.entries(item).map(([name, value]) => [name, nameOf(value)]) : nameOf(item);
      }),
    );
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
