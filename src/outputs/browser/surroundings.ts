import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from './host.js';

/** What the ways of starting differ in. */
export interface StartMode {
  sandbox: boolean;
  /** Folder with shared libraries for a machine that lacks them. */
  libraries?: string;
}

/** What a start is given besides the program. */
export interface Surroundings {
  arguments: string[];
  env: Record<string, string>;
}

const quiet = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

// Shared memory is tiny in many containers; temporary files serve as well.
const drawing = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

// No name resolves, and every connection, those to this machine included, goes to a proxy that isn't there.
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
];

/**
 * Arguments and environment for a start. `work` is a private folder for profile, home and temporary
 * files; `fonts` the folder with the `fonts.conf` that keeps the machine's fonts out (Linux only).
 */
export function surroundings(
  host: Host,
  mode: StartMode,
  work: string,
  fonts: string | undefined,
): Surroundings {
  return {
    arguments: [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${join(work, 'profile')}`,
      ...(mode.sandbox ? [] : ['--no-sandbox']),
      ...quiet,
      ...drawing,
      ...offline,
      'about:blank',
    ],
    env: host.platform === 'win32' ? windowsEnv(host, work) : posixEnv(mode, work, fonts),
  };
}

function posixEnv(mode: StartMode, work: string, fonts: string | undefined): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    HOME: work,
    TMPDIR: work,
    XDG_CACHE_HOME: work,
    XDG_CONFIG_HOME: work,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    ...(fonts ? { FONTCONFIG_FILE: join(fonts, 'fonts.conf') } : {}),
    ...(mode.libraries ? { LD_LIBRARY_PATH: mode.libraries } : {}),
  };
}

/** Windows programs don't start without knowing where the system lies. */
function windowsEnv({ env }: Host, work: string): Record<string, string> {
  const kept = [
    'SystemRoot',
    'SystemDrive',
    'ComSpec',
    'PATH',
    'LOCALAPPDATA',
    'ProgramFiles',
    'ProgramFiles(x86)',
  ];
  const known = kept.flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]] as const]));
  return { ...Object.fromEntries(known), TEMP: work, TMP: work, TZ: 'UTC' };
}

/**
 * Whether the browser can lock itself in: always but for root on Linux, which it refuses, and for
 * kernels that keep ordinary users from making namespaces. Containers may forbid it without a trace;
 * then the start fails and says so.
 */
export async function canSandbox(platform: NodeJS.Platform, uid: number | undefined): Promise<boolean> {
  if (platform !== 'linux') return true;
  if (uid === 0) return false;
  const settings = await Promise.all([
    readSetting('/proc/sys/user/max_user_namespaces'),
    readSetting('/proc/sys/kernel/unprivileged_userns_clone'),
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns'),
  ]);
  return settings[0] !== '0' && settings[1] !== '0' && settings[2] !== '1';
}

async function readSetting(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}
