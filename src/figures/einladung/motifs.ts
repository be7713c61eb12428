import { type Box, type Drawing, round } from '../drawing.js';
import { mix, type Palette } from '../palette.js';

export type Motif = 'tasse' | 'tisch';

/** Fills a box with a scene in plain surfaces. Decoration: hidden from screen readers. */
export function drawMotif(drawing: Drawing, motif: Motif, box: Box, palette: Palette): void {
  drawing.group('aria-hidden="true"', () => scenes[motif](drawing, box, palette));
}

const scenes: Record<Motif, (drawing: Drawing, box: Box, palette: Palette) => void> = {
  tasse: (drawing, box, palette) =>
    drawPair(drawing, box, [palette.signal, palette.main], [coffee, tea], palette),
  tisch: (drawing, box, palette) =>
    drawPair(drawing, box, [palette.accent, palette.main], [table(6, 0), table(7, 1)], palette),
};

type Scene = (palette: Palette) => string;

/** Two fields of opposite colours, each with a scene of about 40 × 36 mm around its middle. */
function drawPair(
  drawing: Drawing,
  box: Box,
  grounds: [string, string],
  pair: [Scene, Scene],
  palette: Palette,
): void {
  const upright = box.height > box.width;
  const size = { width: box.width / (upright ? 1 : 2), height: box.height / (upright ? 2 : 1) };
  const scale = round(Math.min(size.width / 54, size.height / 42));
  pair.forEach((scene, i) => {
    const x = box.x + (upright ? 0 : i * size.width);
    const y = box.y + (upright ? i * size.height : 0);
    drawing.rect({ x, y, ...size }, grounds[i] ?? palette.main);
    const middle = `${round(x + size.width / 2)} ${round(y + size.height / 2)}`;
    drawing.add(`<g transform="translate(${middle}) scale(${scale})">${scene(palette)}</g>`);
  });
}

/** About 36 × 34 mm around the origin. */
function coffee({ main, paper, accent }: Palette): string {
  return (
    `<path d="M-5.5-8.5c-2-2 2-3.6 0-6M.5-8.5c-2-2 2-3.6 0-6" fill="none" stroke="${paper}" stroke-width="1.3" stroke-linecap="round"/>` +
    `<path d="M8-1.8h2.6a3.9 3.9 0 0 1 0 7.8H7" fill="none" stroke="${main}" stroke-width="2.2"/>` +
    `<path d="M-13.5-5h22v7.5A9.5 9.5 0 0 1-1 12h-3a9.5 9.5 0 0 1-9.5-9.5z" fill="${main}"/>` +
    `<path d="M-13.5-5h22v2.6h-22z" fill="${accent}"/>` +
    `<path d="M-18.5 12H13.5a5 5 0 0 1-4.6 3h-22.8a5 5 0 0 1-4.6-3z" fill="${paper}"/>`
  );
}

/** A glass of tea with its bag; about 36 × 34 mm around the origin. */
function tea({ paper, accent, signal, sand }: Palette): string {
  return (
    `<path d="M-4-9.5c-2-2 2-3.6 0-6M2-9.5c-2-2 2-3.6 0-6" fill="none" stroke="${sand}" stroke-width="1.3" stroke-linecap="round"/>` +
    `<path d="M9-2.5h2.2a3.7 3.7 0 0 1 0 7.4H8" fill="none" stroke="${paper}" stroke-width="2"/>` +
    `<path d="M-11-6.5h20.5l-1.6 18.5H-9.4z" fill="${paper}"/>` +
    `<path d="M-10.7-2.5H9.2L8 12H-9.4z" fill="${signal}"/>` +
    `<path d="M-5-7c-1.5 4 1.5 7-.5 10.5" fill="none" stroke="${paper}" stroke-width=".5"/>` +
    `<path d="M-8.3 3.5h5.6v5.3h-5.6z" fill="${accent}"/>` +
    `<path d="M-5-7c2-2.5 5-1 6.5 1.5" fill="none" stroke="${paper}" stroke-width=".5"/>` +
    `<path d="M-16.5 12H14.5v2.6h-31z" fill="${accent}"/>`
  );
}

const skins = ['#E8B48E', '#8A5A3C', '#F0C9A8', '#C98E66'];

/** A round table from above with people about it, `count` of them; the colours begin at `shift`. */
function table(count: number, shift: number): Scene {
  return (palette) => {
    const { main, signal, nature, paper, accent, sand } = palette;
    const rose = mix(accent, paper, 0.45);
    const coats =
      shift === 0 ? [main, signal, nature, sand, mix(main, paper, 0.6)] : [signal, sand, accent, rose, paper];
    const people = Array.from({ length: count }, (_, i) => {
      const turn = round((360 / count) * (i + 0.5));
      return (
        `<g transform="rotate(${turn})"><rect x="-4.3" y="-18.6" width="8.6" height="4.8" rx="2.4" fill="${coats[i % coats.length]}"/>` +
        `<circle cy="-15.7" r="2.1" fill="${skins[(i * 3 + shift) % skins.length]}"/></g>`
      );
    });
    const papers = Array.from({ length: count }, (_, i) => {
      const turn = round((360 / count) * (i + 0.5));
      const fill = i % 3 === shift ? signal : sand;
      return `<g transform="rotate(${turn})"><path d="M-1.6-9.6h3.2v3.6h-3.2z" fill="${fill}"/><circle cx="3" cy="-8.6" r=".8" fill="${i % 2 ? accent : main}"/></g>`;
    });
    const middle = `<path d="M-2.6-2.2h2.4v2h-2.4zM.6-2.6h2.4v2H.6z" fill="${signal}"/><path d="M-2 .6h2.4v2H-2zM1 .2h2.4v2H1z" fill="${accent}"/>`;
    return `${people.join('')}<circle r="12" fill="${paper}"/>${papers.join('')}${middle}`;
  };
}
