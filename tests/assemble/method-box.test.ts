import { expect, test } from 'vitest';
import { methodBox } from '../../src/assemble/method-box.js';
import type { ProjectData } from '../../src/data-types/project.js';
import { openFixture } from './fixture.js';

const { data } = openFixture().context;

function withCloud(change: object): ProjectData {
  const [wolke] = data.wortwolken.wortwolken;
  if (!wolke) throw new Error('the fixture has no cloud');
  return { ...data, wortwolken: { wortwolken: [{ ...wolke, ...change }] } };
}

test('the box tells the numbers of the cloud: interviews, threshold, way of counting', () => {
  const html = methodBox('wuensche', data, 'de');
  expect(html).toContain('drei Gespräche der Reihe „Auf der Bank“ (Frühjahr 2031)');
  expect(html).toContain('mindestens zwei Gespräche');
  expect(html).toContain('Jedes Gespräch zählt für einen Begriff einmal');
  expect(html).toContain('Die Antworten sind erfunden');
  expect(html).toContain('Die Fläche der Schrift entspricht der Zahl');
});

test('it changes with the cloud', () => {
  const html = methodBox(
    'wuensche',
    withCloud({ zaehlung: 'nennung', gewicht: 'rang', begriffe: 'alle' }),
    'de',
  );
  expect(html).toContain('Gezählt wird jede Nennung');
  expect(html).toContain('entspricht dem Rang');
  expect(html).toContain('Häufige Hauptwörter');
});

test('in English too', () => {
  expect(methodBox('wuensche', data, 'en')).toContain('based on three interviews');
});
