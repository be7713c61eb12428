import { readFileSync, statSync } from 'node:fs';
import { ifAllowed } from './if-allowed.js';

/** The bytes of an ordinary file; nothing of what can't be read or, as a pipe or a device, may never end. */
export function readOrdinaryFile(path: string): Buffer | undefined {
  return ifAllowed(() => (statSync(path).isFile() ? readFileSync(path) : undefined));
}
