import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../src/assemble/report-view.js';
import { openFixture } from './fixture.js';

const { bericht, style, context } = openFixture();

describe('assembleReport', () => {
  const report = assembleReport(bericht, context, style);
  const view = report.view(new Map());

  it('keeps the parts in the order of the report', () => {
    const order = bericht.teile.map(({ art }) => art);
    expect(view.parts.map(({ partial }) => (partial === 'vorwort' ? 'kapitel' : partial))).toEqual(order);
  });

  it('numbers chapters, but not forewords', () => {
    const numbers = view.contents.map(({ number, title }) => [number, title]);
    expect(numbers).toEqual([
      [undefined, 'Vorwort'],
      ['1', 'Der Anfang'],
      ['2', 'Die Arbeit im Quartier'],
    ]);
  });

  it('lists chapters and their sections in the contents, with a place for each page number', () => {
    expect(report.anchors).toContain('kap-arbeit');
    expect(report.anchors).toContain('kap-arbeit--das-treffen');
    expect(view.contents[1]?.page).toBe('00');
    const known = report.view(new Map([['kap-anfang', 5]]));
    expect(known.contents[1]?.page).toBe('5');
  });

  it('gives forewords the people who sign them', () => {
    const foreword = view.parts.find(({ partial }) => partial === 'vorwort');
    expect(foreword).toMatchObject({
      signatories: [{ name: context.data.projekt.traeger[0]?.leitung.name }],
    });
  });

  it('names every figure that stands in the report', () => {
    expect(report.figures).toEqual(expect.arrayContaining(['thesen', 'karte', 'wolke', 'matrix']));
    expect(new Set(report.figures).size).toBe(report.figures.length);
  });

  it('embeds the fonts and hands the colours on', () => {
    expect(view.fontFaceCss).toContain('url(data:font/woff2;base64,');
    expect(view.tokensCss).toContain(`--farbe-haupt:${context.data.projekt.farben.haupt}`);
  });
});
