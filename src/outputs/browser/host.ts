import { posix, win32 } from 'node:path';

/** What the machine says of itself; handed in, so that nothing here asks the process. */
export interface Host {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  arch: string;
  /** Home folder of the user. */
  home: string;
}

/** Path rules of the machine in question. */
export function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

/**
 * The folder for what can be made anew at any time: `zb` in the user's cache folder
 * (XDG Base Directory Specification on Linux, the usual places on macOS and Windows).
 */
export function cacheFolder({ env, platform, home }: Host): string {
  const { join, isAbsolute } = pathsOf(platform);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'zb');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'zb', 'cache');
  const xdg = env.XDG_CACHE_HOME;
  // The specification says that a relative path is to be ignored.
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'zb');
}
