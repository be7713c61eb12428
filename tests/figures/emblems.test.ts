import { describe, expect, it } from 'vitest';
import { emblem, emblemsFor, house } from '../../src/figures/emblems.js';

describe('emblems', () => {
  it('are found by word stems', () => {
    expect(emblemsFor(['Vorträge', 'Workshopformate', 'Projekte aus den Standorten'])).toEqual([
      'vortrag',
      'werkstatt',
      'standort',
    ]);
  });

  it('are given to all or to none, and each only once', () => {
    expect(emblemsFor(['Vorträge', 'Mittagessen'])).toBeUndefined();
    expect(emblemsFor(['Erster Vortrag', 'Zweiter Vortrag'])).toBeUndefined();
  });

  it('are hidden from screen readers and keep their lines above 0.4 mm', () => {
    const svg = emblem('runde', { x: 0, y: 0, size: 11 }, { line: '#000000', ground: '#FFFFFF' });
    expect(svg).toContain('aria-hidden="true"');
    const [, scale, width] = /scale\(([\d.]+)\).*?stroke-width="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(scale) * Number(width)).toBeGreaterThanOrEqual(0.4);
  });

  it('have windows only within the walls', () => {
    const svg = house(10, 50, { width: 7, height: 11, gable: false }, '#000000', '#FFFFFF');
    const windows = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)];
    expect(windows.length).toBeGreaterThan(3);
    for (const [, x, y] of windows) {
      expect(Number(x)).toBeGreaterThan(10);
      expect(Number(x) + 1.3).toBeLessThan(17);
      expect(Number(y)).toBeGreaterThan(39);
      expect(Number(y) + 1.7).toBeLessThan(50);
    }
  });
});
