import { describe, expect, it } from 'vitest';
import { makeMask } from '../../../src/figures/wortwolke/mask.js';
import { traceSilhouette } from '../../../src/figures/wortwolke/silhouette.js';
import { figureContext } from '../figure-context.js';
import { inkOf, resolution } from './ink.js';

const font = figureContext('probe').fonts.get('display', 700);

describe('traceSilhouette', () => {
  it('is as wide as the longest line', () => {
    const { width, evenness, widest } = traceSilhouette(['Alt', 'und Jung'], font);
    expect(width).toBeCloseTo(font.advance('und Jung'), 9);
    expect(evenness).toBeCloseTo(font.advance('Alt') / width, 9);
    expect(widest).toBe(1);
  });

  it.each(['Öffentlichkeit', 'AVATAR Typ', 'Straße', 'Łódź', 'Ärzte*innen'])(
    'spaces %s as the font does',
    (text) => {
      expect(traceSilhouette([text], font).width).toBeCloseTo(font.advance(text), 9);
    },
  );

  it('takes a script whose letters join as one piece', () => {
    const { pieces } = traceSilhouette(['שלום'], font);
    expect(pieces[0]).toHaveLength(1);
  });
});

describe('makeMask', () => {
  it.each(['Öffentlichkeit', 'Wohnungsbau|im Quartier', 'AV Ty „f“', '–', 'T'])(
    'covers all ink of %s',
    (text) => {
      const em = 37;
      const lines = text.split('|');
      const mask = makeMask(traceSilhouette(lines, font), em, { across: 0, down: 0 });
      // one cell is one mm here
      const word = {
        text,
        lines,
        x: mask.middle,
        y: mask.baseline,
        leading: 0.95 * em,
        size: (em * 72) / 25.4,
      };
      const ink = inkOf([word], { width: mask.width, height: mask.height }, () => font);
      const outside: string[] = [];
      ink.owner.forEach((owner, i) => {
        if (owner === 0) return;
        const x = Math.floor((i % ink.width) / resolution);
        const y = Math.floor(Math.floor(i / ink.width) / resolution);
        const inside = [...Array((mask.starts[y + 1] ?? 0) - (mask.starts[y] ?? 0)).keys()].some((k) => {
          const at = (mask.starts[y] ?? 0) + k;
          return k % 2 === 0 && x >= (mask.spans[at] ?? 0) && x < (mask.spans[at + 1] ?? 0);
        });
        if (!inside) outside.push(`${x}/${y}`);
      });
      expect([...new Set(outside)]).toEqual([]);
      expect(ink.owner.some((owner) => owner > 0)).toBe(true);
    },
  );

  it('closes the gaps between letters and words, so that nothing stands inside a term', () => {
    const { starts, core } = makeMask(traceSilhouette(['Alt und Jung'], font), 30, { across: 1, down: 0 });
    for (let row = core.top; row < core.bottom; row++) {
      expect((starts[row + 1] ?? 0) - (starts[row] ?? 0)).toBe(2);
    }
  });

  it('keeps the gap free on all sides', () => {
    const silhouette = traceSilhouette(['Platz'], font);
    const bare = makeMask(silhouette, 20, { across: 0, down: 0 });
    const wide = makeMask(silhouette, 20, { across: 4, down: 2 });
    expect(wide.width).toBe(bare.width + 8);
    expect(wide.height).toBe(bare.height + 4);
  });
});
