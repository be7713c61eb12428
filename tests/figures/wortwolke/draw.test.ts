import { describe, expect, it } from 'vitest';
import type { Cloud } from '../../../src/analyse/cloud.js';
import { contrast } from '../../../src/figures/palette.js';
import { neutralColour, wordColour } from '../../../src/figures/wortwolke/colours.js';
import { drawWortwolke } from '../../../src/figures/wortwolke/draw.js';
import { drawChecked, textsOf, widths } from '../check-figure.js';
import { figureContext } from '../figure-context.js';
import { expectReference } from '../reference.js';
import { cloud, themenfelder } from './cloud-fixture.js';
import { terms } from './terms.js';

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
    expect(textsOf(svg)).toContain('Fläche = Zahl der Gespräche:');
  });

  it('says what is counted', () => {
    const figure = draw(cloud(20, { counting: 'nennung' }));
    expect(textsOf(figure.svg)).toContain('Fläche = Zahl der Nennungen:');
    expect(textsOf(figure.svg).join(' ')).toContain('jede Nennung zählt');
    expect(figure.description).toContain('Räume für Begegnung (14 Nennungen)');
  });

  it('says what a size stands for: area, height or rank', () => {
    expect(textsOf(draw(cloud(20, { sizing: 'linear' })).svg)).toContain('Höhe = Zahl der Gespräche:');
    const ranked = textsOf(draw(cloud(20, { sizing: 'rang' })).svg);
    expect(ranked).toEqual(expect.arrayContaining(['Höhe = Rang:', '1', '…']));
    expect(ranked).not.toContain('14');
  });

  it('does not speak of areas where small words stand larger than their counts', () => {
    expect(textsOf(draw(cloud(80), 84).svg)).toContain('Größe = Zahl der Gespräche:');
  });

  it('says threshold, number of interviews, how is counted, and which groups', () => {
    const { svg, description } = draw(cloud(20, { groups: ['Kommunen', 'Verbände'], invented: 'all' }));
    expect(textsOf(svg).join(' ')).toContain(
      'Begriffe aus mindestens 3 von 18 Gesprächen; jedes Gespräch zählt einmal; nur die Gruppen Kommunen und Verbände; Antworten erfunden',
    );
    expect(description).toMatch(
      /^Wortwolke aus 18 Gesprächen mit .*, nur die Gruppen Kommunen und Verbände\./,
    );
    const many = draw(cloud(45, { groups: ['A', 'B', 'C', 'D', 'E'] }));
    expect(many.description).toContain('nur die Gruppen A, B, C und 2 weitere.');
  });

  it('gives each word its place in the list of terms, and its counts', () => {
    const { svg } = draw(cloud(45));
    const words = [...svg.matchAll(/<g role="none" data-begriff="(\d+)"><title>([^<]*)<\/title><text/g)];
    expect(words.map(([, index]) => Number(index))).toEqual(Array.from({ length: 45 }, (_, i) => i));
    expect(words[2]?.[2]).toBe('Nachbarschaft: 12 Gespräche, 18 Nennungen');
  });

  it('colours Themenfelder also where they do not stand together', () => {
    const fills = (svg: string) => new Set([...svg.matchAll(/fill="(#\w+)" text-anchor/g)].map(([, f]) => f));
    const loose = cloud(45, { layout: { engine: 'zb', gathered: false, outline: 'ellipse' } });
    expect(draw(loose).svg).not.toBe(draw(cloud(45)).svg);
    expect(fills(draw(loose).svg)).toEqual(fills(draw(cloud(45)).svg));
  });

  it.each([['rechteck'], ['M0 45 L50 0 L100 45 L88 45 L88 100 L12 100 L12 45 Z']])(
    'fills the outline %s with all its words',
    (outline) => {
      const { svg } = draw(cloud(45, { layout: { engine: 'zb', gathered: true, outline } }));
      for (const { text } of terms(45)) {
        for (const word of text.split(' ')) expect(textsOf(svg).join(' ')).toContain(word);
      }
    },
  );

  it('draws all words though its outline has no room for them, and says so (ZB2102)', () => {
    const strip = cloud(12, { layout: { engine: 'zb', gathered: true, outline: 'M0 0 L1 0 L1 400 Z' } });
    const { svg, diagnostics } = drawWortwolke({ cloud: strip, themenfelder }, figureContext('probe'));
    expect(diagnostics).toMatchObject([{ code: 'ZB2102', params: { cloud: 'probe' } }]);
    expect(svg.match(/data-begriff/g)).toHaveLength(12);
  });

  it('names each term that finds no place in the outline (ZB2115), and draws all without it', () => {
    const text = 'Straßenbahnhaltestellenüberdachungsinstandsetzungsarbeiten';
    const terms = cloud(12).terms.map((term, i) => ({ ...term, text: i === 7 ? text : `Ä${i}` }));
    const outline = Array.from({ length: 43 }, (_, i) => `M${4 * i} 0 h2 v100 h-2 Z`).join(' ');
    const comb = cloud(12, { terms, layout: { engine: 'zb', gathered: true, outline } });
    const { svg, diagnostics } = drawWortwolke({ cloud: comb, themenfelder }, figureContext('probe'));
    expect(diagnostics).toMatchObject([{ code: 'ZB2115', params: { cloud: 'probe', text } }]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(terms.map((term) => term.text)));
  });

  it('can be laid out by d3-cloud, which says that it knows no outlines of their own (ZB2113)', () => {
    const d3 = (outline: string) => cloud(20, { layout: { engine: 'd3-cloud', gathered: true, outline } });
    const plain = draw(d3('ellipse'));
    expect(textsOf(plain.svg)).toContain('Öffentlicher Raum');
    const house = drawWortwolke({ cloud: d3('M0 0 L9 0 L4 8 Z'), themenfelder }, figureContext('probe'));
    expect(house.diagnostics).toMatchObject([
      { code: 'ZB2113', severity: 'warning', params: { cloud: 'probe' } },
    ]);
  });

  it('names cloud and term where the font has no character (ZB2114)', () => {
    const [first, ...rest] = cloud(12).terms;
    const data = cloud(12, { terms: first ? [{ ...first, text: 'Quartier 🏡' }, ...rest] : [] });
    expect(drawWortwolke({ cloud: data, themenfelder }, figureContext('abb')).diagnostics).toMatchObject([
      { code: 'ZB2114', params: { cloud: 'probe', text: 'Quartier 🏡', characters: '🏡' } },
    ]);
  });

  it('says which term is too long (ZB2112), and draws it all the same', () => {
    const text = 'Straßenbahnhaltestellenüberdachungsinstandsetzungsarbeiten';
    const terms = cloud(12).terms.map((term, i) => (i === 7 ? { ...term, text } : term));
    const { diagnostics, svg } = drawWortwolke(
      { cloud: cloud(12, { terms }), themenfelder },
      figureContext('probe', 84),
    );
    expect(diagnostics).toMatchObject([{ code: 'ZB2112', params: { cloud: 'probe', text } }]);
    expect(textsOf(svg)).toContain(text);
  });

  it('can be drawn with outlines instead of text, and says the same', () => {
    const context = figureContext('probe');
    const data = { cloud: cloud(12), themenfelder };
    const figure = drawWortwolke(data, { ...context, outlines: true });
    expect(figure.svg).not.toContain('<text');
    expect(figure.svg).not.toContain('font-family');
    expect(figure.description).toBe(drawWortwolke(data, context).description);
    expect(figure.height).toBe(drawWortwolke(data, context).height);
  });

  it('says that answers are invented, in the picture and in the alternative text', () => {
    const figure = draw(cloud(20, { invented: 'all' }));
    expect(textsOf(figure.svg).join(' ')).toContain('Antworten erfunden');
    expect(figure.description).toContain('erfundenen');
    expect(draw(cloud(20)).svg).not.toContain('erfunden');
  });

  it('describes interviews, threshold, the largest terms by count and the rest from A to Z', () => {
    const { description } = draw(cloud(12));
    expect(description).toBe(
      'Wortwolke aus 18 Gesprächen. Gezeigt sind 12 Begriffe, die in mindestens 3 Gesprächen vorkommen, nach der Zahl der Gespräche. ' +
        'Am häufigsten: Räume für Begegnung (14 Gespräche), Gesellschaftliche Teilhabe (13), Nachbarschaft (12), Bezahlbarer Wohnraum (12), ' +
        'Beteiligung (11), Soziale Infrastruktur (10), Grünflächen (10), Barrierefreiheit (9). ' +
        'Außerdem: Mobilität, Nahversorgung, Öffentlicher Raum, Vertrauen.',
    );
  });

  it('keeps a long description short; its details are the terms that it leaves out', () => {
    const { description, details, table } = draw(cloud(120));
    expect(description).toMatch(/ und \d+ weitere\.$/);
    const told = `${description} ${details}`;
    for (const [term = ''] of table.rows) expect(told).toContain(term);
    expect(draw(cloud(12)).details).toBeUndefined();
  });

  it('gives all terms as a table', () => {
    const { table } = draw(cloud(45));
    expect(table.rows).toHaveLength(45);
    expect(table.rows[0]).toEqual(['Räume für Begegnung', '14', '21', 'B Lebensqualität im Quartier']);
    expect(table.rows.find(([text]) => text === 'Zusammenarbeit')?.[3]).toBe('übergreifend');
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
