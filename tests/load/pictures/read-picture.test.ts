import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PictureWidth } from '../../../src/load/pictures/print-room.js';
import { usualRoom } from '../../../src/load/pictures/print-room.js';
import { readPicture } from '../../../src/load/pictures/read-picture.js';
import { temporaryFolder } from '../../fixtures/project-copy.js';
import {
  blue,
  cutOut,
  deepPng,
  halves,
  hiddenWords,
  inkscapeDrawing,
  movingPng,
  phonePhoto,
  pixelBomb,
  pressPhoto,
} from '../../fixtures/sample-pictures.mjs';

const place = { file: 'data/bilder.yaml', line: 3, column: 5 };

/** What becomes of a file with this content, and what is found. */
async function read(content: Uint8Array | string, width: PictureWidth = 'satzspiegel') {
  const root = temporaryFolder();
  writeFileSync(join(root, 'bild'), content);
  const wanted = { root, file: 'bild', width, room: usualRoom, place };
  const { value, diagnostics } = await readPicture(sharp, wanted);
  const bytes = Buffer.from(value?.source.split(',')[1] ?? '', 'base64');
  return { picture: value, bytes, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** The colour at a place of a picture (from 0 to 1), seen by a program that did not make it. */
async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data];
}

/** Whether a colour is this one, as nearly as a JPEG can keep it. */
function expectColour(found: number[], wanted: number[], tolerance = 6): void {
  const text = `${found} ≈ ${wanted}`;
  wanted.forEach((value, i) => {
    expect(Math.abs((found[i] ?? -1) - value), text).toBeLessThanOrEqual(tolerance);
  });
}

function expectNothingHidden(bytes: Buffer): void {
  for (const word of hiddenWords) expect(bytes.includes(word), word).toBe(false);
}

describe('a photo of a phone', () => {
  test('stands upright, in sRGB, no finer than it is printed, and tells nothing of who took it and where', async () => {
    const photo = await phonePhoto(3000, 2400);
    // What the sample is: values of Display P3 for the red of sRGB, and lying on its side.
    expectColour(
      [...(await sharp(photo, { ignoreIcc: true }).raw().toBuffer()).subarray(0, 3)],
      [234, 51, 35],
    );
    for (const word of ['Exif', 'ERIKA-MUSTERMANN', 'ICC_PROFILE']) expect(photo.includes(word)).toBe(true);

    const { picture, bytes, codes } = await read(photo);
    expect(codes).toEqual([]);
    expectNothingHidden(bytes);
    expect(picture).toMatchObject({
      kind: 'jpeg',
      original: { width: 2400, height: 3000, bytes: photo.length },
      // 3000 pixels for 210 mm at 300 dpi would be 2481: it is bound by its height.
      embedded: { width: 1985, height: 2481, bytes: bytes.length },
      notes: ['exif', 'gps', 'profile', 'turned', 'converted', 'scaled'],
    });
    expect(picture?.millimetres).toBeCloseTo(168, 1);
    // Lying on its side, its left half is above once it stands upright.
    expectColour(await colourAt(bytes, 0.5, 0.25), [255, 0, 0]);
    expectColour(await colourAt(bytes, 0.5, 0.75), [255, 255, 255]);
  });

  test('as wide as a column is no wider than that', async () => {
    const { picture } = await read(await halves(3000, 1000).jpeg().toBuffer(), 'spalte');
    expect(picture).toMatchObject({ embedded: { width: 1323, height: 441 }, millimetres: 112 });
  });

  test('becomes the same bytes every time', async () => {
    const photo = await phonePhoto(2500, 1500);
    expect((await read(photo)).bytes.equals((await read(photo)).bytes)).toBe(true);
  });
});

