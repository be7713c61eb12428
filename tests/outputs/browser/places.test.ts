import { describe, expect, test } from 'vitest';
import { cacheFolder, type Host } from '../../../src/outputs/browser/host.js';
import {
  installedPlaces,
  newestFirst,
  puppeteerFolder,
  puppeteerPlatform,
  remedy,
  shellInVersionFolder,
} from '../../../src/outputs/browser/places.js';

const linux: Host = { env: {}, platform: 'linux', arch: 'x64', home: '/home/eva' };
const arm: Host = { ...linux, arch: 'arm64' };
const mac: Host = { env: {}, platform: 'darwin', arch: 'arm64', home: '/Users/eva' };
const windows: Host = {
  env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\eva\\AppData\\Local' },
  platform: 'win32',
  arch: 'x64',
  home: 'C:\\Users\\eva',
};

describe('cacheFolder', () => {
  test('lies where each system keeps its caches', () => {
    expect(cacheFolder(linux)).toBe('/home/eva/.cache/zb');
    expect(cacheFolder({ ...linux, env: { XDG_CACHE_HOME: '/var/cache/eva' } })).toBe('/var/cache/eva/zb');
    expect(cacheFolder(mac)).toBe('/Users/eva/Library/Caches/zb');
    expect(cacheFolder(windows)).toBe('C:\\Users\\eva\\AppData\\Local\\zb\\cache');
  });

  test('ignores a relative XDG_CACHE_HOME', () => {
    expect(cacheFolder({ ...linux, env: { XDG_CACHE_HOME: 'cache' } })).toBe('/home/eva/.cache/zb');
    expect(cacheFolder({ ...linux, env: { XDG_CACHE_HOME: '' } })).toBe('/home/eva/.cache/zb');
  });
});

describe("puppeteer's cache", () => {
  test('is where it is told to be', () => {
    expect(puppeteerFolder(windows)).toBe('C:\\Users\\eva\\.cache\\puppeteer');
    expect(puppeteerFolder({ ...linux, env: { PUPPETEER_CACHE_DIR: '/opt/p' } })).toBe('/opt/p');
  });

  test('names each kind of machine in its own way', () => {
    expect([linux, arm, mac, windows].map(puppeteerPlatform)).toEqual([
      'linux',
      undefined,
      'mac_arm',
      'win64',
    ]);
    expect(shellInVersionFolder(mac)).toBe('chrome-headless-shell-mac-arm64/chrome-headless-shell');
    expect(shellInVersionFolder(windows)).toBe('chrome-headless-shell-win64\\chrome-headless-shell.exe');
  });

  test('sorts versions by number, newest first', () => {
    const folders = ['linux-99.0.1', 'linux-147.0.7727.9', 'linux-147.0.7727.10', 'linux-147.0.7727'];
    expect(newestFirst(folders)).toEqual([
      'linux-147.0.7727.10',
      'linux-147.0.7727.9',
      'linux-147.0.7727',
      'linux-99.0.1',
    ]);
  });
});

describe('installedPlaces', () => {
  test('prefers Chrome to Chromium to Edge', () => {
    for (const host of [linux, mac, windows]) {
      const places = installedPlaces(host).join('\n').toLowerCase();
      expect(places.search('chrome')).toBeLessThan(places.search('chromium'));
      expect(places.search('chromium')).toBeLessThan(places.search('edge'));
    }
  });

  test('knows the program folders of Windows that there are, and no others', () => {
    expect(installedPlaces(windows)[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(installedPlaces({ ...windows, env: {} })).toEqual([]);
  });
});

describe('remedy', () => {
  test('is one command, for the pinned main version and in absolute terms', () => {
    expect(remedy(linux)).toBe('npm ci');
    expect(remedy(arm)).toBe('sudo apt-get install chromium');
    expect(remedy(mac)).toBe(
      'npx @puppeteer/browsers install chrome-headless-shell@147 --path "/Users/eva/.cache/puppeteer"',
    );
  });
});
