/** Files that editors, office programs and zb make for a while beside the one they write. */
const passing = /^(?:[.#]|~\$)|~$|\.(?:tmp|swp|swx|bak)$|^4913$/;

/** True for the name of a file that is none of the project's: hidden, a lock, an earlier version, or on its way. */
export function isPassing(name: string): boolean {
  return passing.test(name);
}
