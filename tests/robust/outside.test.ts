import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { openPdf } from '../e2e/open-pdf.mjs';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Stands in every file outside the project, and must never stand in what is published. */
const secret = 'KANARIENVOGEL';

let server: Server;
let origin: string;
let connections = 0;
/** What was asked of the network. */
let asked: readonly string[];

beforeAll(async () => {
  server = createServer((_, response) => response.end(secret));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ({ asked } = await import('../e2e/no-network.mjs'));
});

afterAll(() => {
  server.close();
});

/** A project, and beside it what it may not read. */
interface Place {
  root: string;
  outside: string;
}

function makePlace(): Place {
  const outside = temporaryFolder();
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text id="a" x="1" y="15">${secret}</text></svg>`;
  writeFileSync(join(outside, 'geheim.svg'), drawing);
  writeFileSync(join(outside, 'geheim.txt'), secret);
  writeFileSync(join(outside, 'geheim.hbs'), `<p>${secret}</p>`);
  writeFileSync(join(outside, 'geheim.css'), `body::before{content:"${secret}"}`);
  writeFileSync(
    join(outside, 'geheim.md'),
    `---\nid: geheim\ntitel: ${secret}\nkurztitel: ${secret}\nart: kapitel\n---\n\n${secret}\n`,
  );
  writeFileSync(join(outside, 'geheim.yaml'), `bilder: []\n# ${secret}\n`);
  const root = join(outside, 'projekt');
  renameSync(copyProject(), root);
  return { root, outside };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const chapter = 'data/kapitel/jahresheft/01-anfang.md';
const report = 'data/berichte/jahresheft.yaml';

const inChapter =
  (text: (place: Place) => string) =>
  (place: Place): void =>
    appendFileSync(join(place.root, chapter), `\n${text(place)}\n`);

const asPicture =
  (file: (place: Place) => string) =>
  (place: Place): void =>
    change(join(place.root, 'data/bilder.yaml'), 'bilder/brunnen.png', file(place));

/** A picture of the project, with markup that reaches out. */
const asDrawing =
  (markup: (place: Place) => string, head = () => '') =>
  (place: Place): void => {
    put(
      join(place.root, 'data/bilder/brunnen.svg'),
      `${head()}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 60"><rect width="9" height="9"/>${markup(place)}</svg>`,
    );
    rmSync(join(place.root, 'data/bilder/brunnen.png'));
    change(join(place.root, 'data/bilder.yaml'), 'brunnen.png', 'brunnen.svg');
  };

/** A template of the project's own, on zb's, with something added to a file of it. */
const inTemplate =
  (file: string, text: (place: Place) => string) =>
  (place: Place): void => {
    const own = join(place.root, 'templates/eigen');
    cpSync(join(repository, 'templates/konzept'), own, { recursive: true });
    change(join(place.root, report), 'vorlage: konzept', 'vorlage: eigen');
    const path = join(own, file);
    const old = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      file.endsWith('.css') ? `${text(place)}\n${old}` : old.replace('<main', `${text(place)}<main`),
    );
    expect(readFileSync(path, 'utf8')).not.toBe(old);
  };

/** Puts a link where a file or folder of the project was. */
const asLink =
  (inside: string, target: string) =>
  ({ root, outside }: Place): void => {
    rmSync(join(root, inside), { recursive: true, force: true });
    mkdirSync(dirname(join(root, inside)), { recursive: true });
    symlinkSync(join(outside, target), join(root, inside));
  };

const files: [string, (place: Place) => void][] = [
  ['a picture by ../', asPicture(() => '../../geheim.svg')],
  ['a picture by its absolute path', asPicture(({ outside }) => join(outside, 'geheim.svg'))],
  ['a picture by file:', asPicture(({ outside }) => `file://${outside}/geheim.svg`)],
  ['a picture by a link', asLink('data/bilder/brunnen.png', 'geheim.svg')],
  ['the folder of pictures by a link', asLink('data/bilder', '.')],
  [
    'a chapter by ../',
    ({ root }) => change(join(root, report), 'kapitel/jahresheft/01-anfang.md', '../../geheim.md'),
  ],
  ['a chapter by a link', asLink(chapter, 'geheim.md')],
  ['a data file by a link', asLink('data/bilder.yaml', 'geheim.yaml')],
  [
    'a template by ../',
    ({ root }) => change(join(root, report), 'vorlage: konzept', 'vorlage: ../../geheim'),
  ],
  [
    'a base of a template by ../',
    (place) => {
      inTemplate('print.css', () => '/**/')(place);
      writeFileSync(join(place.root, 'templates/eigen/vorlage.json'), '{"basis": "../../.."}');
    },
  ],
  [
    'a part of a template by a link',
    (place) => {
      inTemplate('print.css', () => '/**/')(place);
      asLink('templates/eigen/screen.css', 'geheim.css')(place);
    },
  ],
  ['a partial by a path', inTemplate('page.hbs', () => '{{> ../../geheim}}')],
  ['Markdown: picture', inChapter(({ outside }) => `![Ein Vogel](file://${outside}/geheim.svg)`)],
  ['Markdown: link', inChapter(({ outside }) => `Hier [der Vogel](file://${outside}/geheim.txt).`)],
  [
    'SVG image',
    asDrawing(({ outside }) => `<image href="file://${outside}/geheim.svg" width="9" height="9"/>`),
  ],
  ['SVG image, relative', asDrawing(() => '<image xlink:href="../../../geheim.svg" width="9" height="9"/>')],
  ['SVG use', asDrawing(() => '<use href="../../../geheim.svg#a"/>')],
  [
    'SVG style',
    asDrawing(
      ({ outside }) =>
        `<style>@import "file://${outside}/geheim.css";rect{fill:url(../../../geheim.svg#a)}</style>`,
    ),
  ],
  [
    'SVG foreignObject',
    asDrawing(
      ({ outside }) =>
        `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="file://${outside}/geheim.txt"/></foreignObject>`,
    ),
  ],
  [
    'XML entity',
    asDrawing(
      () => '<text>&a;</text>',
      () => '<!DOCTYPE svg [<!ENTITY a SYSTEM "../../../geheim.txt">]>',
    ),
  ],
  [
    'XML style sheet',
    asDrawing(
      () => '',
      () => '<?xml-stylesheet href="../../../geheim.css"?>',
    ),
  ],
  [
    'XInclude',
    asDrawing(
      () =>
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="../../../geheim.txt" parse="text"/>',
    ),
  ],
  [
    'template: CSS url()',
    inTemplate('print.css', ({ outside }) => `body{background:url("file://${outside}/geheim.svg")}`),
  ],
  ['template: @import', inTemplate('print.css', ({ outside }) => `@import "file://${outside}/geheim.css";`)],
  [
    'template: frame',
    inTemplate('page.hbs', ({ outside }) => `<iframe src="file://${outside}/geheim.txt"></iframe>`),
  ],
];

