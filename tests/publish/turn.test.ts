import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Holder, isOwn, type Turn, takeTurn } from '../../src/publish/turn.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const uid = process.getuid?.();
const take = (root: string, out = 'out') => takeTurn(root, join(root, out), uid);

function owned(turn: Turn | Holder | undefined): Turn {
  if (!turn || !isOwn(turn)) throw new Error('somebody else has the turn');
  return turn;
}

const filesOf = (root: string) => readdirSync(join(root, '.zb')).sort();

describe('a turn', () => {
  test('is one’s own until it ends, and for one folder', () => {
    const root = temporaryFolder();
    const turn = owned(take(root));
    expect(take(root)).toMatchObject({ pid: process.pid });
    owned(take(root, 'anderswo')).end();
    turn.end();
    owned(take(root)).end();
    expect(filesOf(root)).toEqual(['.gitignore', 'cache']);
  });

  test('of a process that was killed is over, also if its number has come again', async () => {
    const root = temporaryFolder();
    owned(take(root));
    const [file = ''] = filesOf(root).filter((name) => name.startsWith('baut-'));
    const path = join(root, '.zb', file);
    const other = spawn('sleep', ['60']);
    await once(other, 'spawn');
    const said = readFileSync(path, 'utf8').replace(/^\d+/, String(other.pid));
    // A process of this number is there, but began at another moment.
    writeFileSync(path, process.platform === 'linux' ? said : '999999999 ');
    owned(take(root)).end();
    other.kill('SIGKILL');
    await once(other, 'exit');
    writeFileSync(path, `${other.pid} 1`);
    owned(take(root)).end();
    writeFileSync(path, 'kein Prozess');
    owned(take(root)).end();
    expect(filesOf(root)).toEqual(['.gitignore', 'cache']);
  });

  test('is nobody’s where no file can tell', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.zb'), { mode: 0o777 });
    writeFileSync(join(root, '.zb', 'cache'), '');
    expect(take(root)).toBeUndefined();
  });
});
