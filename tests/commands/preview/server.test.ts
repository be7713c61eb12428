import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startServer } from '../../../src/commands/preview/server.js';
import type { Showing, ShownPage } from '../../../src/commands/preview/showing.js';
import { temporaryFolder } from '../../fixtures/project-copy.js';

const slow = 200;

test('a page that took longer to make does not come after a newer one', async () => {
  let edition = 1;
  const page = async (): Promise<ShownPage> => {
    const own = edition;
    if (own === 1) await wait(slow);
    return { html: `<p>${own}</p>`, version: `${own}`, isThere: true, summary: '', note: '', findings: [] };
  };
  const none = () => {
    throw new Error('not asked for');
  };
  const showing: Showing = {
    read: none,
    take: none,
    page,
    isBroken: () => false,
    pdf: none,
    font: none,
    close: none,
  };
  const { value: server } = await startServer(showing, { root: temporaryFolder(), port: 0, language: 'de' });
  if (!server) throw new Error('not started');
  const told: string[] = [];
  const request = get(`${server.address}zb/ereignisse?seite=%2F`, (response) =>
    response.on('data', (data) => told.push(String(data))),
  );
  await wait(slow / 4);
  edition = 2;
  await server.tell();
  await wait(2 * slow);
  request.destroy();
  await server.close();
  expect(told.map((one) => JSON.parse(one.replace('data: ', '')).version)).toEqual(['2']);
});
