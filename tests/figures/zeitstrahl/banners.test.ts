import { describe, expect, it } from 'vitest';
import { placeBanners } from '../../../src/figures/zeitstrahl/banners.js';

const banner = (x: number, width: number, over = 0) => ({ x, width, height: 4, over });
const both = (x: number, width: number) => ({ right: banner(x, width), left: banner(x, width) });

describe('placeBanners', () => {
  it('leaves words side by side where they do not reach the next line', () => {
    const { places, reach } = placeBanners([both(0, 10), both(20, 10)], 3, 2);
    expect(places).toEqual([
      { direction: 1, away: 3 },
      { direction: 1, away: 3 },
    ]);
    expect(reach).toBe(7);
  });

  it('turns the earlier of two to the left if both have room in that way', () => {
    const { places, reach } = placeBanners([both(20, 15), both(25, 15)], 3, 2);
    expect(places.map(({ direction }) => direction)).toEqual([-1, 1]);
    expect(reach).toBe(7);
  });

  it('sets words over the line of another event farther out than its words', () => {
    const right = [{ right: banner(0, 30) }, { right: banner(10, 30) }];
    expect(placeBanners(right, 3, 2).places.map(({ away }) => away)).toEqual([9, 3]);
  });

  it('turns words to the left that would leave the picture', () => {
    const { places, over } = placeBanners([{ right: banner(50, 20, 6), left: banner(50, 20) }], 3, 2);
    expect(places[0]?.direction).toBe(-1);
    expect(over).toBe(0);
  });
});