test('a photo prepared for offset printing is seen in its colours', async () => {
  const photo = await pressPhoto(1200, 800);
  expect((await sharp(photo).metadata()).space).toBe('cmyk');
  const { picture, bytes, codes } = await read(photo);
  expect(codes).toEqual([]);
  expect(picture?.notes).toEqual(['profile', 'converted']);
  expect((await sharp(bytes).metadata()).space).toBe('srgb');
  expectNothingHidden(bytes);
  // What ImageMagick makes of the inks of the sample with their profile.
  expectColour(await colourAt(bytes, 0.25, 0.5), [140, 114, 77], 8);
  expectColour(await colourAt(bytes, 0.75, 0.5), [255, 255, 255], 8);
});

test('a photo in CMYK without a profile, and one in grey, can be used too', async () => {
  const cmyk = await halves(1200, 800).toColourspace('cmyk').jpeg().toBuffer();
  const press = await read(cmyk);
  expect(press.picture?.notes).toContain('converted');
  expectColour(await colourAt(press.bytes, 0.25, 0.5), [blue.r, blue.g, blue.b], 40);
  const grey = await halves(1200, 800, { r: 120, g: 120, b: 120 }).toColourspace('b-w').jpeg().toBuffer();
  expectColour(await colourAt((await read(grey)).bytes, 0.25, 0.5), [120, 120, 120]);
});

test('a PNG keeps what shines through, and loses profile and remarks', async () => {
  const png = await cutOut(2600, 1300);
  for (const word of ['iCCP', 'tEXt', 'ERIKA-MUSTERMANN']) expect(png.includes(word)).toBe(true);
  const { picture, bytes } = await read(png);
  expect(picture).toMatchObject({
    kind: 'png',
    embedded: { width: 2008, height: 1004 },
    notes: ['profile', 'comments', 'converted', 'scaled'],
  });
  expectNothingHidden(bytes);
  const [r = 0, g = 0, b = 0, alpha = 0] = await colourAt(bytes, 0.25, 0.5);
  expectColour([r, g, b], [blue.r, blue.g, blue.b]);
  expectColour([alpha], [128], 2);
  expect((await colourAt(bytes, 0.75, 0.5))[3]).toBe(0);
});

test('a PNG with 16 bits a colour has 8 afterwards, one that only might shine through is opaque', async () => {
  const deep = await read(await deepPng(1200, 800));
  expect(deep.picture?.notes).toEqual(['eightBit']);
  expectColour(await colourAt(deep.bytes, 0.25, 0.5), [blue.r, blue.g, blue.b], 1);
  const opaque = await read(await halves(1200, 800).ensureAlpha().png().toBuffer());
  expect(opaque.picture?.notes).toEqual(['alpha']);
  expect((await sharp(opaque.bytes).metadata()).channels).toBe(3);
});

