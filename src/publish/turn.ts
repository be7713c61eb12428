import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf } from '../load/content-hash.js';
import { isRunning } from '../load/running.js';
import { foldersOf, isOurs, prepare } from './cache/store.js';

/** The right to build into a folder; nobody else of this project has it meanwhile. */
export interface Turn {
  end(): void;
}

/** Somebody else's turn. */
export interface Holder {
  /** Number of the process. */
  pid: number;
  /** Absolute path of the file that says so. */
  file: string;
}

/**
 * Takes the turn to build into a folder, or tells whose it is. Where no file can say so (a folder of somebody else, a project that
 * can't be written to) there are no turns, and each file is whole all the same. A turn of a process that is gone is over.
 */
export function takeTurn(root: string, folder: string, uid: number | undefined): Turn | Holder | undefined {
  const { outer, inner } = foldersOf(root);
  if (![outer, inner].every((path) => isOurs(path, uid))) return undefined;
  const file = join(outer, `baut-${hashOf(resolve(folder)).slice(0, 16)}`);
  const own = `${file}.${process.pid}.tmp`;
  try {
    prepare(outer, inner);
    writeFileSync(own, mark(process.pid));
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (isTaken(own, file)) return turnOf(file);
      const holder = holderOf(file);
      if (holder !== undefined) return { pid: holder, file };
      clear(file);
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
}

/** True for a turn of one's own. */
export function isOwn(turn: Turn | Holder): turn is Turn {
  return 'end' in turn;
}

/** Between a look at the file and the next step others may take the turn or end it. */
const attempts = 20;

function turnOf(file: string): Turn {
  const end = () => {
    process.off('exit', end);
    rmSync(file, { force: true });
  };
  process.once('exit', end);
  return { end };
}

/** Makes the file in one go with what it says; false if it is there already. */
function isTaken(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that has the turn, if it is still there. */
function holderOf(file: string): number | undefined {
  const said = textOf(file);
  const pid = Number(said?.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return isRunning(pid) && mark(pid) === said ? pid : undefined;
}

/** Moves the file of a dead process away; one that has come to its place meanwhile comes back. */
function clear(file: string): void {
  const away = `${file}.${process.pid}.alt.tmp`;
  try {
    renameSync(file, away);
    if (holderOf(away) !== undefined) linkSync(away, file);
  } catch {
    // Somebody else was faster.
  }
  rmSync(away, { force: true });
}

/** A process by its number and, where the system tells it, the moment of its start: numbers come again. */
function mark(pid: number): string {
  // proc(5): the 22nd field; the second, the program's name, may hold spaces.
  const start = textOf(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[19];
  return `${pid} ${start ?? ''}`;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
