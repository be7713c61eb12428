import { type Host, pathsOf } from './host.js';
import { pinnedPackage } from './pinned.js';

/** Where puppeteer and its command line keep the browsers they download. */
export function puppeteerFolder(host: Host): string {
  return host.env.PUPPETEER_CACHE_DIR ?? pathsOf(host.platform).join(host.home, '.cache', 'puppeteer');
}

/** How puppeteer calls this kind of machine in the folder names of its cache; none if it has no build for it. */
export function puppeteerPlatform({ platform, arch }: Host): string | undefined {
  if (platform === 'linux') return arch === 'x64' ? 'linux' : undefined;
  if (platform === 'darwin') return arch === 'arm64' ? 'mac_arm' : 'mac';
  // Windows on ARM runs the x64 build.
  if (platform === 'win32') return arch === 'ia32' ? 'win32' : 'win64';
  return undefined;
}

/** Path of the headless shell inside one of the version folders of puppeteer's cache. */
export function shellInVersionFolder({ platform, arch }: Host): string {
  const builds = { linux: 'linux64', darwin: arch === 'arm64' ? 'mac-arm64' : 'mac-x64' };
  const windows = arch === 'ia32' ? 'win32' : 'win64';
  const build = platform === 'linux' || platform === 'darwin' ? builds[platform] : windows;
  const program = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  return pathsOf(platform).join(`chrome-headless-shell-${build}`, program);
}

/** Newest version first: `linux-147.0.7727.10` before `linux-99.0.1`. */
export function newestFirst(folders: readonly string[]): string[] {
  return [...folders].sort((a, b) => compareVersions(versionOf(b), versionOf(a)));
}

function versionOf(folder: string): number[] {
  return folder
    .slice(folder.lastIndexOf('-') + 1)
    .split('.')
    .map(Number);
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const onLinux = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The usual places of an installed Chrome, Chromium or Edge, best first. */
export function installedPlaces({ env, platform, home }: Host): string[] {
  if (platform === 'darwin') {
    return onMac.flatMap((name) =>
      ['/Applications', `${home}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return onWindows.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => pathsOf(platform).join(root, program)),
    );
  }
  return [...onLinux.map((program) => `/usr/bin/${program}`), '/snap/bin/chromium'];
}

/** The one command that brings a browser to this machine. */
export function remedy(host: Host): string {
  const { platform, arch } = host;
  if (platform === 'linux' && arch === 'x64') return 'npm ci';
  // Chrome for Testing has no build for Linux on other processors.
  if (puppeteerPlatform(host) === undefined) return 'sudo apt-get install chromium';
  // The same main version as the pinned one, so that line breaks fall alike; an absolute path, because
  // the shells of the three systems write the home folder differently.
  const version = pinnedPackage.version.split('.')[0];
  return `npx @puppeteer/browsers install chrome-headless-shell@${version} --path "${puppeteerFolder(host)}"`;
}

/** The one command after which zb looks for a browser by itself again. */
export function remedyForGiven({ platform }: Host): string {
  return platform === 'win32' ? 'set ZB_BROWSER=' : 'unset ZB_BROWSER';
}
