import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Cloud } from '../../../src/analyse/cloud.js';
import type { Anordnung } from '../../../src/data-types/anordnungen.js';
import { drawCloudVariants } from '../../../src/figures/wortwolke/variants.js';
import { layoutLock } from '../../../src/outputs/layout-lock.js';
import { figureContext } from '../figure-context.js';
import { cloud, themenfelder } from './cloud-fixture.js';

const { width: _, ...context } = figureContext('probe');
const run = (data: Cloud, places?: Anordnung) =>
  drawCloudVariants({ cloud: data, themenfelder, places }, context).value;
const lockOf = (data: Cloud, places?: Anordnung): Anordnung =>
  parse(layoutLock(data.id, run(data, places))) as Anordnung;

describe('a cloud with the places of the last run', () => {
  const first = run(cloud(45));
  const places = parse(layoutLock('probe', first)) as Anordnung;

  it('is the same to the byte where nothing has changed, in every width, and is kept as it was', () => {
    const again = run(cloud(45), places);
    for (const [i, { figure }] of again.entries()) expect(figure.svg).toBe(first[i]?.figure.svg);
    expect(layoutLock('probe', again)).toBe(layoutLock('probe', first));
  });

  it('takes its places from them and from nowhere else', () => {
    const moved = structuredClone(places);
    for (const { woerter } of moved.formen) for (const word of woerter) word.x -= 1;
    // the whole cloud has moved, so that it looks the same again when it is centred
    expect(run(cloud(45), moved)[0]?.kept.words[0]?.x).toBe((first[0]?.kept.words[0]?.x ?? 0) - 1);
  });

  it('leaves no trace of a term that is gone', () => {
    const terms = cloud(45).terms.filter(({ text }) => text !== 'Vielfalt');
    expect(JSON.stringify(places)).toContain('Vielfalt');
    expect(JSON.stringify(lockOf(cloud(45, { terms }), places))).not.toContain('Vielfalt');
  });

  it('is laid out anew where words stand on each other', () => {
    const broken = structuredClone(places);
    for (const { woerter } of broken.formen) {
      const [a, b] = woerter;
      if (a && b) [b.x, b.y] = [a.x, a.y + 1];
    }
    for (const { figure } of run(cloud(45), broken)) expect(figure.diagnostics).toEqual([]);
  });

  it('is laid out anew where sizes are not what the counts ask for', () => {
    const wrong = structuredClone(places);
    for (const { woerter } of wrong.formen) for (const word of woerter.slice(5, 6)) word.groesse -= 2;
    const [page] = run(cloud(45), wrong);
    expect(page?.kept.words[5]?.size).toBeCloseTo(first[0]?.kept.words[5]?.size ?? 0, 0);
  });

  it.each([
    ['outline', { engine: 'zb', gathered: true, outline: 'rechteck' }],
    ['grouping', { engine: 'zb', gathered: false, outline: 'ellipse' }],
  ] as const)('forgets them when it is to look different: %s', (_name, layout) => {
    const data = cloud(45, { layout });
    expect(run(data, places).map(({ figure }) => figure.svg)).toEqual(
      run(data).map(({ figure }) => figure.svg),
    );
  });

  it('uses those of its own width only', () => {
    const { formen } = places;
    const onlyPage = { ...places, formen: formen.filter(({ form }) => form === 'seite') };
    expect(run(cloud(45), onlyPage)[1]?.figure.svg).toBe(first[1]?.figure.svg);
  });
});

describe('a cloud whose data have changed a little', () => {
  const places = lockOf(cloud(40));
  // six terms have risen, one is gone, two are new
  const terms = cloud(42)
    .terms.filter(({ text }) => text !== 'Sicherheit')
    .map((term, i) =>
      i % 7 === 3 ? { ...term, count: term.count + 1, weight: (term.count + 1) / 14 } : term,
    );

  it('keeps most words about where they were', () => {
    const [page] = run(cloud(42, { terms }), places);
    const before = new Map(places.formen[0]?.woerter.map((word) => [word.text, word]));
    const moves = (page?.kept.words ?? []).flatMap(({ text, x, y }) => {
      const old = before.get(text);
      return old ? [Math.max(Math.abs(x - old.x), Math.abs(y - old.y))] : [];
    });
    const median = moves.sort((a, b) => a - b)[Math.floor(moves.length / 2)];
    expect(median).toBeLessThan(10);
  });

  it('has no words that touch', () => {
    for (const { figure } of run(cloud(42, { terms }), places)) expect(figure.diagnostics).toEqual([]);
  });
});
