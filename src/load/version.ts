import { readFileSync } from 'node:fs';

/** The version in package.json. */
export function zbVersion(): string {
  return readPackage().version;
}

/** The oldest version of Node that zb runs on. */
export function neededNode(): string {
  return readPackage().engines.node.replace('>=', '');
}

function readPackage(): { version: string; engines: { node: string } } {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}
