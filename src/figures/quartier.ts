import type { Palette } from './palette.js';
import { createCanvas, type Point, paint, type View } from './quartier/canvas.js';
import { dayColours, duskColours } from './quartier/colours.js';
import { drawFacades } from './quartier/facades.js';
import { drawRow } from './quartier/row.js';
import type { Square } from './quartier/squares.js';
import { addTown, type Town } from './quartier/town.js';

export interface QuartierOptions {
  /** Front cover, opening page of a chapter, page of a statement, back cover. */
  scene: 'deckblatt' | 'auftakt' | 'stimme' | 'rueckseite';
  /** 1, 2, 3 … among the scenes of this kind: the next one gets another picture and another ground. */
  position?: number;
  /** Another seed is another town. */
  seed?: number;
}

/** The colour that a scene is made for; the SVG names it as class `grund-…`, so that the page can take it. */
type Ground = 'signal' | 'haupt' | 'natur' | 'akzent';

interface Scene {
  ground: Ground;
  width: number;
  height: number;
  markup: string;
}

type DrawScene = (position: number, seed: number, palette: Palette) => Scene;

const page = { width: 210, height: 297 };

/**
 * The illustration of the brochure: people in their Quartier, the same picture for the same options.
 * Decoration, hidden from screen readers. 210 mm wide, as tall as the page (statements: 110 mm), without a ground of
 * its own; the lower edge is cut by the page.
 */
export function drawQuartier(options: QuartierOptions, palette: Palette): string {
  const { ground, width, height, markup } = scenes[options.scene](
    options.position ?? 1,
    options.seed ?? 11,
    palette,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="quartier grund-${ground}" aria-hidden="true" focusable="false"` +
    ` width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice">` +
    `${markup}</svg>`
  );
}

const scenes: Record<QuartierOptions['scene'], DrawScene> = {
  deckblatt: (_, seed, palette) => drawCover(seed, palette, 0),
  // The back cover lies to the left of the front: the town goes on around the spine.
  rueckseite: (_, seed, palette) => drawCover(seed, palette, page.width),
  auftakt: drawOpening,
  stimme: drawStatement,
};

function drawCover(seed: number, palette: Palette, shift: number): Scene {
  const origin: Point = [112 + shift, 229];
  const horizon = (left: number) => 150 + Math.abs(left - origin[0]) * 0.1;
  const view: View = { ...page, scale: 17.5, centre: [3, 2.5], origin, horizon };
  const canvas = createCanvas(view, dayColours(palette));
  const open: Town['open'] = {
    '0,0': 'circle',
    '1,1': 'market',
    '-1,1': 'garden',
    '-2,2': 'park',
    '-3,3': 'table',
  };
  addTown(canvas, { seed, open, floors: 4 });
  return { ground: 'signal', ...page, markup: paint(canvas) };
}

interface Place {
  ground: 'haupt' | 'natur';
  square: Square;
  origin: Point;
  horizon: number;
}

/** Openings walk through the town: each shows another place. */
const places: readonly [Place, ...Place[]] = [
  { ground: 'haupt', square: 'circle', origin: [98, 236], horizon: 146 },
  { ground: 'natur', square: 'table', origin: [112, 234], horizon: 146 },
  { ground: 'haupt', square: 'market', origin: [96, 234], horizon: 146 },
  { ground: 'natur', square: 'garden', origin: [112, 234], horizon: 146 },
];

function drawOpening(position: number, seed: number, palette: Palette): Scene {
  const { ground, square, origin, horizon } = places[(position - 1) % places.length] ?? places[0];
  const view: View = { ...page, scale: 25, centre: [3, 2.5], origin, horizon: () => horizon };
  const canvas = createCanvas(view, duskColours(palette, ground === 'natur' ? palette.nature : palette.main));
  addTown(canvas, { seed: seed + position * 12, open: { '0,0': square }, floors: 2.6 });
  return { ground, ...page, markup: paint(canvas) };
}

function drawStatement(position: number, seed: number, palette: Palette): Scene {
  const size = { width: 210, height: 110 };
  if (position % 2 === 0) {
    const colours = duskColours(palette, palette.main);
    return { ground: 'haupt', ...size, markup: drawFacades(size.width, size.height, colours, seed) };
  }
  const ground = position % 4 === 1 ? 'akzent' : 'natur';
  const colour = ground === 'akzent' ? palette.accent : palette.nature;
  const colours = { ...dayColours(palette), ground: colour };
  return { ground, ...size, markup: drawRow(size.width, size.height, colours, seed + position) };
}
