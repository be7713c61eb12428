import { realpathSync } from 'node:fs';
import { hashOf } from '../../load/content-hash.js';

/** Where a preview says whose it is, and the header that it says it in. */
export const ownerPath = '/zb/projekt';
export const ownerHeader = 'X-Zb-Projekt';

/** Milliseconds: a preview that reads its project answers when it is through. */
const patience = 5000;

/** What tells the preview of one project from another's; says nothing of where the project lies. */
export function ownerOf(root: string): string {
  return hashOf(realpathSync(root));
}

/** The owner of the preview that runs at a port of this computer; nothing if what is there is none. */
export async function runningPreview(port: number): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${ownerPath}`, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return answer.headers.get(ownerHeader) ?? undefined;
  } catch {
    return undefined;
  }
}
