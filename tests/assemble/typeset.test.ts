import { describe, expect, it, test } from 'vitest';
import { typeset } from '../../src/assemble/typeset.js';
import { loadHyphenator } from '../../src/typography/hyphenate.js';

const hyphenate = await loadHyphenator(new Set(['de', 'en']));
const whole = ['Kaweh Mansoori', 'Mansoori', 'Nachbarschaft Nord'];
const document = (body: string) => `<!doctype html><html lang="de"><body>${body}</body></html>`;
const inner = (html: string) => html.replace(/^.*<body>|<\/body>.*$/gs, '');

/** What a browser gets to read; no-break spaces and soft hyphens made visible. */
const read = (body: string) => inner(typeset(document(body), { whole })).replaceAll('\u00A0', '~');
const printed = (body: string) =>
  inner(typeset(document(body), { whole, hyphenate }))
    .replaceAll('\u00A0', '~')
    .replaceAll('\u00AD', '|');

describe('the file that is read', () => {
  it('has no-break spaces, names in one piece, and no soft hyphen', () => {
    expect(read('<p>Am 16. Mai kam Kaweh Mansoori ins Begegnungszentrum.</p>')).toBe(
      '<p>Am 16.~Mai kam <span class="ganz">Kaweh Mansoori</span> ins Begegnungszentrum.</p>',
    );
  });

  it('has ranges of numbers in one piece, in headings too, and in names as the names are', () => {
    expect(read('<h1>1990–2000</h1><p>Seite 7–9</p>')).toBe(
      '<h1><span class="spanne">1990–2000</span></h1><p>Seite~<span class="spanne">7–9</span></p>',
    );
    expect(inner(typeset(document('<p>Haus 7–9 und 8–9</p>'), { whole: ['Haus 7–9'] }))).toContain(
      '<span class="ganz">Haus\u00A07–9</span> und <span class="spanne">8–9</span>',
    );
  });

  it('marks a name only where it stands by itself', () => {
    expect(read('<p>Mansooris Haus, Mansoori.</p>')).toBe(
      '<p>Mansooris Haus, <span class="ganz">Mansoori</span>.</p>',
    );
  });

  it('leaves the document alone where nothing is to be done', () => {
    const html = document('<p>Ein Platz.</p>\n<p class="a">Noch <b>einer</b>.</p>');
    expect(typeset(html, { whole })).toBe(html);
  });
});

describe('the copy that is printed', () => {
  it('has soft hyphens in running text and says so at its root', () => {
    const html = typeset(document('<p>Nachbarschaften</p>'), { whole, hyphenate });
    expect(html).toContain('<html data-hyphens="manual" lang="de">');
    expect(inner(html)).toBe('<p>Nach\u00ADbar\u00ADschaf\u00ADten</p>');
  });

  it.each(['p', 'li', 'td', 'th', 'dd', 'dt', 'figcaption', 'blockquote'])('parts words in <%s>', (tag) => {
    expect(printed(`<${tag}>Nachbarschaften</${tag}>`)).toBe(`<${tag}>Nach|bar|schaf|ten</${tag}>`);
  });

  it.each(['h1', 'h2', 'h3', 'nav', 'header', 'footer', 'div'])('but not in <%s>', (tag) => {
    const html = `<${tag}>Nachbarschaften</${tag}>`;
    expect(printed(html)).toBe(html);
  });

  it.each([
    '<header><p>Nachbarschaften</p></header>',
    '<nav><ol><li><a href="#a">Nachbarschaften</a></li></ol></nav>',
    '<div data-hyphens="none"><p>Nachbarschaften</p></div>',
    '<p data-hyphens="none">Nachbarschaften</p>',
    '<p>Bei Nachbarschaft Nord</p>',
    '<p><code>Nachbarschaften</code></p>',
    '<figure><svg><title>Nachbarschaften</title><text>Nachbarschaften – ja</text></svg></figure>',
    '<p>dorsch.<wbr>hogrefe.<wbr>com/<wbr>stichwort/<wbr>zusammenhalt</p>',
    '<p title="Nachbarschaften – hier"><img alt="Nachbarschaften – dort"></p>',
  ])('%s stays as it is', (html) => {
    expect(printed(html)).toBe(html);
  });

  it('takes the patterns of the nearest lang, and none for a language without', () => {
    expect(
      printed('<p>Nachbarschaft, <i lang="en-GB">responsibility</i>, <i lang="fr">responsabilité</i></p>'),
    ).toBe('<p>Nach|bar|schaft, <i lang="en-GB">respons|ib|il|ity</i>, <i lang="fr">responsabilité</i></p>');
  });

  it('has ranges of numbers in one piece between words that are parted', () => {
    expect(printed('<p>Nachbarschaften 7–9, <b>8–9</b> Nachbarn</p>')).toBe(
      '<p>Nach|bar|schaf|ten <span class="spanne">7–9</span>, <b><span class="spanne">8–9</span></b> Nach|barn</p>',
    );
  });

  it('sees a word and a date through inline markup', () => {
    expect(printed('<p><b>Nachbar</b>schaften am <i>16.</i> Mai</p>')).toBe(
      '<p><b>Nach|bar|</b>schaf|ten am <i>16.</i>~Mai</p>',
    );
  });

  it('keeps a note and its sign apart from the word before', () => {
    const note = '<sup><a href="#fn-1">1</a></sup><span role="doc-footnote"><a>1</a> Nachbarschaft</span>';
    expect(printed(`<p>Nachbarschaft${note} blüht</p>`)).toBe(
      `<p>Nach|bar|schaft${note.replace('Nachbarschaft', 'Nach|bar|schaft')} blüht</p>`,
    );
  });

  it('does not part the last word of a paragraph of several lines', () => {
    const text = 'Was in einem Haus möglich ist, zeigt sich oft erst, wenn es offen steht, am besten in der';
    expect(printed(`<p>${text} Nachbarschaft.</p>`)).toBe(
      `<p>${printed(text).replace(text, hyphenated(text))} Nachbarschaft.</p>`,
    );
  });
});

function hyphenated(text: string): string {
  return hyphenate(text, 'de').reduceRight((set, at) => `${set.slice(0, at)}|${set.slice(at)}`, text);
}

test('styles, scripts and comments are passed over, also with tags in them', () => {
  const html = document('<!-- <p>16. Mai --><style>/* <p>16. Mai */</style><script>"<p>16. Mai"</script>');
  expect(typeset(html, { whole, hyphenate })).toBe(html.replace('<html', '<html data-hyphens="manual"'));
});

test('a document of broken markup comes out with all its characters', () => {
  const html = '<html lang="de"><p>a < b <li>16. Mai</b></p> <svg><path> offen';
  expect(typeset(html, { whole }).replaceAll('\u00A0', ' ')).toBe(html);
});
