/** The library that reads and writes pictures. */
export type Sharp = typeof import('sharp').default;

/** Loads it, or nothing if this machine can't. A project without pictures does without. */
export async function loadSharp(): Promise<Sharp | undefined> {
  try {
    return (await import('sharp')).default;
  } catch {
    return undefined;
  }
}
