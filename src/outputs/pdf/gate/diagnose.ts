import { type Diagnostic, diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { SourceDocument } from '../source-document.js';
import type { Fault } from './fault.js';

/** Findings for faults, each with its place in the sources where it has one. */
export function diagnoseFaults(
  faults: readonly Fault[],
  source: SourceDocument,
  placeOf: (ids: readonly string[], words: string | undefined) => Place | undefined,
): Diagnostic[] {
  const found = faults.map(({ code, params, element, excerpt }) => {
    const known = element ?? (excerpt ? elementWith(source, excerpt) : undefined);
    return diagnostic(code, params, placeOf(idsAround(source, known), excerpt));
  });
  // What stands in the data once may be printed several times.
  return [...new Map(found.map((one) => [JSON.stringify([one.code, one.params, one.place]), one])).values()];
}

/** The element that has some words in its text. */
function elementWith({ passages }: SourceDocument, words: string): number | undefined {
  return passages.find(({ text }) => text.includes(words))?.element;
}

/** The ids of an element and of those around it, from the inside out. */
function idsAround({ elements }: SourceDocument, element: number | undefined): string[] {
  const ids: string[] = [];
  for (let at = element; at !== undefined; at = elements.get(at)?.parent) {
    const id = elements.get(at)?.id;
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
