import { describe, expect, it } from 'vitest';
import { altText, asSentence } from '../../src/figures/alt-text.js';

describe('alt-text', () => {
  it('takes the first version that is short enough', () => {
    expect(altText(['wort '.repeat(111), 'wort '.repeat(110), 'Wort'])).toBe('wort '.repeat(110));
  });

  it('takes the last where none is', () => {
    expect(altText(['a '.repeat(200), 'b '.repeat(150)])).toBe('b '.repeat(150));
  });

  it('ends a sentence that has no end', () => {
    expect(asSentence('Zeit zum Wachsen')).toBe('Zeit zum Wachsen.');
    expect(asSentence('Kaffee oder Tee?')).toBe('Kaffee oder Tee?');
    expect(asSentence()).toBe('');
  });
});
