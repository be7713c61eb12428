import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Called, callZb } from '../call-zb.js';
import { validProject } from '../fixtures/project-copy.js';
import {
  blue,
  cutOut,
  deepPng,
  hiddenWords,
  inkscapeDrawing,
  phonePhoto,
  pressPhoto,
} from '../fixtures/sample-pictures.mjs';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'zb-test-'));
cpSync(validProject, root, { recursive: true });
const run = (...args: string[]) => callZb([...args, '--root', root]);
const rewrite = (file: string, from: string | RegExp, to: string) => {
  const path = join(root, 'data', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

const pictures: [id: string, file: string, content: Promise<Buffer> | string, more: string][] = [
  ['foto', 'foto.jpg', phonePhoto(2400, 3000), 'alt: Ein rotes Feld'],
  ['druck', 'druck.jpg', pressPhoto(1500, 700), 'alt: Ein braunes Feld'],
  ['frei', 'frei.png', cutOut(2600, 1300), 'dekorativ: true'],
  ['tief', 'tief.png', deepPng(700, 300), 'alt: Ein blaues Feld, breite: spalte'],
  ['plan', 'plan.svg', inkscapeDrawing, 'alt: Ein Plan'],
];

let first: Called;
let html: string;
let pdf: Buffer;

beforeAll(async () => {
  for (const [, file, content] of pictures) writeFileSync(join(root, 'data/bilder', file), await content);
  const entries = pictures.map(
    ([id, file, , more]) => `  - {id: ${id}, datei: bilder/${file}, ${more}, quelle: Büro}`,
  );
  rewrite('bilder.yaml', /(?<=^bilder:\n)[\s\S]*/m, `${entries.join('\n')}\n`);
  rewrite(
    'kapitel/jahresheft/01-anfang.md',
    '::bild{#brunnen}',
    pictures.map(([id]) => `::bild{#${id}}`).join('\n\n'),
  );
  first = await run('build-report', '--verbose');
  html = readFileSync(join(root, 'out/jahresheft.html'), 'utf8');
  pdf = readFileSync(join(root, 'out/jahresheft.pdf'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every embedded picture as a file, in the order of the document. */
const embedded = () =>
  [...html.matchAll(/<img src="data:image\/[\w+]+;base64,([^"]*)"/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64'),
  );

/** Everything a PDF holds, unpacked. */
function unpacked(): Buffer {
  const parts: Buffer[] = [pdf];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const data = pdf.subarray(at + 7, pdf.indexOf('endstream', at + 7));
    try {
      parts.push(inflateSync(data));
    } catch {
      // not packed this way: it is in the file as it stands
    }
  }
  return Buffer.concat(parts);
}

describe('the pictures of a report', () => {
  it('are told in one line each with --verbose: what they were, what is printed, what was taken out', async () => {
    expect(first.status).toBe(0);
    const lines = first.stderr.split('\n').filter((line) => line.startsWith('  data/bilder/'));
    expect(lines.map((line) => line.replace(/\d+ kB/g, 'n kB'))).toEqual([
      '  data/bilder/foto.jpg  3000 × 2400 Pixel, n kB → 2008 × 1606 Pixel, n kB auf 170 mm, 300 dpi; entfernt: EXIF, GPS, Farbprofil; aufgerichtet; verkleinert; in sRGB umgerechnet',
      '  data/bilder/druck.jpg  1500 × 700 Pixel, n kB → 1500 × 700 Pixel, n kB auf 170 mm, 224 dpi; entfernt: Farbprofil; in sRGB umgerechnet',
      '  data/bilder/frei.png  2600 × 1300 Pixel, n kB → 2008 × 1004 Pixel, n kB auf 170 mm, 300 dpi; entfernt: Farbprofil, Bemerkungen; verkleinert; in sRGB umgerechnet',
      '  data/bilder/tief.png  700 × 300 Pixel, n kB → 700 × 300 Pixel, n kB auf 112 mm, 159 dpi; 8 statt 16 Bit je Farbe',
      '  data/bilder/plan.svg  Zeichnung, n kB → Zeichnung, n kB auf 170 mm; entfernt: Bemerkungen, Bearbeitungsdaten',
    ]);
    expect((await run('build-report')).stderr).not.toContain('data/bilder/');
  });

  it('hide nothing in the HTML file', () => {
    const files = embedded();
    expect(files).toHaveLength(pictures.length);
    for (const word of hiddenWords) {
      expect(
        files.some((file) => file.includes(word)),
        word,
      ).toBe(false);
    }
    expect(html).not.toMatch(/ERIKA|inkscape|sodipodi/i);
  });

  it('hide nothing in the PDF file, where JPEGs stand as they are', () => {
    const all = unpacked();
    // The browser adds a profile of sRGB to every picture; those of the pictures have other names.
    for (const word of ['ERIKA', 'Exif', 'GPS', 'ICC_PROFILE', 'sP3C', 'CMYKLab', 'inkscape'])
      expect(all.includes(word), word).toBe(false);
    const photos = embedded().filter((file) => file[0] === 0xff);
    expect(photos).toHaveLength(2);
    for (const photo of photos) expect(all.includes(photo)).toBe(true);
  });

  it('are seen in their colours in the PDF', async () => {
    const shares = await colourShares([
      { r: 255, g: 0, b: 0 },
      { r: 140, g: 114, b: 77 },
      blue,
      // blue, half of it, on white paper
      { r: 147, g: 172, b: 207 },
      // the middle of the drawing, from red to green
      { r: 127, g: 127, b: 0 },
    ]);
    // The share of a page in per cent, taken from the one where it is greatest.
    expect(shares.map((share) => share > 0.2)).toEqual([true, true, true, true, true]);
    expect(Math.min(...shares.slice(0, 4))).toBeGreaterThan(3);
  });

  it('have their alternative text, or none and no figure where they are decoration', () => {
    expect(html).toMatch(
      /<figure class="bild"><img src="[^"]*" alt="Ein rotes Feld" width="2008" height="1606">/,
    );
    expect(html).toMatch(/<figure class="bild bild-spalte"><img src="[^"]*" alt="Ein blaues Feld"/);
    expect(html).toMatch(
      /<div class="bild"><img src="[^"]*" alt="" width="2008" height="1004"><p class="bild-quelle">\(Büro\)<\/p><\/div>/,
    );
  });
});

it('a report that is too large is a warning that names its largest pictures; --json tells of every picture', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const create = { width: 2008, height: 1200, channels: 3, background: '#888', noise } as const;
  writeFileSync(join(root, 'data/bilder/foto.jpg'), await sharp({ create }).jpeg().toBuffer());
  rewrite('berichte/jahresheft.yaml', /^vorlage:/m, 'groesse_hoechstens: 1\nvorlage:');
  const { status, stdout } = await run('build-report', '--json');
  expect(status).toBe(0);
  const { findings: all, pictures: told } = JSON.parse(stdout);
  const findings = all.filter(({ severity }: { severity: string }) => severity !== 'hint');
  expect(findings.map(({ code, file, line }: Record<string, unknown>) => [code, file, line])).toEqual([
    ['ZB1513', 'data/berichte/jahresheft.yaml', 3],
    ['ZB1513', 'data/berichte/jahresheft.yaml', 3],
  ]);
  expect(findings[0].message).toMatch(
    /jahresheft\.\w+“ ist \d MB groß.*Am größten sind: data\/bilder\/foto\.jpg \(\d+ kB\), data/,
  );
  expect(told).toHaveLength(pictures.length);
  expect(told[0]).toMatchObject({ file: 'data/bilder/foto.jpg', kind: 'jpeg', dpi: 300, millimetres: 170 });
});

it('a machine on which pictures can’t be read is told what to do, once', () => {
  // As if the part of sharp for this machine had not been installed.
  const hook = `export async function resolve(name, context, next) {
    if (name === 'sharp') throw new Error('not for this machine');
    return next(name, context);
  }`;
  const asModule = (code: string) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const register = `import { register } from 'node:module'; register('${asModule(hook)}');`;
  const call = ['--import', asModule(register), zb, 'validate', '--root', root];
  const { status, stdout } = spawnSync(process.execPath, call, { encoding: 'utf8' });
  expect(status).toBe(3);
  expect(stdout.match(/Fehler ZB1514/g)).toHaveLength(1);
  expect(stdout).toContain('→ Führen Sie aus: npm ci');
});

/** How much of a page is of each colour, in per cent, on the page where it is most. */
async function colourShares(colours: { r: number; g: number; b: number }[]): Promise<number[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const most = colours.map(() => 0);
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 0.3 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    // biome-ignore lint/suspicious/noExplicitAny: pdf.js asks for the canvas of a browser
    await page.render({ canvas: canvas as any, canvasContext: context as any, viewport }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    colours.forEach(({ r, g, b }, i) => {
      let hits = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [x = 0, y = 0, z = 0] = [data[at], data[at + 1], data[at + 2]];
        if (Math.max(Math.abs(x - r), Math.abs(y - g), Math.abs(z - b)) <= 8) hits++;
      }
      most[i] = Math.max(most[i] ?? 0, (hits * 400) / data.length);
    });
  }
  await document.destroy();
  return most;
}
