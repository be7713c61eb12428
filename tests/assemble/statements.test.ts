import { describe, expect, it } from 'vitest';
import { statementHtml } from '../../src/assemble/statements.js';
import { wordsIn } from '../../src/assemble/words.js';

const statement = {
  anchor: 'stimme-x',
  text: 'Man müsse reden.',
  length: 'kurz',
  person: 'Dr. A. Beispiel',
  organisation: 'Verein & Co.',
} as const;

describe('statementHtml', () => {
  it('sets indirect speech without quotation marks and says what it is', () => {
    const html = statementHtml({ ...statement, verbatim: false, language: undefined }, wordsIn('de'));
    expect(html).toContain('<p class="stimme-text" data-hyphens="none">Man müsse reden.</p>');
    expect(html).toContain('(sinngemäß)');
    expect(html).toContain('Verein &amp; Co.');
  });

  it('sets verbatim speech in German quotation marks', () => {
    const html = statementHtml({ ...statement, verbatim: true, language: undefined }, wordsIn('de'));
    expect(html).toContain('<p class="stimme-text" data-hyphens="none">„Man müsse reden.“</p>');
    expect(html).not.toContain('sinngemäß');
  });

  it('says in which language a statement is, if not in that of the report', () => {
    const html = statementHtml({ ...statement, verbatim: true, language: 'en' }, wordsIn('de'));
    expect(html).toContain('<p class="stimme-text" data-hyphens="none" lang="en">„');
  });
});
