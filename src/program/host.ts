import type { Command } from 'commander';
import type { FigureOptions } from '../commands/build-figure.js';
import type { RunResult } from '../commands/run.js';
import type { Language } from '../messages/language.js';

/** Runs a command and tells what came of it. */
export type Run = (
  command: Command,
  work: (options: FigureOptions) => Promise<RunResult>,
  extra?: { findingsAreResult: boolean },
) => Promise<void>;

/** Runs a command again and again, as long as `work` goes on, and tells each time what came of it. */
export type RunWatching = (
  command: Command,
  work: (options: FigureOptions, told: WatchTold) => Promise<void>,
) => Promise<void>;

/** What a command that watches tells of. */
export interface WatchTold {
  onResult(result: RunResult): void;
  onWait(): void;
  onChange(files: readonly string[]): void;
}

/** Where text goes; a stream of Node is such. */
export interface Sink {
  write(text: string): unknown;
  /** True: it is a terminal. */
  isTTY?: boolean;
}

/** What the commands need from the process they run in. */
export interface Host {
  ui: Language['ui'];
  run: Run;
  runWatching: RunWatching;
  stdin: NodeJS.ReadableStream;
  stdout: Sink;
  stderr: Sink;
  nodeVersion: string;
}
