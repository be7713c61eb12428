import { describe, expect, it } from 'vitest';
import type { Cloud } from '../../../src/analyse/cloud.js';
import type { Handlungsfelder } from '../../../src/data-types/handlungsfelder.js';
import { contrast } from '../../../src/figures/palette.js';
import { neutralColour, wordColour } from '../../../src/figures/wortwolke/colours.js';
import { drawWortwolke } from '../../../src/figures/wortwolke/draw.js';
import { drawChecked, textsOf, widths } from '../check-figure.js';
import { figureContext } from '../figure-context.js';
import { expectReference } from '../reference.js';
import { terms } from './terms.js';

const themenfelder = [
  { id: 'a', buchstabe: 'A', name: 'Gesellschaftliche Teilhabe', kurz: 'Teilhabe', farbe: 'akzent' },
  { id: 'b', buchstabe: 'B', name: 'Lebensqualität im Quartier', kurz: 'Lebensqualität', farbe: 'signal' },
  { id: 'c', buchstabe: 'C', name: 'Nachhaltigkeit', kurz: 'Nachhaltigkeit', farbe: 'natur' },
  { id: 'd', buchstabe: 'D', name: 'Wirtschaft und Versorgung', kurz: 'Wirtschaft', farbe: 'haupt' },
].map((theme) => ({ ...theme, handlungsfelder: [] })) as unknown as Handlungsfelder['themenfelder'];

function cloud(count: number, changes: Partial<Cloud> = {}): Cloud {
  return {
    id: 'probe',
    title: 'Wichtige Themenfelder',
    interviews: 18,
    threshold: 3,
    counting: 'gespraech',
    invented: false,
    terms: terms(count).map((term) => ({ ...term, weight: term.count / 14 })),
    ...changes,
  };
}

const draw = (data: Cloud, width = 170) => drawChecked(drawWortwolke, { cloud: data, themenfelder }, width);
const { palette } = figureContext('probe');

describe('drawWortwolke', () => {
  it('looks as it did', () => {
    expectReference('wortwolke', draw(cloud(45)).svg);
  });

  it.each(widths.flatMap((width) => [5, 20, 45].map((count) => [count, width])))(
    'draws %i words %i mm wide, not higher than a page takes',
    (count, width) => {
      const figure = draw(cloud(count), width);
      expect(figure.height).toBeLessThanOrEqual(175);
      const texts = textsOf(figure.svg).join(' ');
      for (const { text } of terms(count)) {
        for (const word of text.split(' ')) expect(texts).toContain(word);
      }
    },
  );

  it('is drawn in English as well', () => {
    const figure = drawChecked(drawWortwolke, { cloud: cloud(45), themenfelder }, 170, 'en');
    expect(figure.description).toContain('interviews');
  });

  it('shows each colour with its letter, and only those that are used', () => {
    const all = textsOf(draw(cloud(45)).svg);
    expect(all).toEqual(expect.arrayContaining(['A', 'Teilhabe', 'D', 'Wirtschaft', 'übergreifend']));
    const some = cloud(45, { terms: cloud(45).terms.filter(({ themenfeld }) => themenfeld === 'c') });
    const texts = textsOf(draw(some).svg);
    expect(texts).toContain('C');
    expect(texts).not.toContain('A');
    expect(texts).not.toContain('übergreifend');
  });

  it('shows the scale in the sizes of the words themselves', () => {
    const { svg } = draw(cloud(45));
    const sizeOf = (text: string) => new RegExp(`font-size="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1];
    expect(sizeOf('14')).toBe(sizeOf('Räume für Begegnung'));
    expect(sizeOf('3')).toBe(sizeOf('Generationen'));
    expect(textsOf(svg)).toContain('Größe = Zahl der Gespräche:');
  });

  it('says what is counted', () => {
    const figure = draw(cloud(20, { counting: 'nennung' }));
    expect(textsOf(figure.svg)).toContain('Größe = Zahl der Nennungen:');
    expect(figure.table.columns).toEqual(['Begriff', 'Nennungen', 'Themenfeld']);
  });

  it('says that answers are invented, in the picture and in the alternative text', () => {
    const figure = draw(cloud(20, { invented: true }));
    expect(textsOf(figure.svg).join(' ')).toContain('Antworten erfunden');
    expect(figure.description).toContain('erfundenen');
    expect(draw(cloud(20)).svg).not.toContain('erfunden');
  });

  it('describes interviews, threshold, the largest terms by count and the rest from A to Z', () => {
    const { description } = draw(cloud(12));
    expect(description).toBe(
      'Wortwolke aus 18 Gesprächen. Gezeigt sind 12 Begriffe, die in mindestens 3 Gesprächen vorkommen, nach der Zahl der Gespräche. ' +
        'Am größten: Räume für Begegnung (14), Gesellschaftliche Teilhabe (13), Nachbarschaft (12), Bezahlbarer Wohnraum (12), ' +
        'Beteiligung (11), Soziale Infrastruktur (10), Grünflächen (10), Barrierefreiheit (9). ' +
        'Außerdem: Mobilität, Nahversorgung, Öffentlicher Raum, Vertrauen.',
    );
  });

  it('keeps a long description short', () => {
    expect(draw(cloud(120)).description).toMatch(/ und \d+ weitere\.$/);
  });

  it('gives all terms as a table', () => {
    const { table } = draw(cloud(45));
    expect(table.rows).toHaveLength(45);
    expect(table.rows[0]).toEqual(['Räume für Begegnung', '14', 'B Lebensqualität im Quartier']);
    expect(table.rows.find(([text]) => text === 'Zusammenarbeit')?.[2]).toBe('übergreifend');
  });

  it('reports a cloud that is too full (ZB2102), and draws it all the same', () => {
    const many = cloud(200);
    const { diagnostics, svg } = drawWortwolke({ cloud: many, themenfelder }, figureContext('probe', 84));
    expect(diagnostics).toMatchObject([{ code: 'ZB2102', params: { cloud: 'probe' } }]);
    expect(textsOf(svg).join(' ')).toContain('Wochenmarkt');
  });

  it('has something to say where no term is left', () => {
    const figure = drawWortwolke({ cloud: cloud(0), themenfelder }, figureContext('probe'));
    expect(figure.diagnostics).toEqual([]);
    expect(textsOf(figure.svg)).toEqual(['Kein Begriff kommt in mindestens 3 Gesprächen vor.']);
    expect(figure.description).toContain('Kein Begriff');
  });
});

describe('colours', () => {
  it.each(['akzent', 'signal', 'natur', 'haupt', '#FFFF00', '#FFFFFF'])(
    '%s can be read on white',
    (farbe) => {
      expect(contrast(wordColour(palette, farbe), '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('leaves dark colours as they are', () => {
    expect(wordColour(palette, 'haupt')).toBe(palette.main);
  });

  it('keeps ochre ochre: more red than green, more green than blue', () => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) =>
      Number.parseInt(wordColour(palette, 'signal').slice(i, i + 2), 16),
    );
    expect(r).toBeGreaterThan(g + 20);
    expect(g).toBeGreaterThan(b + 40);
  });

  it('gives words without a Themenfeld a colour of their own', () => {
    const neutral = neutralColour(palette);
    expect(contrast(neutral, '#FFFFFF')).toBeGreaterThan(7);
    expect([palette.main, palette.ink]).not.toContain(neutral);
  });
});
