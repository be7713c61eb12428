/**
 * Gives what `make` gave before for the same key, or what it gives now; then that is kept, if it is worth it. The key is all
 * that the result depends on.
 */
export type Remember = <T>(
  step: string,
  key: readonly unknown[],
  make: () => T,
  isWorthKeeping?: (value: T) => boolean,
) => T;

/** Remembers nothing. */
export const makeAlways: Remember = (_step, _key, make) => make();
