import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeset } from '../../../src/assemble/typeset.js';
import type { Printer } from '../../../src/outputs/browser/printer.js';
import { finishPdf } from '../../../src/outputs/pdf/finish.js';
import { textUnder } from '../../../src/outputs/pdf/gate/tag-text.js';
import { readTaggedPdf } from '../../../src/outputs/pdf/inspect/tagged-pdf.js';
import { printDocument, properties, sample, testPrinter } from './print-document.js';

let printer: Printer;

beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(() => printer.close());

/** Opened with another reader, which must agree. */
async function reopened(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true }).promise;
}

interface PdfJsNode {
  role?: string;
  alt?: string;
  lang?: string;
  id?: string;
  children?: PdfJsNode[];
}

/**
 * The tags of a page as another reader sees them, each with the text of its content: `P[Text]`. That reader guesses where
 * spaces are, so none is kept beside the brackets; what is exactly read out is the matter of the gate.
 */
async function tagsOf(bytes: Uint8Array, number = 1): Promise<string> {
  const page = await (await reopened(bytes)).getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  let open = '';
  for (const item of items) {
    if ('id' in item && item.type === 'beginMarkedContentProps') open = item.id ?? '';
    else if ('str' in item && open)
      texts.set(open, (texts.get(open) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    else if ('type' in item && item.type === 'endMarkedContent') open = '';
  }
  const show = ({ role, children = [], id, lang, alt }: PdfJsNode): string => {
    if (id !== undefined) return texts.get(id) ?? '';
    const inner = children.map(show).join('');
    if (role === undefined || role === 'Root') return inner;
    return `${role}${lang ? `(${lang})` : ''}${alt ? `“${alt}”` : ''}[${inner}]`;
  };
  return show((await page.getStructTree()) as PdfJsNode)
    .replace(/\u00ad ?/g, '')
    .replace(/ +/g, ' ')
    .replace(/ ?([[\]]) ?/g, '$1');
}

/** All that a screen reader gets, in order. */
function readOut(pdf: Uint8Array): string {
  const read = readTaggedPdf(pdf);
  return read.tree ? textUnder(read, read.tree) : '';
}

const body = (html: string) => printDocument(printer, sample(html));

describe('the document', () => {
  test('says of itself what it is, as another reader sees it', async () => {
    const { pdf } = await body('<h1>Eins</h1>');
    const document = await reopened(pdf);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: properties.title,
      Author: properties.author,
      Subject: properties.subject,
      Keywords: 'Quartier, Teilhabe',
      Creator: 'zb 0.1.0',
      CreationDate: "D:20251031000000+00'00'",
      ModDate: "D:20251031000000+00'00'",
      Language: 'de',
    });
    expect(metadata?.get('dc:title')).toBe(properties.title);
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect((await document.getMarkInfo())?.Marked).toBe(true);
  });

  test('claims to conform only if it is told to', async () => {
    const claims = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').includes('<pdfuaid:part>1<');
    const html = sample('<h1>Eins</h1>');
    expect(claims((await printDocument(printer, html)).pdf)).toBe(true);
    expect(claims((await printDocument(printer, html, { claims: false })).pdf)).toBe(false);
  });

  test('has an identifier of its content', async () => {
    const identifier = (bytes: Uint8Array) =>
      /\/ID \[<([0-9A-F]{32})> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const one = identifier((await body('<h1>Eins</h1>')).pdf);
    expect(one).toBeDefined();
    expect(identifier((await body('<h1>Zwei</h1>')).pdf)).not.toBe(one);
  });

  test('refuses a file that it can not read, and one without tags', async () => {
    const { source, print } = await body('<h1>Eins</h1>');
    const untagged = Buffer.from(
      Buffer.from(print).toString('latin1').replaceAll('/StructTreeRoot', '/StructTreeNone'),
      'latin1',
    );
    for (const bytes of [Buffer.from('%PDF-1.7\n'), untagged]) {
      const { value, diagnostics } = await finishPdf(bytes, source, properties);
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'ZB3005' }]);
    }
  });

  test('bookmarks have the exact headings, with spaces at line ends, markup and after page breaks', async () => {
    const long = 'Eine Überschrift, die über das Ende der Zeile hinausgeht und „Zeichen“ hat';
    const { pdf } = await body(`<h1>${long}</h1><h2>Mit <em>Betonung</em> &amp; Rest</h2><p>Text</p>`);
    const outline = await (await reopened(pdf)).getOutline();
    expect(outline.map(({ title }: { title: string }) => title)).toEqual([long]);
    expect(outline[0]?.items[0]?.title).toBe('Mit Betonung & Rest');
  });
});

