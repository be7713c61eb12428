import { existsSync, readFileSync } from 'node:fs';
import { diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { type Manifest, parseManifest } from '../../publish/manifest.js';

/** A manifest; nothing if the file isn't there, ZB4051 if it is none. */
export function readManifest(path: string): Staged<Manifest | undefined> {
  if (!existsSync(path)) return { value: undefined, diagnostics: [] };
  const value = parseManifest(bytesOf(path));
  return { value, diagnostics: value ? [] : [diagnostic('ZB4051', { file: path })] };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
