import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Surroundings } from './surroundings.js';

/** How a browser ended. */
export interface Exit {
  /** What it said last, or what kept it from starting. */
  reason: string;
  /** Whether it was ended by a signal, as by a crash. */
  crashed: boolean;
}

/** A started browser. */
export interface BrowserProcess {
  /** Where commands are written to … */
  commands: Writable;
  /** … and answers and events come from. */
  answers: Readable;
  /** Settles when the process and its children are gone. */
  exited: Promise<Exit>;
  /** Ends the process and all its children at once. */
  kill(): void;
}

const keptOutput = 4000;

/** Starts a browser that talks over two pipes (`--remote-debugging-pipe`), as leader of a process group. */
export function startBrowser(
  executable: string,
  { arguments: args, env }: Surroundings,
  platform: NodeJS.Platform,
): BrowserProcess {
  const posix = platform !== 'win32';
  const child = spawn(executable, args, {
    env,
    detached: posix,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-keptOutput);
  });
  const exited = new Promise<Exit>((resolve) => {
    child.once('error', (error) => resolve({ reason: error.message, crashed: false }));
    // Its output ends when its children are gone, too: nobody else has the other end of the pipe.
    child.once('close', (code, signal) => {
      resolve({ reason: lastWords(output) || `exit ${signal ?? code}`, crashed: signal !== null });
    });
  });
  const commands = child.stdio[3] as Writable;
  const answers = child.stdio[4] as Readable;
  // A pipe breaks when its process ends; `exited` tells that already.
  for (const pipe of [commands, answers]) pipe.on('error', () => undefined);
  return {
    commands,
    answers,
    exited,
    kill: () => killGroup(child, posix),
  };
}

/** The last lines of the output, without the place in the source that Chromium writes before each. */
function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-3)
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .join(' · ');
}

function killGroup(child: ChildProcess, posix: boolean): void {
  if (child.pid === undefined) return;
  if (!posix) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
