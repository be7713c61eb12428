import { describe, expect, it } from 'vitest';
import type { Zeitstrahl } from '../../src/data-types/zeitstrahl.js';
import { wordCount } from '../../src/figures/count-words.js';
import { eventSymbol } from '../../src/figures/symbols.js';
import { momentsOf } from '../../src/figures/zeitstrahl/moments.js';
import { drawZeitstrahl } from '../../src/figures/zeitstrahl.js';
import { figureContext, projectData } from './figure-context.js';
import {
  denseZeitstrahl,
  event,
  manyZeitstrahl,
  sparseZeitstrahl,
  timeline,
  zeitstrahl,
} from './fixtures/zeitstrahl.js';
import { expectReference } from './reference.js';
import { textCrossings } from './text-crossings.js';

const project = projectData('zeitstrahl') as Zeitstrahl;
const crowded = timeline(
  Array.from({ length: 10 }, (_, i) => ({
    ...event('2025-06', i % 2 === 0 ? 'treffen' : 'arbeit', `Treffen Nummer ${i + 1} im selben Monat`),
    id: `e-${i}`,
  })),
);

const draw = (data: Zeitstrahl, width = 170, language = 'de') =>
  drawZeitstrahl(data, figureContext('zs', width, language));
const texts = (svg: string): string[] =>
  [...svg.matchAll(/>([^<]+)<\/text>/g)].map((m) => (m[1] ?? '').replaceAll('\u00A0', ' '));

