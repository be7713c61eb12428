import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { UiKey } from '../messages/catalogue.js';
import type { WrittenFile } from '../publish/write-files.js';

/** What every command needs from the outside world; `cli.ts` fills it in. */
export interface RunOptions {
  /** The folder where the search for the project begins, or the project itself. */
  start: string;
  root: string | undefined;
  /** Output folder; `out` in the project without it. */
  out: string | undefined;
  /** Path given with --browser or ZB_BROWSER. */
  browser: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  arch: string;
  home: string;
  timeoutMs: number;
  /** Called as each stage begins. */
  onStage(stage: UiKey, detail?: string): void;
  /** Milliseconds since some moment, for --timings only. */
  now(): number;
}

export interface Timing {
  stage: UiKey;
  detail: string | undefined;
  milliseconds: number;
}

/** What a command has done. */
export interface RunResult {
  diagnostics: Diagnostic[];
  files: (WrittenFile & { pages?: number })[];
  timings: Timing[];
  /** The project, if one was found: findings name files relative to it. */
  root: string | undefined;
  /** How many source files were read. */
  checked: number;
}

/** Announces stages and measures them. */
export interface Stages {
  run<T>(stage: UiKey, work: () => T, detail?: string): T;
  runAsync<T>(stage: UiKey, work: () => Promise<T>, detail?: string): Promise<T>;
  timings: Timing[];
}

/** Stages of one run of a command. */
export function createStages({ onStage, now }: Pick<RunOptions, 'onStage' | 'now'>): Stages {
  const timings: Timing[] = [];
  const begin = (stage: UiKey, detail: string | undefined) => {
    onStage(stage, detail);
    const start = now();
    return () => void timings.push({ stage, detail, milliseconds: now() - start });
  };
  return {
    timings,
    run(stage, work, detail) {
      const end = begin(stage, detail);
      const result = work();
      end();
      return result;
    },
    async runAsync(stage, work, detail) {
      const end = begin(stage, detail);
      const result = await work();
      end();
      return result;
    },
  };
}
