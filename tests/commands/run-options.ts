import type { RunOptions } from '../../src/commands/run.js';

/** Options of a command that runs in a folder, on a Linux machine where nothing else is set. */
export function runOptions(start: string, more: Partial<RunOptions> = {}): RunOptions {
  return {
    start,
    root: undefined,
    language: 'de',
    out: undefined,
    browser: undefined,
    env: {},
    platform: 'linux',
    arch: 'x64',
    home: start,
    draft: false,
    timeoutMs: 30_000,
    onStage: () => undefined,
    now: () => 0,
    ...more,
  };
}
