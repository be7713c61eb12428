import { type Diagnostic, diagnostic, type Place, type Staged } from '../../diagnostics/diagnostic.js';
import { cleanSvg } from './clean-svg.js';
import type { Picture, PictureNote, PictureSource } from './picture.js';
import { asData } from './picture-file.js';
import { pixelsOn, printedWidth } from './print-room.js';
import { redrawRaster } from './raster.js';
import { bestDpi, rasterFinding } from './raster-picture.js';
import type { CleanSvg, SvgProblem } from './svg-writer.js';

/** An SVG for the document. What keeps it from being used has its place in the SVG itself (ZB1506, ZB1511, ZB1512). */
export async function readSvg(context: PictureSource): Promise<Staged<Picture | undefined>> {
  const { bytes, file, room, width, place } = context;
  const source = decode(bytes);
  if (source === undefined) {
    const found = diagnostic('ZB1506', { file, reason: '@broken.encoding' }, place);
    return { value: undefined, diagnostics: [found] };
  }
  const { svg, problems } = cleanSvg(source);
  if (!svg) return { value: undefined, diagnostics: problems.map((found) => findingOf(found, file, source)) };
  const { value: filled, diagnostics } = await fillIn(svg, source, context);
  if (!filled) return { value: undefined, diagnostics };
  const markup = Buffer.from(filled.markup);
  const size = { width: svg.width, height: svg.height };
  return {
    value: {
      file,
      kind: 'svg',
      source: asData('svg', markup),
      original: { ...size, bytes: bytes.length },
      embedded: { ...size, bytes: markup.length },
      millimetres: printedWidth(room, width, svg.width / svg.height),
      notes: filled.notes,
    },
    diagnostics,
  };
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Puts the pictures inside in place, each made anew, as if it were as wide as the whole. */
async function fillIn(
  { parts, notes }: CleanSvg,
  source: string,
  { sharp, file, room, width }: PictureSource,
): Promise<Staged<{ markup: string; notes: PictureNote[] } | undefined>> {
  const found = new Set(notes);
  const written: string[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      written.push(part);
      continue;
    }
    const made = await redrawRaster(sharp, part.bytes, () => pixelsOn(room[width], bestDpi));
    if ('problem' in made) {
      return { value: undefined, diagnostics: [rasterFinding(made, file, placeIn(file, source, part.at))] };
    }
    for (const note of made.notes) found.add(note);
    written.push(asData(made.kind, made.bytes));
  }
  return { value: { markup: written.join(''), notes: [...found] }, diagnostics: [] };
}

function findingOf(problem: SvgProblem, file: string, source: string): Diagnostic {
  const place = placeIn(file, source, problem.at);
  switch (problem.problem) {
    case 'text':
      return diagnostic('ZB1512', { file, text: problem.text }, place);
    case 'forbidden':
      return diagnostic('ZB1511', { file, what: `@svgpart.${problem.part}` }, place);
    default:
      return diagnostic('ZB1506', { file, reason: `@broken.${problem.problem}` }, place);
  }
}

function placeIn(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset).split(/\r\n|[\n\r]/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
