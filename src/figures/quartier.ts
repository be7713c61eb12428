import type { Palette } from './palette.js';
import { createCanvas, paint, type View } from './quartier/canvas.js';
import { dayColours, duskColours } from './quartier/colours.js';
import { drawFacades } from './quartier/facades.js';
import { drawRow } from './quartier/row.js';
import type { Square } from './quartier/squares.js';
import { addTown } from './quartier/town.js';

export interface QuartierOptions {
  /** Front cover, opening of a chapter, page of a statement, back cover. */
  scene: 'deckblatt' | 'auftakt' | 'stimme' | 'rueckseite';
  /** 1, 2, 3 … among the scenes of this kind: neighbours get another picture and another ground. */
  position?: number;
  /** Another seed is another town. */
  seed?: number;
}

/** The ground of a scene; the root of the SVG carries it as class `grund-…`, so that the page can take the same. */
type Ground = 'signal' | 'haupt' | 'natur' | 'akzent';

interface Scene {
  ground: Ground;
  width: number;
  height: number;
  markup: string;
}

const page = { width: 210, height: 297 };

/**
 * The illustration of the brochure: people in their Quartier. Decoration, hidden from screen readers.
 * Size in mm (A4, statements 210 × 110); its ground is transparent, its lower edge bleeds off the page.
 */
export function drawQuartier(options: QuartierOptions, palette: Palette): string {
  const { ground, width, height, markup } = scenes[options.scene](
    options.position ?? 1,
    options.seed ?? 11,
    palette,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="quartier grund-${ground}" aria-hidden="true" focusable="false"` +
    ` width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice">${markup}</svg>`
  );
}

const scenes: Record<QuartierOptions['scene'], (position: number, seed: number, palette: Palette) => Scene> =
  {
    deckblatt: (_, seed, palette) => cover(seed, palette, 0),
    // The town goes on around the spine.
    rueckseite: (_, seed, palette) => cover(seed, palette, page.width),
    auftakt: opening,
    stimme: statement,
  };

function cover(seed: number, palette: Palette, shift: number): Scene {
  const view: View = { ...page, scale: 17.5, centre: [3, 2.5], origin: [112 + shift, 218] };
  const colours = dayColours(palette);
  const canvas = createCanvas(view, colours);
  addTown(canvas, {
    seed,
    open: {
      '0,0': 'circle',
      '1,1': 'market',
      '-1,1': 'garden',
      '0,-1': 'park',
      '-2,2': 'park',
      '-1,2': 'table',
    },
    horizon: (left) => 140 + Math.abs(left - 112 - shift) * 0.1,
    floors: 4,
  });
  return { ground: 'signal', ...page, markup: paint(canvas) };
}

/** Openings walk through the town: each shows another place from another distance. */
const places: readonly {
  ground: Ground;
  square: Square;
  scale: number;
  origin: [number, number];
  horizon: number;
}[] = [
  { ground: 'haupt', square: 'circle', scale: 27, origin: [98, 222], horizon: 126 },
  { ground: 'natur', square: 'table', scale: 27, origin: [112, 216], horizon: 124 },
  { ground: 'haupt', square: 'market', scale: 27, origin: [96, 218], horizon: 124 },
  { ground: 'natur', square: 'garden', scale: 27, origin: [112, 216], horizon: 124 },
];

function opening(position: number, seed: number, palette: Palette): Scene {
  const place = places[(position - 1) % places.length] ?? places[0];
  if (!place) throw new Error('no place to show');
  const ground = place.ground === 'natur' ? palette.nature : palette.main;
  const colours = duskColours(palette, ground);
  const canvas = createCanvas(
    { ...page, scale: place.scale, centre: [3, 2.5], origin: place.origin },
    colours,
  );
  addTown(canvas, {
    seed: seed + position * 12,
    open: { '0,0': place.square },
    horizon: () => place.horizon,
    floors: 3,
  });
  return { ground: place.ground, ...page, markup: paint(canvas) };
}

function statement(position: number, seed: number, palette: Palette): Scene {
  const size = { width: 210, height: 110 };
  if (position % 2 === 0) {
    const colours = duskColours(palette, palette.main);
    return { ground: 'haupt', ...size, markup: drawFacades(size.width, size.height, colours, seed) };
  }
  const [ground, colour] =
    position % 4 === 1 ? (['akzent', palette.accent] as const) : (['natur', palette.nature] as const);
  const colours = { ...dayColours(palette), ground: colour };
  return { ground, ...size, markup: drawRow(size.width, size.height, colours, seed + position) };
}
