import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../../../src/outputs/browser/printer.js';
import { checkPdf } from '../../../../src/outputs/pdf/gate/check-pdf.js';
import { diagnoseFaults } from '../../../../src/outputs/pdf/gate/diagnose.js';
import type { Fault } from '../../../../src/outputs/pdf/gate/fault.js';
import { readTaggedPdf } from '../../../../src/outputs/pdf/inspect/tagged-pdf.js';
import type { SourceDocument } from '../../../../src/outputs/pdf/source-document.js';
import { families, printDocument, sample, testPrinter } from '../print-document.js';

let printer: Printer;

beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(() => printer.close());

/** The faults of a document, the way a build gets them. */
async function faultsOf(body: string, css = ''): Promise<Fault[]> {
  const { pdf, source, faults } = await printDocument(printer, sample(body, css));
  return [...faults, ...check(pdf, source)];
}

function check(pdf: Uint8Array, source: SourceDocument): Fault[] {
  return Object.values(checkPdf(readTaggedPdf(pdf), { source, families })).flatMap((faults) => faults ?? []);
}

/** A document as it was printed, compared with another one that it should have been. */
async function comparedWith(printed: string, wanted: string): Promise<Fault[]> {
  const { pdf } = await printDocument(printer, sample(printed));
  const { source } = await printDocument(printer, sample(wanted));
  return check(pdf, source);
}

const codes = (faults: readonly Fault[]) => faults.map(({ code }) => code);

const good = `<header><h1 id="a">Titel</h1></header>
  <nav role="doc-toc"><ol><li><a href="#b">Eins 1</a></li></ol></nav>
  <h1 id="b">Eins</h1><p style="width:30mm">Das Städte\u00adbau\u00adförde\u00adrungs\u00adprogramm hat <b>viele</b> <em>Wörter</em>
  und <span lang="en">some words</span>.</p><ul><li>eins</li><li>zwei<ol><li>drei</li></ol></li></ul>
  <dl><div><dt>Wort</dt><dd>Erklärung</dd></div></dl><table><tr><th scope="col">A</th><td></td></tr></table>
  <svg role="img" aria-labelledby="t" width="40" height="20"><title id="t">Bild</title><text y="15" font-size="9">Text</text></svg>`;

test('a sound document has no fault', async () => {
  expect(await faultsOf(good)).toEqual([]);
});

