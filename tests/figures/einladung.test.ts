import { describe, expect, it } from 'vitest';
import type { Einladung, Einladungen } from '../../src/data-types/einladungen.js';
import { drawEinladung } from '../../src/figures/einladung.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { projectData } from './figure-context.js';
import { interviews, workshop } from './fixtures/einladungen.js';
import { longText } from './fixtures/long-text.js';
import { expectReference } from './reference.js';

const long: Einladung = {
  id: 'lang',
  anlass: longText(50),
  titel: longText(50, 1),
  zeilen: [
    longText(120),
    longText(120, 1),
    longText(120, 2),
    longText(120, 3),
    longText(120, 4),
    longText(120, 5),
  ],
  wann: longText(60, 2),
  wo: longText(110, 3),
  gastgeber: longText(80, 4),
};

describe('einladung', () => {
  it.each([interviews, workshop])('looks as expected: $id', (card) => {
    expectReference(`einladung-${card.id}`, drawChecked(drawEinladung, card).svg);
  });

  it('ends every sentence of its description once', () => {
    const card = { ...interviews, zeilen: ['Wir feiern den Brunnen.', 'Bringen Sie eine Tasse mit.'] };
    expect(drawChecked(drawEinladung, card).description).toContain(
      'Auf der Karte steht: Wir feiern den Brunnen; Bringen Sie eine Tasse mit. Wann:',
    );
  });

  it('looks as expected in the text column', () => {
    expectReference('einladung-112', drawChecked(drawEinladung, interviews, 112).svg);
  });

  it('draws the cards of the project as landscape cards of at most 90 mm', () => {
    for (const card of (projectData('einladungen') as Einladungen).einladungen) {
      expect(drawChecked(drawEinladung, card).height).toBeLessThanOrEqual(90);
    }
  });

  it.each(widths)('has room for long texts at %i mm', (width) => {
    drawChecked(drawEinladung, long, width);
    drawChecked(drawEinladung, { ...long, zeilen: ['Bald.'] }, width);
  });

  it('keeps a house number with its street', () => {
    const texts = textsOf(drawChecked(drawEinladung, workshop).svg);
    expect(texts.some((text) => text.includes('Bethmannstraße 7–9'))).toBe(true);
  });

  it('shows cups for a card about hot drinks, people for others, and what the data asks for', () => {
    const picture = (card: Einladung) => drawChecked(drawEinladung, card).description;
    expect(picture(interviews)).toContain('Tasse');
    expect(picture(workshop)).toContain('Tische');
    expect(picture({ ...workshop, motiv: 'tasse' })).toContain('Tasse');
  });

  it('speaks English', () => {
    expect(textsOf(drawChecked(drawEinladung, workshop, 170, 'en').svg)).toContain('When');
  });
});
