/** What the file system refuses is nothing; other errors are bugs. */
export function ifAllowed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
