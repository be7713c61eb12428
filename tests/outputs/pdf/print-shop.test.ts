import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../../src/outputs/browser/printer.js';
import { markElements } from '../../../src/outputs/mark-elements.js';
import { finishPdf } from '../../../src/outputs/pdf/finish.js';
import { checkPdf } from '../../../src/outputs/pdf/gate/check-pdf.js';
import { readTaggedPdf } from '../../../src/outputs/pdf/inspect/tagged-pdf.js';
import { ref } from '../../../src/outputs/pdf/objects.js';
import { pageObjects } from '../../../src/outputs/pdf/pages.js';
import { bleed } from '../../../src/outputs/pdf/print-shop.js';
import { openPdf } from '../../../src/outputs/pdf/reader.js';
import { families, properties, sample, testPrinter } from './print-document.js';

let printer: Printer;

beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(() => printer.close());

const points = 72 / 25.4;
const css = '@page{margin:15mm} .b{margin-left:var(--beschnitt,0mm)}';

async function shopPdf(body: string) {
  await printer.load(markElements(sample(body, css)));
  expect(await printer.addBleed(bleed)).toEqual({ value: true, diagnostics: [] });
  const { value: print } = await printer.print();
  const { value: source } = await printer.readSource('de');
  if (!print || !source) throw new Error('not printed');
  const { value } = await finishPdf(print, source, properties, { forPrintShop: true });
  if (!value) throw new Error('not finished');
  return { pdf: value.pdf, source };
}

test('a page has its trim, 3 mm of bleed around it and room for crop marks around that', async () => {
  const { pdf } = await shopPdf('<h1>Eins</h1>');
  const file = openPdf(pdf);
  const page = file.dict(ref(pageObjects(file)[0] ?? 0), 'page');
  const box = (name: string) => (file.resolve(page.get(name)) as number[]).map((value) => value / points);
  const [media = [], outer = [], trim = []] = ['MediaBox', 'BleedBox', 'TrimBox'].map(box);
  expect((trim[2] ?? 0) - (trim[0] ?? 0)).toBeCloseTo(105, 0);
  expect((trim[3] ?? 0) - (trim[1] ?? 0)).toBeCloseTo(148, 0);
  for (const [i, side] of trim.entries()) {
    expect(Math.abs(side - (outer[i] ?? 0))).toBeCloseTo(3, 2);
    expect(Math.abs((outer[i] ?? 0) - (media[i] ?? 0))).toBeCloseTo(7, 2);
  }
});

test('crop marks are artifacts outside the bleed, and the text stays where it was', async () => {
  const { pdf, source } = await shopPdf('<h1>Eins</h1><p class="b">Text</p>');
  const tagged = readTaggedPdf(pdf);
  const [marks, ...others] = tagged.pages[0]?.units ?? [];
  expect(marks).toMatchObject({ kind: 'path', isArtifact: true });
  expect(marks?.box?.[0]).toBeLessThan(0);
  expect(others.every(({ box }) => !box || box[0] >= 0)).toBe(true);
  expect(Object.values(checkPdf(tagged, { source, families })).flat()).toEqual([]);
});

test('a style that has no room for bleed is left as it is', async () => {
  await printer.load(markElements(sample('<h1>Eins</h1>', '@page{margin:15mm}')));
  expect(await printer.addBleed(bleed)).toEqual({ value: false, diagnostics: [] });
});