describe('tags', () => {
  test('of a contents list are TOC, TOCI and Reference', async () => {
    const { pdf } = await body(
      '<nav role="doc-toc"><ol><li><a href="#a">Eins 1</a><ol><li><a href="#b">Zwei 1</a></li></ol></li></ol></nav><h1 id="a">Eins</h1><h2 id="b">Zwei</h2>',
    );
    expect(await tagsOf(pdf)).toBe(
      'Document(de)[TOC[TOCI[Lbl[1.]Reference[Link[Eins 1]]TOC[TOCI[Lbl[1.]Reference[Link[Zwei 1]]]]]]H1[Eins]H2[Zwei]]',
    );
  });

  test('of a page number say what it is, and so does the link that holds it', async () => {
    const { pdf, faults } = await body(
      '<nav role="doc-toc"><ol><li><a href="#a"><b>Das Jahr 2025</b> <span id="s" data-said-before="Seite">1</span></a></li></ol></nav><h1 id="a">Eins</h1>',
    );
    expect(await tagsOf(pdf)).toContain('Link[Das Jahr 2025Span“Seite 1”[1]]');
    const page = await (await reopened(pdf)).getPage(1);
    const [link] = await page.getAnnotations();
    expect(link.contentsObj.str).toBe('Das Jahr 2025 Seite 1');
    expect(faults).toEqual([]);
  });

  test('of a note are Note with the way back as its label, right where it is called', async () => {
    const { pdf } = await body(
      '<p>Text<sup><a id="r" href="#n" role="doc-noteref">1</a></sup><span role="doc-footnote" id="n"><a href="#r" role="doc-backlink">1</a> Eine Note.</span> weiter</p>',
    );
    expect(await tagsOf(pdf)).toBe(
      'Document(de)[P[TextReference[Link[1]]Note[Lbl[Reference[Link[1]]]Eine Note.]weiter]]',
    );
  });

  test('of lists are Lbl and LBody, nested as they are', async () => {
    const { pdf } = await body(
      '<ul><li>Eins<ol><li>Innen</li></ol></li><li><p>Absatz</p><p>Noch einer</p></li></ul>',
    );
    expect(await tagsOf(pdf)).toMatch(
      /^Document\(de\)\[L\[LI\[Lbl“•”\[\]LBody\[P\[Eins\]L\[LI\[Lbl\[1\.\]LBody\[Innen\]\]\]\]\]LI\[Lbl“•”\[\]LBody\[P\[Absatz\]P\[Noch einer\]\]\]\]\]$/,
    );
  });

  test('of terms are Lbl and LBody; a term alone is its item', async () => {
    const { pdf } = await body(
      '<dl><div><dt>Begriff</dt><dd>Erklärung</dd></div><div><dt>Allein</dt></div></dl>',
    );
    expect(await tagsOf(pdf)).toBe('Document(de)[L[LI[Lbl[Begriff]LBody[Erklärung]]LI[LBody[Allein]]]]');
  });

  test('of a table have groups and all cells, empty ones included, and repeated heads only once', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `<tr><th scope="row">Z${i}</th><td></td><td>w${i}</td></tr>`,
    );
    const { pdf } = await body(
      `<table style="break-inside:auto"><thead style="display:table-header-group"><tr><td></td><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
    expect((await reopened(pdf)).numPages).toBeGreaterThan(1);
    const first = await tagsOf(pdf);
    expect(first).toContain('Table[THead[TR[TD[]TH[A]TH[B]]]TBody[TR[TH[Z0]TD[]TD[w0]]');
    const second = await tagsOf(pdf, 2);
    expect(second.match(/TH\[A\]/g)).toBeNull();
    expect(second).toContain('TR[TH[Z20]TD[]TD[w20]]');
  });

  test('of sections, quotes, boxes and figures', async () => {
    const svg =
      '<svg role="img" aria-labelledby="t" width="60" height="30" viewBox="0 0 60 30"><title id="t">Ein Bild</title><rect width="60" height="30" fill="#ccc"/><text x="5" y="20" font-size="8">Innen</text></svg>';
    const { pdf } = await body(
      `<section><h1>Eins</h1><blockquote><p>Zitat</p></blockquote><aside><p>Kasten</p></aside><figure>${svg}<figcaption>Abb. 1</figcaption></figure></section><svg aria-hidden="true" width="9" height="9"><circle r="4"/></svg>`,
    );
    expect(await tagsOf(pdf)).toBe(
      'Document(de)[Sect[H1[Eins]BlockQuote[P[Zitat]]Sect[P[Kasten]]Div[Figure“Ein Bild”[Innen]Caption[Abb. 1]]]]',
    );
  });

  test('of a figure have its title as a sentence of its own, also where it ends with a quotation', async () => {
    const svg = (id: string, title: string) =>
      `<svg role="img" aria-labelledby="${id}-t ${id}-d" width="60" height="30"><title id="${id}-t">${title}</title><desc id="${id}-d">Ein Bild.</desc><rect width="60" height="30"/></svg>`;
    const { pdf } = await body(svg('a', 'Bis „vor Ort“') + svg('b', 'Karte „Tee?“') + svg('c', 'Ring'));
    expect(await tagsOf(pdf)).toBe(
      'Document(de)[Figure“Bis „vor Ort“. Ein Bild.”[]Figure“Karte „Tee?“ Ein Bild.”[]Figure“Ring. Ein Bild.”[]]',
    );
  });

  test('of a figure have what else is to be said of it on paper', async () => {
    const svg =
      '<svg role="img" aria-label="Ein Bild." width="60" height="30"><rect width="60" height="30"/></svg>';
    const { pdf } = await body(`<div data-said-after="Und &amp; mehr.">${svg}</div>${svg}`);
    expect(await tagsOf(pdf)).toBe('Document(de)[Figure“Ein Bild. Und & mehr.”[]Figure“Ein Bild.”[]]');
  });

  test('say the language of each passage, and only there', async () => {
    const { pdf } = await body(
      '<p>Das ist <span lang="en">community organizing</span> hier.</p><div lang="fr"><p>Bonjour</p><p>Salut</p></div><p lang="en">Good bye.</p>',
    );
    expect(await tagsOf(pdf)).toBe(
      'Document(de)[P[Das istSpan(en)[community organizing]hier.]Div(fr)[P[Bonjour]P[Salut]]P(en)[Good bye.]]',
    );
  });

  test('leave nothing of a table’s lines or of grounds, which are decoration', async () => {
    const { pdf } = await body('<p style="background:#eee;border-top:1mm solid red">Text</p>');
    expect(await tagsOf(pdf)).toBe('Document(de)[P[Text]]');
  });
});

describe('words broken at the end of a line', () => {
  const whole = 'Städtebauförderungsprogramm';
  const word = 'Städte\u00adbau\u00adförde\u00adrungs\u00adprogramm';

  test('are whole when read out, and the hyphen says what it is', async () => {
    const { pdf } = await printDocument(
      printer,
      sample(`<p style="width:30mm">Das ${word} und das ${word} sowie das ${word}.</p>`),
    );
    expect(readOut(pdf)).toBe(`Das ${whole} und das ${whole} sowie das ${whole}.`);
    const page = await (await reopened(pdf)).getPage(1);
    // This reader leaves soft hyphens out by itself, which it could not do with others.
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text.match(new RegExp(whole, 'g'))).toHaveLength(3);
    expect(text).not.toMatch(/[-\u2010]/);
  });

  test('are whole in something transparent too', async () => {
    const { pdf, faults } = await printDocument(
      printer,
      sample(`<p style="width:30mm;opacity:.5">Das ${word} und das ${word}.</p>`),
    );
    expect(faults).toEqual([]);
    expect(readOut(pdf)).toBe(`Das ${whole} und das ${whole}.`);
  });

  test('ranges of numbers are in one line, and found by those who search for them', async () => {
    const css = readFileSync(new URL('../../../templates/konzept/screen.css', import.meta.url), 'utf8');
    const rule = /\.spanne \{.*\}/.exec(css)?.[0] ?? '';
    const rows = Array.from(
      { length: 6 },
      (_, i) => `<p style="width:${20 + 2 * i}mm;margin:0">Die Häuser 1990–2000 und mehr</p>`,
    );
    const { pdf } = await printDocument(printer, typeset(sample(rows.join(''), rule), { whole: [] }));
    const { items } = await (await (await reopened(pdf)).getPage(1)).getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    expect(lines.match(/1990–2000/g)).toHaveLength(6);
    expect(readOut(pdf).match(/Häuser 1990–2000 und/g)).toHaveLength(6);
  });

  test('keep the hyphens that are theirs', async () => {
    const { pdf } = await printDocument(
      printer,
      sample('<p style="width:20mm">Bund-Länder-Programm und mehr</p>'),
    );
    expect(readOut(pdf)).toBe('Bund-Länder-Programm und mehr');
  });
});
