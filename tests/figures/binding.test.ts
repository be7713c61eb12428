import { describe, expect, it } from 'vitest';
import { bound } from '../../src/figures/binding.js';

/** No-break spaces made visible. */
const shown = (text: string) => bound(text).replaceAll('\u00A0', '~');

describe('bound', () => {
  it.each([
    ['Aufenthaltsqualität im Quartier', 'Aufenthaltsqualität im~Quartier'],
    ['Projekt kooperativ vor Ort betreuen', 'Projekt kooperativ vor~Ort betreuen'],
    ['Museum, Frankfurt am Main', 'Museum, Frankfurt~am~Main'],
    ['Bethmannstraße 7–9', 'Bethmannstraße~7–9'],
    ['2. Standortbesuch', '2.~Standortbesuch'],
    ['Liga der Freien Wohlfahrtspflege in Hessen e. V.', 'Liga der Freien Wohlfahrtspflege in~Hessen e.~V.'],
  ])('binds in „%s“', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('leaves spaces before long words, so that lines can be filled', () => {
    expect(shown('Arbeit im Quartiersmanagement')).toBe('Arbeit im Quartiersmanagement');
    expect(shown('Debatten anstoßen und zuhören')).toBe('Debatten anstoßen und zuhören');
  });
});
