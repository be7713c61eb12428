import { statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../load/content-hash.js';
import { readOrdinaryFile } from '../../load/ordinary-file.js';
import type { Manifest } from '../../publish/manifest.js';
import { type Difference, differences } from './differences.js';

/** The steps that make a report, each with what comes of it. The print itself can't be told from what is done with it then. */
export type Step = 'figures' | 'assemble' | 'print';

/** A file of an edition, compared with what comes of the project now. */
export interface Verified {
  /** As it was named. */
  file: string;
  report: string;
  same: boolean;
  /**
   * Why it differs. `altered`: it isn't what its manifest says; `sources`: what it was made of is otherwise now; `step`: all that
   * it was made of is the same, and still something else comes of it; `unknown`: there is no manifest that could tell.
   */
  reason?: 'altered' | 'sources' | 'step' | 'unknown';
  differences: Difference[];
  /** The first step that gives something else. */
  step?: Step;
}

/** An edition that lies somewhere. */
export interface Edition {
  report: string;
  folder: string;
  /** Its PDF, relative to the folder, and what it was called. */
  pdf: string;
  file: string;
  manifest: Manifest | undefined;
}

/** A report as it was built just now. */
export interface Rebuilt {
  manifest: Manifest;
  /** Hashes of all files, by their paths in the output folder. */
  hashes: ReadonlyMap<string, string>;
}

/** Compares the PDF of an edition, and what else of it lies beside, with what was built just now. */
export function compareEdition(edition: Edition, rebuilt: Rebuilt): Verified[] {
  const { folder, pdf, manifest, file } = edition;
  const besides = Object.keys(manifest?.outputs ?? {}).filter(
    (path) => !path.endsWith('.pdf') && isFile(join(folder, path)),
  );
  const prefix = file.slice(0, file.length - pdf.length);
  return [pdf, ...besides].map((path) => compareFile(path, `${prefix}${path}`, edition, rebuilt));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function compareFile(path: string, file: string, edition: Edition, rebuilt: Rebuilt): Verified {
  const { report, folder, manifest } = edition;
  const hash = hashOf(readOrdinaryFile(join(folder, path)) ?? '');
  const verified = { file, report, differences: [] };
  if (hash === rebuilt.hashes.get(path)) return { ...verified, same: true };
  if (!manifest) return { ...verified, same: false, reason: 'unknown' };
  const found = differences(manifest, rebuilt.manifest);
  const isAltered = manifest.outputs[path]?.sha256 !== hash;
  if (isAltered) return { ...verified, same: false, reason: 'altered', differences: found };
  if (found.length > 0) return { ...verified, same: false, reason: 'sources', differences: found };
  return { ...verified, same: false, reason: 'step', step: firstStep(manifest, rebuilt.manifest) };
}

function firstStep(before: Manifest, after: Manifest): Step {
  const differ = (pattern: RegExp) =>
    Object.keys(before.outputs).some(
      (path) => pattern.test(path) && before.outputs[path]?.sha256 !== after.outputs[path]?.sha256,
    );
  if (differ(/\.svg$/)) return 'figures';
  return differ(/\.html$/) ? 'assemble' : 'print';
}
