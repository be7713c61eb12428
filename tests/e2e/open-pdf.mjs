// Opens a PDF with pdf.js, which knows nothing of zb, and gives back what a reader would find in it.
import { readFileSync } from 'node:fs';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @typedef {{ text: string, x: number, y: number }} TextItem Position in points, y upwards.
 * @typedef {{ rect: number[], page: number }} InnerLink Where a link stands and which page it leads to.
 * @typedef {{ text: string, items: TextItem[], glyphLines: string[], links: InnerLink[], width: number, height: number }} PdfPage
 */

/** Letters without what only typesetting puts between them: soft hyphens, and the hyphen and the new line of those in use. */
export const normalise = (text) =>
  text
    .replace(/\u00AD(?:-?\s+)?/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The lines of a page as their glyphs stand there. The text that pdf.js extracts has no soft hyphens; here they end the lines
 * that part a word.
 */
async function glyphLinesOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const lines = [];
  let y;
  let last;
  fnArray.forEach((operator, i) => {
    const [first] = argsArray[i] ?? [];
    if (operator === OPS.setTextMatrix) y = first[5];
    if (operator !== OPS.showText) return;
    const text = first.map((glyph) => glyph.unicode ?? '').join('');
    lines.push(y === last ? lines.pop() + text : text);
    last = y;
  });
  return lines.map((line) => line.trim());
}

/** @param {string} path */
export async function openPdf(path) {
  const data = new Uint8Array(readFileSync(path));
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  /** @type {PdfPage[]} */
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  const { info } = await document.getMetadata();
  const result = {
    pages,
    info,
    text: normalise(pages.map((page) => page.text).join(' ')),
    tagged: (await document.getMarkInfo())?.Marked === true,
    bookmarks: await bookmarksOf(document),
    fonts: await fontsOf(document),
  };
  await document.destroy();
  return result;
}

async function readPage(document, number) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const texts = items.filter((item) => 'str' in item);
  const links = [];
  for (const { dest, rect } of await page.getAnnotations()) {
    if (dest) links.push({ rect, page: await pageOf(document, dest) });
  }
  const [, , width, height] = page.view;
  return {
    text: normalise(texts.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join('')),
    items: texts.map(({ str, transform }) => ({ text: str, x: transform[4], y: transform[5] })),
    glyphLines: await glyphLinesOf(page),
    links,
    width,
    height,
  };
}

async function pageOf(document, dest) {
  const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  return target ? (await document.getPageIndex(target[0])) + 1 : 0;
}

async function bookmarksOf(document) {
  const list = [];
  const visit = async (items, level) => {
    for (const { title, dest, items: children } of items ?? []) {
      list.push({ title, level, page: dest ? await pageOf(document, dest) : 0 });
      await visit(children, level + 1);
    }
  };
  await visit(await document.getOutline(), 1);
  return list;
}

/** Names of the fonts as they stand in the file. */
async function fontsOf(document) {
  const names = new Set();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    for (const [, font] of Object.entries(page.commonObjs._objs ?? {})) {
      if (font?.data?.name) names.add(font.data.name);
    }
    for (const [key, value] of page.commonObjs) {
      if (key.includes('_f') && value?.name) names.add(value.name);
    }
  }
  return [...names].sort();
}
