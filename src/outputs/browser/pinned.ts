import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Bundle } from './bundle.js';

/** The npm package that carries the browser, and the one version of it that is known here. */
export const pinnedPackage = { name: '@sparticuz/chromium', version: '147.0.0' } as const;

// What the archives of that version hold once they are decompressed (sha256, bytes).
const browserSha256 = 'bf7d8699042e0e1768ee136c19cf666371f74a39c8b6cfb246d15b3aa18c30ce';
const librariesSha256 = '08698c1bd4ac01a1ce38d50bb63944145699496ffdb4fcc5260662dd9c5e6891';
const fontsSha256 = '7b2b7fbbb932373d87d18bd13ed1f028554ce74606a815f856df7229d4ba3951';

/**
 * Fonts of the machine are kept out, so that a page looks the same everywhere. One font is needed
 * all the same: without any, the browser draws no text at all, not even in embedded fonts.
 */
const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The browser and, for machines without NSS, the libraries it needs (in `lib`). */
export const browserBundle: Bundle = {
  name: `browser-${pinnedPackage.version}-${browserSha256.slice(0, 12)}`,
  archives: [
    { file: 'chromium.br', sha256: browserSha256, size: 196_676_728, program: 'chromium' },
    {
      file: 'al2023.tar.br',
      sha256: librariesSha256,
      size: 3_194_880,
      entries: /^lib\/lib\w+\.(?:so|so\.1|chk)$/,
    },
  ],
  texts: {},
};

/** The last-resort font and the `fonts.conf` that knows no other. */
export const fontBundle: Bundle = {
  name: `fonts-${pinnedPackage.version}-${fontsSha256.slice(0, 12)}`,
  archives: [
    {
      file: 'fonts.tar.br',
      sha256: fontsSha256,
      size: 460_800,
      entries: /^fonts\/Open_Sans\/OpenSans-Regular\.ttf$/,
    },
  ],
  texts: { 'fonts.conf': fontconfig },
};

/** The folder with the archives of the installed package, and its version; nothing if it is not installed. */
export async function findPackage(): Promise<{ archives: string; version: string } | undefined> {
  try {
    const main = createRequire(import.meta.url).resolve(pinnedPackage.name);
    // The package names no path but its main file, which lies in build/cjs.
    const folder = dirname(dirname(dirname(main)));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { archives: join(folder, 'bin'), version };
  } catch {
    return undefined;
  }
}
