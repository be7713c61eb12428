import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/data-types/zeitpunkt.js';
import { momentsOf, threadsOf } from '../../../src/figures/zeitstrahl/moments.js';
import {
  leadingYears,
  makeScale,
  yearHeadHeight,
  yearRange,
} from '../../../src/figures/zeitstrahl/time-scale.js';
import { event, timeline } from '../fixtures/zeitstrahl.js';

const sizes = { top: 0, monthHeight: 5, attach: 2, labelGap: 2 };

describe('makeScale', () => {
  it('gives every month the same height and every day its share', () => {
    const scale = makeScale([2025, 2026], [], [], sizes);
    expect(scale.startOf(dayNumber(2025, 1, 1))).toBe(yearHeadHeight);
    expect(scale.startOf(dayNumber(2025, 3, 1))).toBe(yearHeadHeight + 10);
    expect(scale.startOf(dayNumber(2025, 4, 16))).toBeCloseTo(yearHeadHeight + 17.5);
  });

  it('lets December end above the head of the next year', () => {
    const scale = makeScale([2025, 2026], [], [], sizes);
    const newYear = dayNumber(2026, 1, 1);
    expect(scale.endBefore(newYear)).toBe(yearHeadHeight + 60);
    expect(scale.startOf(newYear)).toBe(2 * yearHeadHeight + 60);
  });

  it('leaves out leading years without events', () => {
    const data = timeline([event('2019-05', 'treffen', 'Alt'), event('2025-05', 'treffen', 'Neu')]);
    const moments = momentsOf(data);
    const stacked = moments.map((moment) => ({ moment, side: 'rechts', height: 8 }));
    const scale = makeScale(yearRange(moments, []), [2019, 2020, 2021, 2022, 2023, 2024], stacked, sizes);
    expect(scale.blocks.map((block) => block.year)).toEqual([2019, 2025]);
  });
});

describe('leadingYears', () => {
  const year = (y: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...event(`${y}-05`, 'treffen', 'x'), id: `${y}-${i}` }));
  const leading = (...args: Parameters<typeof timeline>) => {
    const data = timeline(...args);
    return leadingYears(momentsOf(data), threadsOf(data));
  };

  it('are those at the start that have few events', () => {
    expect(leading([...year(2023, 1), ...year(2024, 2), ...year(2025, 5), ...year(2026, 1)])).toEqual([
      2023, 2024,
    ]);
  });

  it('end where something begins to run', () => {
    const threads = [{ id: 'x', titel: 'x', von: '2024-06', bis: '2026-12' }];
    expect(leading([...year(2023, 1), ...year(2024, 1), ...year(2025, 9)], threads)).toEqual([2023]);
  });

  it('may have more events if threads show where the main span begins', () => {
    const threads = [{ id: 'x', titel: 'x', von: '2025-01', bis: '2026-12' }];
    const events = [...year(2024, 4), ...year(2025, 5)];
    expect(leading(events, threads)).toEqual([2024]);
    expect(leading(events)).toEqual([]);
  });

  it('never hold all years, nor one that an event reaches out of', () => {
    expect(leading(year(2025, 1))).toEqual([]);
    const long = [{ ...event('2024-11', 'treffen', 'x'), bis: '2025-02' }];
    expect(leading([...long, ...year(2025, 5)])).toEqual([]);
  });
});
