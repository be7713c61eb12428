import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { runCommandLine } from '../src/command-line.js';

/** What a call of zb has said, and how it ended. */
export interface Called {
  status: number;
  stdout: string;
  stderr: string;
}

const bundled = fileURLToPath(new URL('../dist/bundle/command-line.js', import.meta.url));

/**
 * Runs a call of zb as it is installed, in this process: a tenth of a process of its own where little is to be done, half
 * where a report is built. For tests that ask what a call does, not how a process begins and ends.
 */
export async function callZb(
  args: readonly string[],
  { cwd = process.cwd(), env = process.env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Called> {
  const zb: { runCommandLine: typeof runCommandLine } = await import(
    /* @vite-ignore */ pathToFileURL(bundled).href
  );
  const said = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof said) => ({
    write(text: string) {
      said[name] += text;
    },
  });
  const status = await zb.runCommandLine(args, {
    env,
    cwd: () => cwd,
    stdin: Readable.from([]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  });
  return { status, ...said };
}
