import { describe, expect, test } from 'vitest';
import { analyseText } from '../../src/commands/analyse-text.js';

const options = {
  start: '.',
  root: undefined,
  out: undefined,
  browser: undefined,
  language: 'de' as const,
  env: {},
  platform: process.platform,
  arch: process.arch,
  home: '.',
  draft: false,
  timeoutMs: 1000,
  onStage: () => undefined,
  now: () => 0,
};

describe('zb analyse-text', () => {
  test('prints a line for each text: the text, its terms, their rules', async () => {
    const { answer } = await analyseText(
      ['Stadt- und Quartiersentwicklung', 'öffentlichen Räumen', 'und so'],
      options,
    );
    expect(answer?.text.split('\n')).toEqual([
      'Stadt- und Quartiersentwicklung\tStadtentwicklung|Quartiersentwicklung\tnomen|nomen',
      'öffentlichen Räumen\tÖffentlicher Raum|Raum\teigenschaft|nomen',
      'und so\t\t',
      '',
    ]);
  });

  test('keeps a text with line ends on one line, and gives the words as written as data', async () => {
    const { answer } = await analyseText(['Mehr\nBänke'], options);
    expect(answer?.text).toBe('Mehr Bänke\tBank\tnomen\n');
    expect(answer?.data).toEqual([
      { text: 'Mehr\nBänke', terms: [{ surface: 'Bänke', term: 'Bank', rule: 'nomen' }] },
    ]);
  });
});
