import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import type { LanguageName, UiKey } from '../messages/catalogue.js';
import type { ResultFile } from '../publish/write-changed.js';
import type { OutputFile } from '../publish/write-files.js';

/** What every command needs from the outside world; `command-line.ts` fills it in. */
export interface RunOptions {
  /** The folder where the search for the project begins, or the project itself. */
  start: string;
  root: string | undefined;
  /** Output folder; `out` in the project without it. */
  out: string | undefined;
  /** True: what only keeps an edition from being accessible is a warning, and the result goes into a folder of its own. */
  draft: boolean;
  /** Path given with --browser or ZB_BROWSER. */
  browser: string | undefined;
  /** Language of what is told. */
  language: LanguageName;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  arch: string;
  home: string;
  timeoutMs: number;
  /** The user's number; systems without such have none. */
  uid?: number | undefined;
  /** For keeping what can be used again; without it nothing is kept. */
  cache?: CacheOptions | undefined;
  /** Takes all files of a result; without it they go into the output folder, all or none. */
  deliver?: Deliver | undefined;
  /** Called as each stage begins, and when more is known of it. */
  onStage(stage: UiKey, detail?: string, count?: Count): void;
  /** Called as each stage ends. */
  onStageEnd?(timing: Timing): void;
  /** Milliseconds since some moment, for --timings only. */
  now(): number;
}

/** What becomes of the files of a result, which belong into a folder. */
export type Deliver = (folder: string, files: readonly OutputFile[]) => Staged<ResultFile[]>;

export interface CacheOptions {
  /** True: what was kept is not used, but made and kept anew. */
  force: boolean;
  /** The project in which things are kept, if that isn't the one that is built. */
  home?: string;
}

export interface Timing {
  stage: UiKey;
  detail: string | undefined;
  milliseconds: number;
}

/** What a command tells: what it was asked for goes to stdout. */
export interface Answer {
  /** For people, with the end of its last line. */
  text: string;
  /** The same as data, for --json. */
  data: unknown;
}

/** What a command has done. */
export interface RunResult {
  answer?: Answer;
  /** What became of each picture: told with --verbose, on stderr. */
  pictures?: Answer;
  diagnostics: Diagnostic[];
  /** Findings that the answer tells in their place; they count like all others. Only for commands that write nothing. */
  told?: Diagnostic[];
  /** Whether there was nothing to do, for commands that were asked: true has an exit code of its own. */
  unchanged?: boolean;
  files: (ResultFile & { pages?: number })[];
  timings: Timing[];
  /** The project, if one was found: findings name files relative to it. */
  root: string | undefined;
  /** How many source files were read. */
  checked: number;
}

/** How far a run is, where the same is done for several. */
export interface Count {
  number: number;
  of: number;
}

/** Announces stages and measures them. */
export interface Stages {
  /** Which of several they are about. */
  count: Count | undefined;
  /** Stages about one of several; they are measured together. */
  about(count: Count): Stages;
  /** Runs a stage; before it begins, whatever waits for its turn (an answer of the browser) gets it. */
  run<T>(stage: UiKey, work: () => T | Promise<T>, detail?: string): Promise<T>;
  timings: Timing[];
}

/** Stages of one run of a command. */
export function createStages(
  options: Pick<RunOptions, 'onStage' | 'onStageEnd' | 'now'>,
  count?: Count,
  timings: Timing[] = [],
): Stages {
  const { onStage, onStageEnd, now } = options;
  return {
    count,
    timings,
    about: (one) => createStages(options, one, timings),
    async run(stage, work, detail) {
      onStage(stage, detail, count);
      await new Promise((resolve) => setImmediate(resolve));
      const start = now();
      const result = await work();
      const timing = { stage, detail, milliseconds: now() - start };
      timings.push(timing);
      onStageEnd?.(timing);
      return result;
    },
  };
}
