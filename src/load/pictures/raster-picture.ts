import { type Diagnostic, diagnostic, type Place, type Staged } from '../../diagnostics/diagnostic.js';
import type { Picture, PictureSource, WantedPicture } from './picture.js';
import { asData } from './picture-file.js';
import { dpiOf, pixelsOn, printedWidth } from './print-room.js';
import { mostPixels, type Raster, type RasterProblem, redrawRaster } from './raster.js';

/** Finer than this no press prints a picture. */
export const bestDpi = 300;
/** Coarser than this a picture looks blurred in print. */
const leastDpi = 150;

/** A PNG or JPEG for the document; too few pixels for its width on paper are ZB1508. */
export async function readRaster(context: PictureSource): Promise<Staged<Picture | undefined>> {
  const { sharp, bytes, file, room, width, place } = context;
  const millimetresFor = (proportion: number) => printedWidth(room, width, proportion);
  const made = await redrawRaster(sharp, bytes, (proportion) =>
    pixelsOn(millimetresFor(proportion), bestDpi),
  );
  if ('problem' in made) return { value: undefined, diagnostics: [rasterFinding(made, file, place)] };
  const millimetres = millimetresFor(made.original.width / made.original.height);
  const picture: Picture = {
    file,
    kind: made.kind,
    source: asData(made.kind, made.bytes),
    original: made.original,
    embedded: { width: made.width, height: made.height, bytes: made.bytes.length },
    millimetres,
    notes: made.notes,
  };
  return { value: picture, diagnostics: checkResolution(made, millimetres, context) };
}

/** The finding for a PNG or JPEG that can't be used. */
export function rasterFinding(problem: RasterProblem, file: string, place: Place): Diagnostic {
  if (problem.problem === 'damaged') return diagnostic('ZB1506', { file, reason: '@broken.damaged' }, place);
  const { width, height } = problem;
  const params = { file, what: '@huge.pixels', width, height, limit: mostPixels / 1_000_000 };
  return diagnostic('ZB1509', params, place);
}

/** Too few pixels for the width on paper (ZB1508). */
function checkResolution(
  { original }: Raster,
  millimetres: number,
  { file, width, room, place }: WantedPicture,
): Diagnostic[] {
  const dpi = dpiOf(original.width, millimetres);
  if (dpi >= leastDpi) return [];
  const inColumn = dpiOf(original.width, printedWidth(room, 'spalte', original.width / original.height));
  const params = {
    file,
    pixels: original.width,
    millimetres: Math.round(millimetres),
    dpi,
    limit: leastDpi,
    needed: pixelsOn(millimetres, leastDpi),
    good: pixelsOn(millimetres, bestDpi),
    narrower: width === 'satzspiegel' && inColumn >= leastDpi ? '@narrower.possible' : '@narrower.impossible',
  };
  return [diagnostic('ZB1508', params, place)];
}
