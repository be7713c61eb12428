import type { ClosedPage } from './page.js';
import { withDensity } from './png-density.js';

const cssPixelsPerInch = 96;

/** Draws a standalone SVG at its own size (CSS pixels) and returns it as PNG that knows its density. */
export async function drawSvg(
  { page, session, show }: ClosedPage,
  svg: string,
  dpi: number,
): Promise<Uint8Array> {
  await show(svg, 'image/svg+xml');
  const size = await page.evaluate(measure);
  if (!Array.isArray(size)) throw new Error('not an SVG document with a size');
  const scale = dpi / cssPixelsPerInch;
  const [width, height] = size.map((side) => Math.max(1, Math.round(Number(side) * scale))) as [
    number,
    number,
  ];
  // The document itself is enlarged, not the pixels of the screen: a picture of a screen with pixels of another size is
  // taken on a screen that is changed for it, and edges differ by which of the two the drawing was made for.
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.evaluate(`document.documentElement.style.zoom = ${scale}`);
  // On a dark ground the grey words of a figure could not be read.
  const white = { r: 255, g: 255, b: 255, a: 1 };
  await session.send('Emulation.setDefaultBackgroundColorOverride', { color: white });
  const shot = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  return withDensity(Buffer.from(shot.data, 'base64'), dpi);
}

// Runs in the page. A size in per cent is none; the view box has one then.
const measure = `(() => {
  const svg = document.documentElement;
  if (!(svg instanceof SVGSVGElement) || document.querySelector('parsererror')) return null;
  const percent = SVGLength.SVG_LENGTHTYPE_PERCENTAGE;
  const side = (length, ofBox) => length.baseVal.unitType === percent ? ofBox : length.baseVal.value;
  const box = svg.viewBox.baseVal;
  const size = [side(svg.width, box?.width), side(svg.height, box?.height)];
  return size.every((x) => x > 0) ? size : null;
})()`;