describe('text', () => {
  test('that is missing, surplus or elsewhere is told with both sides and its element', async () => {
    const text = '<h1>Eins</h1><p id="p">Ein Satz, der dasteht.</p><p>Noch einer.</p>';
    const [missing] = await comparedWith(text.replace(', der', ''), text);
    expect(missing).toMatchObject({
      code: 'ZB3101',
      params: {
        wanted: 'Eins Ein Satz, der dasteht. Noch einer.',
        got: 'Eins Ein Satz dasteht. Noch einer.',
      },
      excerpt: 'Ein Satz, der dasteht.',
    });
    const [surplus] = await comparedWith(`${text}<p>Mehr</p>`, text);
    expect(surplus).toMatchObject({ code: 'ZB3101', params: { wanted: '@gate.end', got: 'Mehr' } });
    const moved = await comparedWith(
      '<h1>Eins</h1><p>Zwei</p><p>Drei</p>',
      '<h1>Eins</h1><p>Drei</p><p>Zwei</p>',
    );
    expect(codes(moved)).toEqual(['ZB3101']);
  });

  test('is told by the words around the difference, within its own block', async () => {
    const page = (words: string) =>
      `<h1>Eins</h1><p>Ein langer Absatz, der hier beginnt und noch geht. Am Abend ${words}: <a href="#p">Bild</a>.</p><p id="p">Noch einer.</p>`;
    const [fault] = await comparedWith(page('standen Tische'), page('standen die Tische'));
    expect(fault?.excerpt).toBe('noch geht. Am Abend standen die Tische: Bild.');
  });

  test('made by CSS is read out by nobody', async () => {
    expect(codes(await faultsOf('<h1>Eins</h1><p>Text</p>', 'p::before{content:"Neu: "}'))).toEqual([
      'ZB3103',
    ]);
  });

  test('cut into words by a space is not the text', async () => {
    expect(codes(await comparedWith('<h1>Ei ns</h1>', '<h1>Eins</h1>'))).toContain('ZB3101');
  });

  test('whose words run together is told with the two words', async () => {
    const [fault] = await faultsOf(
      '<h1>Eins</h1><div class="p" id="p">Ein Absatz mit so vielen Wörtern, dass er in mehrere Zeilen umbricht.</div>',
      '.p{white-space:normal;width:30mm}',
    );
    expect(fault).toMatchObject({
      code: 'ZB3102',
      params: { before: expect.any(String), after: expect.any(String) },
    });
    expect(`${fault?.params.before} ${fault?.params.after}`).toMatch(/^[\wäöü]+ [\wäöü,]+$/);
  });

  test('of two blocks in one paragraph is one run of words only if there is no space', async () => {
    const lines = (between: string) =>
      `<h1>Eins</h1><p><span class="b">Vorn</span>${between}<span class="b">hinten</span></p>`;
    const css = '.b{display:block}';
    expect(await faultsOf(lines(''), css)).toMatchObject([
      { code: 'ZB3102', params: { before: 'Vorn', after: 'hinten' } },
    ]);
    expect(await faultsOf(lines(' '), css)).toEqual([]);
    expect(await faultsOf('<h1>Eins</h1><div>Vorn</div><div>hinten</div>')).toEqual([]);
    expect(await faultsOf('<h1>Eins<br>zwei</h1><p>Vorn<br>hinten</p>')).toEqual([]);
  });

  test('in a language that the file does not tell is told', async () => {
    const [fault] = await comparedWith(
      '<h1>Eins</h1><p>Das ist community organizing.</p>',
      '<h1>Eins</h1><p>Das ist <span lang="en">community organizing</span>.</p>',
    );
    expect(fault).toMatchObject({
      code: 'ZB3111',
      params: { text: 'community organizing', wanted: 'en', got: 'de' },
    });
  });

  test('that is transparent with other text cannot be told apart', async () => {
    const faults = await faultsOf('<h1>Eins</h1><div style="opacity:.5"><p>Zwei</p><p>Drei</p></div>');
    expect(faults[0]).toMatchObject({ code: 'ZB3112', params: { page: 1 } });
  });
});

describe('tags', () => {
  test('a figure without description', async () => {
    const faults = await faultsOf(
      '<h1>Eins</h1><svg role="img" width="40" height="20"><rect width="9" height="9"/></svg>',
    );
    expect(faults).toMatchObject([{ code: 'ZB3104', params: { page: 1 } }]);
  });

  test('headings that jump', async () => {
    expect(await faultsOf('<h1>Eins</h1><h3>Drei</h3>')).toMatchObject([
      { code: 'ZB3113', params: { text: 'Drei', from: 1, to: 3 } },
    ]);
  });

  test('headings that are not printed have no bookmark', async () => {
    expect(await faultsOf('<h1>Eins</h1><h2 style="display:none">Zwei</h2>')).toEqual([]);
  });

  test('bookmarks that are not the headings', async () => {
    const faults = await comparedWith('<h1>Eins</h1><h2>Zwei</h2>', '<h1>Eins</h1><h2>Z wei</h2>');
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'ZB3110', params: { wanted: 'Z wei', got: 'Zwei' } }),
    );
  });
});