test('a photo stored as PNG becomes a JPEG, a drawing does not', async () => {
  const noise = sharp({
    create: {
      width: 1200,
      height: 800,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  });
  const photo = await read(await noise.blur(1.5).png().toBuffer());
  expect(photo.picture).toMatchObject({ kind: 'jpeg', notes: ['asJpeg'] });
  expect((await read(await halves(1200, 800).png().toBuffer())).picture).toMatchObject({
    kind: 'png',
    notes: [],
  });
});

test('a picture of many frames is shown as its first, with a warning', async () => {
  const { picture, codes, bytes } = await read(await movingPng(1200, 60));
  expect(codes).toEqual(['ZB1510']);
  expect(picture?.notes).toEqual(['animation']);
  expect(bytes.includes('acTL')).toBe(false);
});

describe('a picture is never made larger, and too few pixels are told with their numbers', () => {
  test.each([
    ['satzspiegel', 800, 120, '@narrower.possible'],
    ['satzspiegel', 300, 45, '@narrower.impossible'],
    ['spalte', 300, 68, '@narrower.impossible'],
  ] as const)('%s, %i pixels', async (width, pixels, dpi, narrower) => {
    const { picture, diagnostics } = await read(await halves(pixels, 200).png().toBuffer(), width);
    expect(picture?.embedded.width).toBe(pixels);
    expect(diagnostics).toMatchObject([
      { code: 'ZB1508', severity: 'warning', params: { pixels, dpi, narrower } },
    ]);
  });
});

describe('what can’t be used is a finding, never an exception', () => {
  test('a file that is cut off anywhere, or spoilt', async () => {
    const files = [
      await phonePhoto(600, 400),
      await pressPhoto(300, 200),
      await cutOut(600, 400),
      await halves(600, 400).jpeg({ progressive: true }).toBuffer(),
    ];
    for (const file of files) {
      for (const share of [0.01, 0.3, 0.6, 0.9]) {
        const { picture, codes } = await read(file.subarray(0, Math.max(12, file.length * share)));
        expect({ picture, codes }).toEqual({ picture: undefined, codes: ['ZB1506'] });
      }
      // Bytes changed in the middle: used or refused, but with no more than findings.
      const spoilt = Buffer.from(file);
      for (let at = 40; at < spoilt.length; at += 37) spoilt[at] = (at * 31) % 256;
      const { picture, codes } = await read(spoilt);
      expect(picture === undefined ? codes : ['ZB1506']).toEqual(['ZB1506']);
    }
  });

  test('more pixels than can be read', async () => {
    const { picture, diagnostics } = await read(pixelBomb());
    expect(picture).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ZB1509', place, params: { width: 60_000, height: 60_000 } }]);
  });

  test('a broken colour profile does not keep a photo from being shown', async () => {
    const photo = await phonePhoto(1200, 1300);
    const at = photo.indexOf('acsp');
    photo.fill(0, at, at + 60);
    const { picture } = await read(photo);
    expect(picture?.kind).toBe('jpeg');
  });

  test('a file that is gone, or no picture', async () => {
    const wanted = {
      root: temporaryFolder(),
      file: 'fehlt',
      width: 'spalte',
      room: usualRoom,
      place,
    } as const;
    expect((await readPicture(sharp, wanted)).diagnostics).toMatchObject([{ code: 'ZB1006' }]);
    expect((await read('GIF89a')).codes).toEqual(['ZB1503']);
  });
});

describe('a drawing', () => {
  test('of Inkscape is embedded without what Inkscape adds, and draws the same', async () => {
    const { picture, bytes, codes } = await read(inkscapeDrawing);
    expect(codes).toEqual([]);
    expectNothingHidden(bytes);
    expect(bytes.toString()).not.toMatch(/inkscape|sodipodi|metadata|<!--|font/);
    expect(picture).toMatchObject({ kind: 'svg', millimetres: 170, notes: ['comments', 'editor'] });
    const [before, after] = await Promise.all(
      [Buffer.from(inkscapeDrawing), bytes].map((svg) => sharp(svg).resize(400).raw().toBuffer()),
    );
    expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
  });

  test('with a photo inside has that photo made anew', async () => {
    const photo = await phonePhoto(3000, 1200);
    const href = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`;
    const svg = (image: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">\n<image href="${image}" width="100" height="60"/></svg>`;
    const { picture, bytes, codes } = await read(svg(href('jpg', photo)));
    expect(codes).toEqual([]);
    expect(picture?.notes).toEqual(['inner', 'exif', 'gps', 'profile', 'turned', 'converted']);
    const [, inner = ''] = /href="data:image\/jpeg;base64,([^"]*)"/.exec(bytes.toString()) ?? [];
    expectNothingHidden(Buffer.from(inner, 'base64'));
    expectColour(await colourAt(Buffer.from(inner, 'base64'), 0.5, 0.25), [255, 0, 0]);

    const broken = await read(svg(href('png', photo.subarray(0, 900))));
    expect(broken.diagnostics).toMatchObject([
      { code: 'ZB1506', place: { file: 'bild', line: 2, column: 8 } },
    ]);
  });
});
