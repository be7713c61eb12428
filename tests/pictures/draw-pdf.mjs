// Draws the pages of a PDF with pdf.js, which needs no program beside node.
import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const dotsPerInch = 40;

/**
 * @param {string} path
 * @returns {Promise<Buffer[]>} PNG of each page.
 */
export async function drawPdf(path) {
  const data = new Uint8Array(readFileSync(path));
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pictures = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    // @ts-expect-error: the canvas of @napi-rs is no HTML element, but draws like one.
    await page.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
    pictures.push(canvas.toBuffer('image/png'));
  }
  await document.destroy();
  return pictures;
}
