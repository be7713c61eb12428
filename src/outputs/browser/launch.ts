import type { Readable, Writable } from 'node:stream';
import type { Process } from '@puppeteer/browsers';
import type { Browser } from 'puppeteer-core';
import { BrowserGoneError, type Exit } from './gone.js';
import type { Surroundings } from './surroundings.js';

/** A started browser. */
export interface LaunchedBrowser {
  /** Talks to it; rejects with puppeteer's ProtocolError if it doesn't understand. */
  connect(): Promise<Browser>;
  /** The work, or a rejection with BrowserGoneError if the browser ends before it is done. */
  unlessGone<T>(work: Promise<T>): Promise<T>;
  /** Settles when the process and its children are gone. */
  exited: Promise<Exit>;
  /** Ends the process and all its children at once. */
  kill(): void;
}

/**
 * Starts a browser that talks over two pipes, as leader of a process group. `puppeteer.launch` is made
 * of the same two halves, but keeps to itself why a browser ends at once, and a program that can't be
 * started is an uncaught error there.
 */
export async function launchBrowser(
  executablePath: string,
  { arguments: args, env }: Surroundings,
): Promise<LaunchedBrowser> {
  const { launch } = await import('@puppeteer/browsers');
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const launched = launch({ executablePath, args, env, pipe: true, ...signals });
  const { stdio } = launched.nodeProcess;
  const [commands, answers] = [stdio[3] as Writable, stdio[4] as Readable];
  const exited = exitOf(launched);
  const gone = exited.then((exit): never => {
    throw new BrowserGoneError(exit);
  });
  gone.catch(() => undefined);
  let isGone = false;
  void exited.then(() => {
    isGone = true;
  });
  return {
    exited,
    connect: () => connect(commands, answers),
    // Operations fail once the pipe is closed; why it was is known a moment later.
    unlessGone: (work) =>
      Promise.race([
        work.catch((error) => {
          if (answers.closed) return gone;
          throw error;
        }),
        gone,
      ]),
    kill: () => {
      // Its number may be another process's by then.
      if (!isGone) kill(launched);
    },
  };
}

async function connect(commands: Writable, answers: Readable): Promise<Browser> {
  const [puppeteer, { PipeTransport }] = await Promise.all([
    import('puppeteer-core'),
    import('puppeteer-core/internal/node/PipeTransport.js'),
  ]);
  return puppeteer.connect({
    transport: new PipeTransport(commands, answers),
    defaultViewport: null,
    // Time is limited where more than one command is needed.
    protocolTimeout: 0,
    // What pages ask for is watched in a session of our own.
    networkEnabled: false,
    issuesEnabled: false,
  });
}

function exitOf(launched: Process): Promise<Exit> {
  const child = launched.nodeProcess;
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ reason: error.message, crashed: false }));
    // Its output ends when its children are gone, too: nobody else has the other end of the pipe.
    child.once('close', (code, signal) => {
      const reason = lastWords(launched.getRecentLogs()) || `exit ${signal ?? code}`;
      resolve({ reason, crashed: signal !== null });
    });
  });
}

/** The last lines of the output, without the place in the source that Chromium writes before each. */
function lastWords(lines: readonly string[]): string {
  return lines
    .slice(-3)
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .join(' · ');
}

function kill(launched: Process): void {
  launched.kill();
  const { pid } = launched.nodeProcess;
  if (pid === undefined || process.platform === 'win32') return;
  // Children may outlive their leader, whose end is all that `launched` looks at.
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