describe('drawZeitstrahl', () => {
  it.each([170, 112, 84])('lets no labels touch and no line run through one at %d mm', (width) => {
    for (const data of [zeitstrahl, manyZeitstrahl, denseZeitstrahl, sparseZeitstrahl, crowded, project]) {
      const figure = draw(data, width);
      expect(figure.diagnostics).toEqual([]);
      expect(textCrossings(figure.svg, figureContext('zs', width))).toEqual([]);
    }
  });

  it('draws as the references show', () => {
    expectReference('zeitstrahl', draw(zeitstrahl).svg);
    expectReference('zeitstrahl-84', draw(zeitstrahl, 84).svg);
    expectReference('zeitstrahl-viele', draw(manyZeitstrahl).svg);
  });

  it('fits on a page with the dates of the alliance', () => {
    expect(draw(project).height).toBeLessThanOrEqual(205);
    expect(draw(zeitstrahl).height).toBeLessThanOrEqual(205);
  });

  it('puts each kind on its side of the axis', () => {
    const { svg } = draw(zeitstrahl);
    const place = (title: string) => Number(new RegExp(`x="([\\d.]+)"[^>]*>${title}<`).exec(svg)?.[1]);
    expect(place('Fachtagung.Zukunftsbündnis')).toBeGreaterThan(68);
    expect(place('Gründung')).toBeLessThan(58);
  });

  it('compresses the first year, which has few events, and says so', () => {
    const { svg } = draw(zeitstrahl);
    expect(texts(svg).filter((text) => text === 'Jan')).toHaveLength(2);
    expect(texts(svg)).toContain('2024 nicht maßstäblich');
  });

  it('draws a first year to scale if it has as many events as the others', () => {
    const even = timeline([
      event('2024-02', 'treffen', 'Eins'),
      event('2024-07', 'arbeit', 'Zwei'),
      event('2025-02', 'treffen', 'Drei'),
      event('2025-07', 'arbeit', 'Vier'),
    ]);
    const { svg } = draw(even);
    expect(texts(svg).filter((text) => text === 'Jan')).toHaveLength(2);
    expect(texts(svg).some((text) => text.includes('maßstäblich'))).toBe(false);
  });

  it('fills the sign of a day and leaves that of a month hollow, with a bar', () => {
    const day = draw(timeline([event('2025-03-05', 'treffen', 'Treffen')])).svg;
    const month = draw(timeline([event('2025-03', 'treffen', 'Treffen')])).svg;
    expect(day).toMatch(/<circle [^>]*fill="#16305A"/);
    expect(day).not.toContain('width="1.1"');
    // the only other circle stands in the legend
    expect(month.match(/<circle [^>]*fill="#FFFFFF"/g)).toHaveLength(2);
    expect(month).toContain('width="1.1"');
    expect(texts(month)).toContain('nur Monat bekannt');
  });

  it('makes the bar of a quarter three times as long as that of a month', () => {
    const bar = (datum: string) => {
      const { svg } = draw(timeline([event(datum, 'treffen', 'Treffen')]));
      return Number(/width="1.1" height="([\d.]+)"/.exec(svg)?.[1]) + 0.6;
    };
    expect(bar('2025-Q3') / bar('2025-08')).toBeCloseTo(3, 1);
    const longer = draw(timeline([event('2025-07', 'treffen', 'Reihe', 'geplant', { bis: '2025-09' })])).svg;
    expect(Number(/width="1.1" height="([\d.]+)"/.exec(longer)?.[1]) + 0.6).toBeCloseTo(bar('2025-Q3'), 1);
  });

  it('shows without colour what is only planned: a dashed line and a lighter title', () => {
    const one = (status: 'geplant' | 'bestaetigt') =>
      draw(timeline([event('2025-03', 'treffen', 'Großes Treffen', status)])).svg;
    expect(one('geplant')).toMatch(/stroke-dasharray[\s\S]*font-weight="400"[^>]*>Großes Treffen/);
    expect(one('bestaetigt')).toMatch(/font-weight="600"[^>]*>Großes Treffen/);
    expect(one('bestaetigt')).not.toContain('stroke-dasharray');
    expect(texts(one('geplant'))).toContain('geplant');
    expect(texts(one('bestaetigt'))).not.toContain('geplant');
  });

  it('strikes what was cancelled and names it, and strikes a date given up', () => {
    const cancelled = draw(timeline([event('2025-03-05', 'treffen', 'Treffen', 'entfallen')])).svg;
    expect(texts(cancelled)).toContain('5. März 2025, entfallen');
    expect(cancelled).toMatch(/>Treffen<\/text><path d="M[^"]*" stroke="#5B6270"/);
    const moved = draw(timeline([event('2025-03-05', 'treffen', 'Treffen', 'verschoben')])).svg;
    expect(moved).toMatch(/>5\..März 2025<\/text><path d="M[^"]*" stroke="#5B6270"/);
    expect(texts(moved)).toContain('verschoben');
  });

  it('marks kinds that share a shape in other colours, each in its own way', () => {
    const farben = ['haupt', 'akzent', 'tinte', 'grau'];
    const arten = farben.map((farbe) => ({
      id: farbe,
      name: farbe,
      seite: 'rechts',
      symbol: 'kreis',
      farbe,
    }));
    const events = farben.map((farbe, i) => event(`2025-0${i + 1}-05`, farbe, 'Treffen'));
    const data = { ...timeline(events), arten: arten as Zeitstrahl['arten'] };
    const signs = momentsOf(data).map(({ kind: { mark } }) =>
      eventSymbol('kreis', 0, 0, { colour: '#000000', filled: true, ground: '#FFFFFF', mark }),
    );
    expect(new Set(signs).size).toBe(4);
    expect(draw(data).diagnostics).toEqual([]);
  });

  it('names each sign once in the legend, and only those that occur', () => {
    const legend = texts(draw(zeitstrahl).svg).slice(-11);
    expect(legend).toEqual([
      'Bündnistreffen',
      'Standortbesuch',
      'Fachtagung',
      'Arbeitsebene',
      'Meilenstein',
      'Workshop',
      'fester Tag',
      'nur Monat bekannt',
      'durchgeführt oder bestätigt',
      'geplant',
      '2024 nicht maßstäblich',
    ]);
  });

  it('gets 60 events onto a page, in two years or five, and says then the date in short and no place', () => {
    for (const data of [manyZeitstrahl, denseZeitstrahl]) {
      const { svg, height, table } = draw(data);
      expect(height).toBeLessThanOrEqual(260);
      expect(texts(svg)).toContain('8.–28. Mär');
      expect(texts(svg).join()).not.toContain('KUBE');
      expect(table.rows.flat().join()).toContain('KUBE');
    }
  });

  it('goes on in a second part where a page holds no more years, every event once', () => {
    for (const data of [manyZeitstrahl, denseZeitstrahl]) {
      const context = { ...figureContext('zs'), room: 195 };
      const { parts = [], table } = drawZeitstrahl(data, context);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) {
        expect(part.height).toBeLessThanOrEqual(196);
        expect(part.diagnostics).toEqual([]);
        expect(textCrossings(part.svg, context)).toEqual([]);
      }
      const dates = parts.flatMap((part) => part.table.rows.map(([date]) => date));
      expect(new Set(dates)).toEqual(new Set(table.rows.map(([date]) => date)));
      expect(parts[0]?.title).toMatch(/^Zeitstrahl 2025/);
    }
  });

  it('keeps the words of what runs on beyond a part', () => {
    const { parts = [] } = drawZeitstrahl(denseZeitstrahl, { ...figureContext('zs'), room: 195 });
    expect(parts).toHaveLength(2);
    for (const { svg } of parts) expect(texts(svg).join()).toContain('Januar 2025 bis Dezember 2026');
  });

  it('fills no more than the room on its page if it can help it', () => {
    for (const room of [195, 205]) {
      const figure = drawZeitstrahl(sparseZeitstrahl, { ...figureContext('zs'), room });
      expect(figure.height).toBeLessThanOrEqual(room);
      expect(figure.parts).toBeUndefined();
    }
  });

  it.each([200, 260])('lies where it should, its words on no line, at %d mm', (width) => {
    const context = { ...figureContext('zs', width), lying: true };
    for (const data of [zeitstrahl, sparseZeitstrahl, project]) {
      const figure = drawZeitstrahl(data, context);
      expect(figure.diagnostics).toEqual([]);
      expect(textCrossings(figure.svg, context)).toEqual([]);
      expect(figure.height).toBeLessThan(width);
      expect(figure.description).toMatch(/^Waagerechter Zeitstrahl/);
    }
    if (width === 260) expectReference('zeitstrahl-liegend', drawZeitstrahl(project, context).svg);
  });

  it('names quarters instead of months where five years have few events', () => {
    const { svg, height, diagnostics } = draw(sparseZeitstrahl);
    expect(diagnostics).toEqual([]);
    expect(height).toBeLessThanOrEqual(215);
    expect(texts(svg).filter((text) => text === 'Q1')).toHaveLength(5);
    expect(texts(svg)).not.toContain('Jan');
  });

  it('lists every event and thread in the table, in the order of time', () => {
    const { table } = draw(zeitstrahl);
    expect(table.rows).toHaveLength(17);
    expect(table.rows[0]).toEqual(['27. Juni 2024', 'Gründung', 'Meilenstein', '', 'durchgeführt'].map(nbsp));
    expect(table.rows[2]?.[0]).toBe('13.\u00A0November 2024, 13:30–18:00 Uhr');
    expect(table.rows.at(-1)).toEqual([
      'Januar 2025 bis Dezember 2026',
      'Weiterführung des Dialogprozesses',
      'laufend',
      '',
      '',
    ]);
  });

  it('describes itself in at most 120 words: each event if it can, else their number by kind', () => {
    const few = draw(zeitstrahl).description;
    expect(few).toContain('mit 15 Ereignissen');
    expect(few).toContain('Fachtagung Zukunftsbündnis (August, geplant)');
    const one = draw(timeline([event('2025-03', 'treffen', 'Treffen')])).description;
    expect(one).toBe('Senkrechter Zeitstrahl des Jahres 2025 mit einem Ereignis. 2025: Treffen (März).');
    const lots = draw(manyZeitstrahl).description;
    expect(lots).toContain('mit 60 Ereignissen');
    for (const text of [few, lots]) expect(wordCount(text)).toBeLessThanOrEqual(120);
  });

  it('speaks English where the words are its own', () => {
    const { svg, title } = draw(zeitstrahl, 170, 'en');
    expect(title).toBe('Timeline 2024 to 2026');
    expect(texts(svg)).toContain('held or confirmed');
    expect(texts(svg)).toContain('Oct');
  });
});

function nbsp(text: string): string {
  return text.replace(/(?<=\d\.) /, '\u00A0');
}
