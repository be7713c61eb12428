import { basename } from 'node:path';
import { listFiles } from '../load/files.js';

/** Ids of the reports of a project, by the names of their files, sorted. */
export function reportIds(root: string): string[] {
  return listFiles(root, 'data/berichte', '.yaml').map((file) => basename(file, '.yaml'));
}

/** One part of many: `number` counts from 1. */
export interface Shard {
  number: number;
  of: number;
}

/** The ids of one part. All parts together have each id once, and the same ids are always in the same part. */
export function inShard(ids: readonly string[], { number, of }: Shard): string[] {
  return [...ids].sort().filter((_, i) => i % of === number - 1);
}
