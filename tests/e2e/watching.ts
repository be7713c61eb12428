import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));
const waiting = 'Warte auf Änderungen';

/** A command with --watch, and everything it has said on stderr. */
export function watch(
  command: string,
  root: string,
  ...args: string[]
): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [zb, command, '--watch', '--root', root, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stderr?.on('data', (data) => (text += data));
  return { child, said: () => text };
}

/** Waits until zb has built so many times. */
export async function built(said: () => string, times: number): Promise<void> {
  await expect.poll(() => said().split(waiting).length - 1, { timeout: 30_000, interval: 50 }).toBe(times);
}
