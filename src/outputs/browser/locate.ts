import { access, constants, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { cacheFolder, type Host } from './host.js';
import { browserBundle, findPackage, pinnedPackage } from './pinned.js';
import {
  installedPlaces,
  newestFirst,
  puppeteerFolder,
  puppeteerPlatform,
  remedy,
  remedyForGiven,
  shellInVersionFolder,
} from './places.js';

export type BrowserSource = 'given' | 'pinned' | 'puppeteer' | 'installed';

/** A browser that can be started. */
export interface BrowserInfo {
  source: BrowserSource;
  /** The program; the pinned one may still have to be unpacked there. */
  executable: string;
  /** The user's folder for what can be made anew. */
  cache: string;
  /** Folder with the packed browser, its libraries and the last-resort font, if the npm package is there in its pinned version. */
  archives?: string;
  host: Host;
}

interface Search {
  /** What `--browser` says; goes before ZB_BROWSER. */
  explicit?: string | undefined;
}

// The pinned browser is linked against glibc; other C libraries (Alpine) lack its loader.
const loader = '/lib64/ld-linux-x86-64.so.2';

/**
 * Finds the browser to print with: the one asked for, the pinned one of the npm package (Linux x64),
 * the newest headless shell in puppeteer's cache, an installed Chrome, Chromium or Edge.
 * Finding none is ZB3001 with all the places looked at; if one is asked for, no other is taken.
 */
export async function locateBrowser(search: Search & Host): Promise<Staged<BrowserInfo | undefined>> {
  const { explicit, ...host } = search;
  const found = await findPackage();
  // Other versions hold other bytes than those that are known here.
  const archives = found?.version === pinnedPackage.version ? found.archives : undefined;
  const base = { cache: cacheFolder(host), host, ...(archives === undefined ? {} : { archives }) };
  const lookedAt: string[] = [];
  const take = (source: BrowserSource, executable: string): Staged<BrowserInfo> => ({
    value: { source, executable, ...base },
    diagnostics: [],
  });

  const given = explicit || host.env.ZB_BROWSER;
  if (given) {
    const path = resolve(given);
    if (await isProgram(path)) return take('given', path);
    return missing([path], host, explicit ? undefined : remedyForGiven(host));
  }
  if (await canUsePinned(host, archives, lookedAt)) {
    return take('pinned', join(base.cache, browserBundle.name, 'chromium'));
  }
  for (const path of await puppeteerPlaces(host, lookedAt))
    if (await isProgram(path)) return take('puppeteer', path);
  for (const path of installedPlaces(host)) {
    if (await isProgram(path)) return take('installed', path);
    lookedAt.push(path);
  }
  return missing(lookedAt, host);
}

function missing(lookedAt: readonly string[], host: Host, command = remedy(host)): Staged<undefined> {
  const params = { lookedAt: lookedAt.join(', '), remedy: command };
  return { value: undefined, diagnostics: [diagnostic('ZB3001', params)] };
}

async function canUsePinned(
  { platform, arch }: Host,
  archives: string | undefined,
  lookedAt: string[],
): Promise<boolean> {
  if (platform !== 'linux' || arch !== 'x64') return false;
  const { name, version } = pinnedPackage;
  const usable = archives !== undefined && (await isProgram(loader));
  if (!usable) lookedAt.push(`${name}@${version}`);
  return usable;
}

async function puppeteerPlaces(host: Host, lookedAt: string[]): Promise<string[]> {
  const platform = puppeteerPlatform(host);
  if (platform === undefined) return [];
  const folder = join(puppeteerFolder(host), 'chrome-headless-shell');
  lookedAt.push(folder);
  const versions = await readdir(folder).catch(() => []);
  const fitting = versions.filter((version) => version.startsWith(`${platform}-`));
  return newestFirst(fitting).map((version) => join(folder, version, shellInVersionFolder(host)));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
