import type { RunOptions } from '../../src/commands/run.js';

/** What a command gets that works on a project and needs nothing else. */
export function runOptions(root: string): RunOptions {
  return {
    start: root,
    root,
    out: undefined,
    draft: false,
    browser: undefined,
    language: 'de',
    env: {},
    platform: process.platform,
    arch: process.arch,
    home: root,
    timeoutMs: 60_000,
    onStage: () => undefined,
    now: () => 0,
  };
}
