/**
 * Gives what `make` found out about a file before, or finds it out now. A file that has changed is another source; `given` tells
 * all else that the result depends on.
 */
export type AboutSource = <T>(source: object, what: string, given: string, make: () => T) => T;

/** Keeps the last result of each kind for as long as there is the source. */
export function createAboutSource(): AboutSource {
  const known = new WeakMap<object, Map<string, { given: string; value: unknown }>>();
  return <T>(source: object, what: string, given: string, make: () => T): T => {
    const ofSource = known.get(source) ?? new Map<string, { given: string; value: unknown }>();
    known.set(source, ofSource);
    const before = ofSource.get(what);
    if (before?.given === given) return before.value as T;
    const value = make();
    ofSource.set(what, { given, value });
    return value;
  };
}