describe('pages', () => {
  test('text in the margins that is no running head', async () => {
    const { pdf, source } = await printDocument(
      printer,
      sample('<h1>Eins</h1>', '@page{@top-left{content:"Kopf";font:8pt Vollkorn}}'),
    );
    expect(check(pdf, source)).toEqual([]);
    expect(check(pdf, { ...source, runningHeads: [] })).toMatchObject([
      { code: 'ZB3103', params: { page: 1, text: 'Kopf' } },
    ]);
  });

  test('a running head in one line with the page number', async () => {
    const style = '@page{@bottom-left{content:"Kopf";font:8pt Vollkorn}}';
    const { pdf, source } = await printDocument(printer, sample('<h1>Eins</h1>', style));
    expect(check(pdf, source)).toEqual([]);
    expect(check(pdf, { ...source, runningHeads: ['Kop'] })).toMatchObject([{ code: 'ZB3103' }]);
  });

  test('text with a mark that no tag holds', async () => {
    const { pdf, source } = await printDocument(printer, sample('<h1>Eins</h1><p>Zwei</p>'));
    const read = readTaggedPdf(pdf);
    read.tree?.kids.pop();
    expect(Object.values(checkPdf(read, { source, families })).flat()).toContainEqual(
      expect.objectContaining({ code: 'ZB3103', params: { page: 1, text: 'Zwei' } }),
    );
  });

  test('drawings that are neither content nor decoration', async () => {
    const { pdf, source } = await printDocument(printer, sample('<h1 style="background:#eee">Eins</h1>'));
    const read = readTaggedPdf(pdf);
    for (const { units } of read.pages) for (const unit of units) unit.isArtifact = false;
    expect(codes(Object.values(checkPdf(read, { source, families })).flatMap((all) => all ?? []))).toContain(
      'ZB3103',
    );
  });

  test('an empty page', async () => {
    const faults = await faultsOf(
      '<h1>Eins</h1><div style="break-before:page;height:1mm"></div><p style="break-before:page">Ende</p>',
    );
    expect(faults).toMatchObject([{ code: 'ZB3106', params: { page: 2 } }]);
  });

  test('fonts that are not the report’s, and characters without a glyph', async () => {
    const foreign = await faultsOf('<h1>Eins</h1><p style="font-family:sans-serif">Fremd</p>');
    expect(foreign).toMatchObject([{ code: 'ZB3107', params: { page: 1, text: 'Fremd' } }]);
    const emoji = await faultsOf('<h1>Eins</h1><p>Gut 🙂 so</p>');
    expect(codes(emoji)).toContain('ZB3108');
    expect(codes(emoji)).not.toContain('ZB3101');
  });
});

describe('links', () => {
  test('a page number of the contents that is not true', async () => {
    const faults = await faultsOf(
      '<nav role="doc-toc"><ol><li><a href="#b">Eins 7</a></li></ol></nav><h1 id="b" style="break-before:page">Eins</h1>',
    );
    expect(faults).toMatchObject([{ code: 'ZB3105', params: { text: 'Eins 7', page: 2 } }]);
  });

  test('a bookmark that leads nowhere', async () => {
    const { pdf, source } = await printDocument(printer, sample('<h1>Eins</h1>'));
    const read = readTaggedPdf(pdf);
    read.bookmarks = [{ title: 'Eins', level: 1 }];
    expect(checkPdf(read, { source, families }).bookmarks).toMatchObject([
      { code: 'ZB3109', params: { text: 'Eins' } },
    ]);
  });

  test('a picture with a description is text enough, one without is not', async () => {
    const link = (alt: string) =>
      `<h1 id="a">Eins</h1><p><a href="#a"><svg role="img" ${alt} width="9" height="9"><rect width="9" height="9"/></svg></a></p>`;
    expect(codes(await faultsOf(link('aria-label="Zum Anfang"')))).toEqual([]);
    expect(codes(await faultsOf(link('')))).toContain('ZB3114');
  });

  test('one that leads nowhere', async () => {
    const faults = await faultsOf('<h1>Eins</h1><p>Ein <a href="#weg">Verweis</a></p>');
    expect(faults).toMatchObject([{ code: 'ZB3109', params: { text: 'Verweis' } }]);
  });
});

test('a fault becomes a finding with its place: by the ids around it and by its words', async () => {
  const { source } = await printDocument(
    printer,
    sample('<section id="kap-a"><p>Ein <b id="b">Satz</b></p></section>'),
  );
  const asked: unknown[] = [];
  const [found] = diagnoseFaults(
    [{ code: 'ZB3108', params: { page: 1, text: 'Satz' }, excerpt: 'Satz' }],
    source,
    (ids, words) => {
      asked.push(ids, words);
      return { file: 'data/kapitel/a.md', line: 3, column: 1 };
    },
  );
  expect(asked).toEqual([['b', 'kap-a'], 'Satz']);
  expect(found).toMatchObject({ code: 'ZB3108', severity: 'error', place: { line: 3 } });
});
