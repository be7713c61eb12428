import { describe, expect, it } from 'vitest';
import type { Aufgaben } from '../../src/data-types/aufgaben.js';
import { drawAufgaben } from '../../src/figures/aufgaben.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { figureContext, projectData } from './figure-context.js';
import { aufgaben } from './fixtures/aufgaben.js';
import { longText } from './fixtures/long-text.js';
import { expectReference } from './reference.js';

const many = (count: number): Aufgaben => ({
  traegerin: longText(50),
  aufgaben: Array.from({ length: count }, (_, i) => ({
    id: `aufgabe-${i + 1}`,
    name: longText(90, i),
    beschreibung: longText(120, i + 1),
  })) as Aufgaben['aufgaben'],
});

describe('aufgaben', () => {
  it.each(widths)('looks as expected at %i mm', (width) => {
    expectReference(`aufgaben-${width}`, drawChecked(drawAufgaben, aufgaben, width).svg);
  });

  it('draws those of the project at most 110 mm high', () => {
    expect(drawChecked(drawAufgaben, projectData('aufgaben') as Aufgaben).height).toBeLessThanOrEqual(110);
  });

  it.each([1, 2, 3, 7, 8, 9, 14])('has room for %i long tasks', (count) => {
    for (const width of widths) drawChecked(drawAufgaben, many(count), width);
  });

  it('leads a line from the hub to every task', () => {
    const { svg } = drawChecked(drawAufgaben, aufgaben);
    const lines = [
      ...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)L[^"]*" stroke="#16305A" stroke-width="0.5"/g),
    ];
    const hub = /<circle cx="85" cy="([\d.]+)" r="17" fill="#EBB03C"/.exec(svg);
    expect(lines).toHaveLength(6);
    for (const [, x, y] of lines) {
      expect(Math.hypot(Number(x) - 85, Number(y) - Number(hub?.[1]))).toBeCloseTo(17, 1);
    }
  });

  it('shows emblems if every task has one of its own, else numerals for all', () => {
    const numerals = (data: Aufgaben) =>
      textsOf(drawChecked(drawAufgaben, data).svg).filter((t) => /^\d+$/.test(t));
    expect(numerals(aufgaben)).toEqual([]);
    const [first, second] = aufgaben.aufgaben;
    const odd = { id: 'kasse', name: 'Kassenführung' };
    expect(numerals({ ...aufgaben, aufgaben: [first, second, odd] as Aufgaben['aufgaben'] })).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('reports a name of the hub that no circle could hold', () => {
    const data = { ...aufgaben, traegerin: 'W'.repeat(50) };
    expect(drawAufgaben(data, figureContext('probe', 84)).diagnostics).not.toEqual([]);
  });

  it('speaks English', () => {
    expect(drawChecked(drawAufgaben, aufgaben, 170, 'en').description).toContain('six tasks');
  });
});