const addresses: [string, (place: Place) => void][] = [
  ['a picture', asPicture(() => `${origin}/a.png`)],
  ['Markdown: picture', inChapter(() => `![Ein Vogel](${origin}/a.png)`)],
  ['Markdown: HTML', inChapter(() => `<img src="${origin}/a.png" alt="Vogel">`)],
  ['SVG image', asDrawing(() => `<image href="${origin}/a.png" width="9" height="9"/>`)],
  ['SVG use', asDrawing(() => `<use href="${origin}/a.svg#a"/>`)],
  [
    'SVG filter',
    asDrawing(
      () =>
        `<filter id="f"><feImage href="${origin}/a.png"/></filter><rect filter="url(#f)" width="9" height="9"/>`,
    ),
  ],
  ['SVG url()', asDrawing(() => `<rect style="fill:url(${origin}/a.svg#a)" width="9" height="9"/>`)],
  ['SVG @import', asDrawing(() => `<style>@import url(${origin}/a.css);</style>`)],
  [
    'SVG font',
    asDrawing(
      () =>
        `<style>@font-face{font-family:f;src:url(${origin}/a.woff2)}text{font-family:f}</style><text>x</text>`,
    ),
  ],
  [
    'XML entity',
    asDrawing(
      () => '<text>&a;</text>',
      () => `<!DOCTYPE svg [<!ENTITY a SYSTEM "${origin}/a.txt">]>`,
    ),
  ],
  [
    'XML document type',
    asDrawing(
      () => '',
      () => `<!DOCTYPE svg SYSTEM "${origin}/a.dtd">`,
    ),
  ],
  [
    'XML style sheet',
    asDrawing(
      () => '',
      () => `<?xml-stylesheet href="${origin}/a.css"?>`,
    ),
  ],
  ['template: @import', inTemplate('print.css', () => `@import "${origin}/a.css";`)],
  [
    'template: font',
    inTemplate(
      'print.css',
      () => `@font-face{font-family:"f";src:url(${origin}/a.woff2)}body{font-family:f}`,
    ),
  ],
  ['template: picture', inTemplate('page.hbs', () => `<img src="${origin}/a.png" alt="">`)],
  ['template: script', inTemplate('page.hbs', () => `<script src="${origin}/a.js"></script>`)],
  ['template: frame', inTemplate('page.hbs', () => `<iframe src="${origin}/"></iframe>`)],
  [
    'template: refresh',
    inTemplate('page.hbs', () => `<meta http-equiv="refresh" content="0;url=${origin}/">`),
  ],
];

/** What no drawing needs is left out of it. */
const dropped = ['XInclude', 'XML document type'];

/** Builds the reports; gives back the exit code, the codes told, and all that is published as text. */
async function build({ root }: Place) {
  const { status, stdout, stderr } = await callZb(['build-report', '--json', '--root', root]);
  const out = join(root, 'out');
  const names = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).sort() : [];
  const texts: string[] = [];
  for (const name of names) {
    if (/\.(?:html|svg)$/.test(name)) texts.push(readFileSync(join(out, name), 'utf8'));
    if (name.endsWith('.pdf')) texts.push((await openPdf(join(out, name))).text);
  }
  return { status, stdout, stderr, published: texts.join('\n') };
}

describe.each([
  ['no file outside the project is read', files],
  ['no address is asked for', addresses],
])('%s', (_, vectors) => {
  test.each(vectors)('%s', async (name, reachOut) => {
    const place = makePlace();
    reachOut(place);
    const { status, stdout, stderr, published } = await build(place);
    expect(asked).toEqual([]);
    const isTold = /"code": "ZB(?:1|3004|3008)/.test(stdout);
    expect({ isTold, isRefused: status !== 0 }, stdout + stderr).toEqual(
      dropped.includes(name) ? { isTold: false, isRefused: false } : { isTold: true, isRefused: true },
    );
    expect(published).not.toContain(secret);
    // What isn't refused has lost what reached out.
    expect(published).not.toMatch(new RegExp(`geheim|${origin}`));
    expect(connections).toBe(0);
  });
});

test('what is inside the project is built, so that a failure above is for what reaches out', async () => {
  const { status, published } = await build(makePlace());
  expect(status).toBe(0);
  expect(published).toContain('Nachbarschaft');
});
