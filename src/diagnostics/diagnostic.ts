import { type Code, codes, type Severity } from '../messages/codes.js';

/** Where something stands in a source file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path relative to the project, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endColumn?: number;
}

export type Params = Record<string, string | number>;

/** One finding. A value: its text is made by the reporters from the catalogue in `messages/`. */
export interface Diagnostic {
  code: Code;
  severity: Severity;
  params: Params;
  place?: Place;
  /** What the user probably meant, ready to be written into the file. */
  suggestion?: string;
  /** Other places that belong to it, e.g. where an id was first given. */
  related?: Place[];
}

/** What every stage returns: its result and what it found on the way. */
export interface Staged<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** Makes a diagnostic; the severity comes from the catalogue. */
export function diagnostic(
  code: Code,
  params: Params = {},
  place?: Place,
  extra: Pick<Diagnostic, 'suggestion' | 'related'> = {},
): Diagnostic {
  return { code, severity: codes[code].severity, params, ...(place ? { place } : {}), ...extra };
}

/** True if anything among the findings forbids going on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

/** Each finding once. */
export function withoutRepetition(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}

/** Sorted by file, line and column; findings without a place come last, in their own order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => comparePlaces(a.place, b.place) || compareText(a.code, b.code));
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Order of code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
