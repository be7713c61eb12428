import { existsSync } from 'node:fs';
import { diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { readOrdinaryFile } from '../../load/ordinary-file.js';
import { type Manifest, parseManifest } from '../../publish/manifest.js';

/** A manifest; nothing if the file isn't there, ZB4051 if it is none. */
export function readManifest(path: string): Staged<Manifest | undefined> {
  if (!existsSync(path)) return { value: undefined, diagnostics: [] };
  const bytes = readOrdinaryFile(path);
  const value = bytes && parseManifest(bytes);
  return { value, diagnostics: value ? [] : [diagnostic('ZB4051', { file: path })] };
}
