import { readdirSync, readFileSync } from 'node:fs';

/** Numbers of the processes whose profile lies in a folder, without those that are dead already. */
export function browsersIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        return readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(`--user-data-dir=${folder}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}
