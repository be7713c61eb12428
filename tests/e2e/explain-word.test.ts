import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { validProject } from '../fixtures/project-copy.js';

const explain = (...words: string[]) => callZb(['explain-word', ...words, '--root', validProject, '--quiet']);

describe('zb explain-word', () => {
  test('leads from a term of the cloud to the line of the answer and the line of the code book', async () => {
    const { status, stdout } = await explain('Bänke');
    expect(status).toBe(0);
    const place = /(data\/interviews\/gespraech-1\.yaml):(\d+):(\d+)/.exec(stdout);
    const line = readFileSync(join(validProject, place?.[1] ?? ''), 'utf8').split('\n')[
      Number(place?.[2]) - 1
    ];
    expect(line?.slice(Number(place?.[3]) - 1)).toMatch(/^Bank/);
    expect(stdout).toContain('»Bank« vor dem Haus');
    expect(stdout).toMatch(/Wort „B(?:ank|änke)“ im Codebuch \(data\/codebuch\.yaml:3:\d+\)/);
    expect(stdout).toMatch(/Wolke wuensche: Platz \d von \d, \d von 3 Gesprächen/);
    expect(stdout).toContain('nicht zur Veröffentlichung');
  });

  test('takes any form of a word, and tells why a term is not shown', async () => {
    const { stdout } = await explain('repariert');
    expect(stdout).toContain('Thema „Reparieren“');
    expect(stdout).toMatch(/nicht gezeigt; 1 von 3 Gesprächen, nötig sind 2|Platz \d/);
  });

  test('--json gives the same places as data', async () => {
    const { stdout } = await explain('Bänke', '--json');
    const [explanation] = JSON.parse(stdout).answer;
    expect(explanation).toMatchObject({ version: 1, term: 'Bänke', theme: 'baenke' });
    expect(explanation.places[0]).toMatchObject({
      file: 'data/interviews/gespraech-1.yaml',
      interview: 'gespraech-1',
      rule: { rule: 'codebuch', list: 'woerter' },
      source: { file: 'data/codebuch.yaml', line: 3 },
      passage: { words: 'Bank' },
    });
  });

  test('a word that nobody says: ZB4030 with what was probably meant, exit code 2', async () => {
    const { status, stderr } = await explain('Bänkke');
    expect(status).toBe(2);
    expect(stderr).toContain('ZB4030');
    expect(stderr).toContain('Meinten Sie „Bänke“?');
  });

  test('a word that counts for nothing: ZB4031 says how often it is said', async () => {
    const { status, stderr } = await explain('jemand');
    expect(status).toBe(2);
    expect(stderr).toMatch(/ZB4031 {2}„jemand“ wird gesagt \(Stellen: \d+\)/);
  });

  test('an unknown cloud: exit code 2', async () => {
    expect(await explain('Bänke', '--cloud', 'nein')).toMatchObject({ status: 2 });
  });
});
