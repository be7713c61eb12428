import { describe, expect, it } from 'vitest';
import { createDrawing } from '../../src/figures/drawing.js';
import { commonSize, drawInCircle, drawLabel, setLabel } from '../../src/figures/label.js';
import { mm } from '../../src/figures/text-layout.js';
import { figureContext } from './figure-context.js';

const context = figureContext('probe', 100);
const { fonts } = context;
const none = { title: '', description: '', table: { columns: [], rows: [] } };

describe('label', () => {
  it('is as high as its lines and fits a box of just that height', () => {
    const label = setLabel(
      [
        { text: 'Räume für Begegnung', size: 12, weight: 700, fill: '#000000' },
        { text: 'Wer einander kennenlernen will, braucht einen Ort dafür.', size: 9, fill: '#000000' },
      ],
      40,
      fonts,
    );
    const drawing = createDrawing(context);
    drawLabel(drawing, label, 0, 0, { x: 0, y: 0, width: 40, height: label.height });
    expect(drawing.finish({ height: 100, ...none }).diagnostics).toEqual([]);
    const tooLow = createDrawing(context);
    drawLabel(tooLow, label, 0, 0, { x: 0, y: 0, width: 40, height: label.height - 0.1 });
    expect(tooLow.finish({ height: 100, ...none }).diagnostics).toHaveLength(1);
  });

  it('gives no room to empty texts', () => {
    expect(setLabel([{ text: '', size: 12, fill: '#000000' }], 40, fonts).height).toBe(0);
  });

  it('sets a word that is too wide smaller, but not below 8 pt', () => {
    const sizeAt = (width: number) =>
      setLabel([{ text: 'Wohnungsbaugesellschaften', size: 12, fill: '#000000' }], width, fonts).paragraphs[0]
        ?.size;
    expect(sizeAt(80)).toBe(12);
    expect(sizeAt(45)).toBeLessThan(12);
    expect(sizeAt(10)).toBe(8);
  });

  it('never ends a line before an ellipsis', () => {
    const { paragraphs } = setLabel(
      [{ text: 'Zusammenhalt braucht …', size: 12, fill: '#000000' }],
      30,
      fonts,
    );
    expect(paragraphs[0]?.lines.at(-1)).toBe('braucht\u00A0…');
  });

  it('finds one size for all', () => {
    const size = commonSize(['Zeit', 'Wohnungsbaugesellschaften'], 12, 700, 45, fonts);
    expect(size).toBeLessThan(12);
    expect(fonts.get('display', 700).advance('Wohnungsbaugesellschaften') * mm(size)).toBeLessThanOrEqual(45);
  });

  it('keeps every line of a text in a circle', () => {
    const drawing = createDrawing(context);
    const circle = { cx: 50, cy: 50, radius: 20 };
    drawInCircle(
      drawing,
      { text: 'Sozialer Zusammenhalt braucht …', size: 20, fill: '#000000' },
      circle,
      fonts,
    );
    const { svg, diagnostics } = drawing.finish({ height: 100, ...none });
    expect(diagnostics).toEqual([]);
    for (const [, y, size, text = ''] of svg.matchAll(
      /<text x="50" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)/g,
    )) {
      const half = (fonts.get('display', 400).advance(text) * Number(size)) / 2;
      const top = Number(y) - fonts.get('display', 400).capHeight * Number(size);
      const farthest = Math.max(Math.abs(top - 50), Math.abs(Number(y) - 50));
      expect(Math.hypot(half, farthest)).toBeLessThanOrEqual(20.05);
    }
  });
});
