import type { LanguageName } from '../../messages/catalogue.js';
import type { Severity } from '../../messages/codes.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { ReadLine } from '../text.js';

/** What a format makes a text of. */
export interface FindingsReport {
  /** In the order of their places. */
  findings: readonly Diagnostic[];
  language: LanguageName;
  readLine: ReadLine;
  /** The project's folder in its repository, with a slash behind it; empty if it is the repository. */
  folder: string;
  /** Version of zb. */
  version: string;
  /** The least severity that makes the command fail. */
  failOn: Severity;
  /** How many findings people are shown at most; programs get all of them. */
  most: number;
}

/** Makes a text of findings, with the end of its last line. */
export type Format = (report: FindingsReport) => string;

/** Where a finding without a place is put by formats that need one: the file that makes a folder a project. */
export const projectFile: Place = { file: 'data/projekt.yaml', line: 1, column: 1 };

/** The path of a file in the repository. */
export function inRepository(file: string, { folder }: Pick<FindingsReport, 'folder'>): string {
  return folder + file;
}

/** The first findings, as many as people are shown, and how many are left. */
export function shownOf({ findings, most }: Pick<FindingsReport, 'findings' | 'most'>): {
  shown: readonly Diagnostic[];
  left: number;
} {
  const shown = findings.slice(0, most);
  return { shown, left: findings.length - shown.length };
}

/** Findings by their file, in their order; those without a place are under `undefined`. */
export function byFile(findings: readonly Diagnostic[]): Map<string | undefined, Diagnostic[]> {
  const files = new Map<string | undefined, Diagnostic[]>();
  for (const found of findings) {
    const file = found.place?.file;
    files.set(file, [...(files.get(file) ?? []), found]);
  }
  return files;
}
