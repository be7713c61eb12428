import { round } from './drawing.js';
import { drawIcon } from './icon.js';

/** Small pictures for what an alliance does. All are decoration: the words beside them say the same. */
export type Emblem =
  | 'vortrag'
  | 'werkstatt'
  | 'standort'
  | 'kalender'
  | 'nachricht'
  | 'megafon'
  | 'bildschirm'
  | 'austausch'
  | 'runde';

/**
 * An emblem `size` mm square with its upper left corner at x, y, in the manner of the pictograms:
 * lines in `line`, the surface that carries the meaning in `ground`.
 */
export function emblem(
  name: Emblem,
  place: { x: number; y: number; size: number },
  colours: { line: string; ground: string },
): string {
  return drawIcon(
    pictures[name](`fill="${colours.ground}"`, `fill="${colours.line}" stroke="none"`),
    place,
    colours.line,
  );
}

type Picture = (tinted: string, solid: string) => string;

// Each on a field of 14 × 14 with the ground at y = 12.
const pictures: Record<Emblem, Picture> = {
  // somebody speaks at a desk, others listen
  vortrag: (tinted, solid) =>
    `<circle cx="4.4" cy="3.1" r="1.5"/><path d="M2.4 12V7.6a2 2 0 0 1 3.2-1.6"/>` +
    `<path d="M4.6 6.6h5.2l-.9 2.2H5.5z" ${tinted}/><path d="M7.2 8.8V12"/>` +
    `<path d="M8.7 3.1c.7-.5.7-1.1 0-1.6M10.2 4c1.4-1 1.4-2.4 0-3.4"/>` +
    `<circle cx="12" cy="9.1" r=".95" ${solid}/><path d="M10.6 12.2v-.6a1.4 1.4 0 0 1 2.8 0v.6z" ${solid}/>` +
    '<path d="M.6 12h12.8"/>',
  // cards on a pin board
  werkstatt: (tinted, solid) =>
    '<path d="M1.4 1.8h11.2v7.4H1.4zM3.4 9.2 2.4 12M10.6 9.2l1 2.8"/>' +
    `<path d="M2.9 3.2h3v1.8h-3z" ${tinted}/><path d="M7.4 3.2h3.4M7.4 4.6h2.2"/>` +
    `<path d="M8 6.2h3v1.8H8z" ${solid}/><path d="M3 6.5h3.2M3 7.8h2"/><path d="M.6 12h12.8"/>`,
  // a house that carries a flag
  standort: (tinted, solid) =>
    `<path d="M2 12V7l3.4-2.8L8.8 7v5z" ${tinted}/><path d="M4.4 12V9.2h2V12"/>` +
    `<path d="M8.8 12V8.4h3.4V12"/><path d="M5.4 4.2V.9"/><path d="M5.4.9h4l-1 1.1 1 1.1h-4z" ${solid}/>` +
    '<path d="M10.1 10.1h.8M.6 12h12.8"/>',
  // a month with one day marked
  kalender: (tinted, solid) =>
    `<path d="M1.8 2.8h10.4V12H1.8z"/><path d="M1.8 2.8h10.4v2.4H1.8z" ${tinted}/>` +
    '<path d="M4.4 1.4v2.4M9.6 1.4v2.4M4 7.2h1M6.5 7.2h1M9 7.2h1M4 9.6h1M9 9.6h1"/>' +
    `<path d="M6 8.6h2v2H6z" ${solid}/>`,
  // a letter on its way
  nachricht: (tinted) =>
    `<path d="M3.6 3.2h9.2v7H3.6z" ${tinted}/><path d="m3.6 3.2 4.6 4 4.6-4M3.6 10.2l3.2-4.1M12.8 10.2 9.6 6.1"/>` +
    '<path d="M.8 4.8h1.4M.4 6.7h1.8M.8 8.6h1.4"/>',
  // a megaphone
  megafon: (tinted, solid) =>
    `<path d="M1.4 5.2h2.4v3.6H1.4z" ${solid}/><path d="M3.8 5.2 9.4 2v10L3.8 8.8z" ${tinted}/>` +
    '<path d="m4.7 9.4 1 3h1.7l-.7-1.9M11 5.2c.9 1.1.9 2.5 0 3.6M12.4 3.8c1.7 1.9 1.7 4.5 0 6.4"/>',
  // a page on a screen
  bildschirm: (tinted, solid) =>
    '<path d="M1 2.2h12v7.6H1zM5 12h4M7 9.8V12"/>' +
    `<path d="M2.4 3.6h3.8v2.8H2.4z" ${tinted}/><path d="M7.6 4h4M7.6 5.9h2.8M2.4 8.1h5.4"/>` +
    `<circle cx="10.8" cy="8" r=".7" ${solid}/>`,
  // two people, giving and taking
  austausch: (tinted, solid) =>
    `<circle cx="3.2" cy="4.3" r="1.5" ${solid}/><path d="M.9 12V9.2a2.3 2.3 0 0 1 4.6 0V12z" ${solid}/>` +
    `<circle cx="10.8" cy="4.3" r="1.5" ${tinted}/><path d="M8.5 12V9.2a2.3 2.3 0 0 1 4.6 0V12z" ${tinted}/>` +
    '<path d="M5.5 3.1h3M7.6 2.2l.9.9-.9.9M8.5 5.4h-3M6.4 4.5l-.9.9.9.9M.6 12h12.8"/>',
  // people around a table, seen from above
  runde: (tinted, solid) =>
    `<circle cx="7" cy="7" r="3" ${tinted}/>` +
    [0, 60, 120, 180, 240, 300]
      .map((angle) => {
        const radians = ((angle + 30) * Math.PI) / 180;
        return `<circle cx="${round(7 + 5.2 * Math.cos(radians))}" cy="${round(7 + 5.2 * Math.sin(radians))}" r="1.05" ${solid}/>`;
      })
      .join(''),
};

/** German word stems and the emblem that goes with them; the first that a text contains counts. */
const stems: [RegExp, Emblem][] = [
  [/vortr[aä]g|impuls/i, 'vortrag'],
  [/workshop|werkstatt/i, 'werkstatt'],
  [/öffentlichkeit|medien|presse/i, 'megafon'],
  [/webseite|website|internet|digital/i, 'bildschirm'],
  [/kommunikation|information/i, 'nachricht'],
  [/austausch|kooperation|netzwerk/i, 'austausch'],
  [/treffen|sitzung|runde/i, 'runde'],
  [/tagung|besuch|termin/i, 'kalender'],
  [/projekt|standort/i, 'standort'],
];

/** An emblem for each text, all different; nothing if one of them has none, since half a set looks like a mistake. */
export function emblemsFor(texts: readonly string[]): Emblem[] | undefined {
  const found = texts.map((text) => stems.find(([stem]) => stem.test(text))?.[1]);
  const known = found.filter((name) => name !== undefined);
  return known.length === texts.length && new Set(known).size === known.length ? known : undefined;
}

/** A person as a plain figure standing on `ground`, `height` mm tall. */
export function person(x: number, ground: number, height: number, body: string, head: string): string {
  const half = height * 0.22;
  const shoulder = ground - height * 0.65;
  return (
    `<path d="M${round(x - half)} ${round(ground)}V${round(shoulder + half)}a${round(half)} ${round(half)} 0 0 1 ${round(2 * half)} 0V${round(ground)}z" fill="${body}"/>` +
    `<circle cx="${round(x)}" cy="${round(ground - height * 0.84)}" r="${round(height * 0.15)}" fill="${head}"/>`
  );
}

/** A house with windows standing on `ground`, its left wall at x; with a gable or a flat roof. */
export function house(
  x: number,
  ground: number,
  size: { width: number; height: number; gable: boolean },
  wall: string,
  window: string,
): string {
  const { width, height, gable } = size;
  const rise = gable ? width * 0.34 : 0;
  const roof = gable
    ? `l${round(width / 2)} ${round(-rise)}l${round(width / 2)} ${round(rise)}`
    : `h${round(width)}`;
  const windows: string[] = [];
  const columns = Math.max(1, Math.floor((width - 1.2) / 2.8));
  const first = x + (width - (columns * 2.8 - 1.5)) / 2;
  for (let row = ground - height + 1.5; row < ground - 2.8; row += 3.2) {
    for (let column = 0; column < columns; column++) {
      windows.push(
        `<rect x="${round(first + column * 2.8)}" y="${round(row)}" width="1.3" height="1.7" fill="${window}"/>`,
      );
    }
  }
  return `<path d="M${round(x)} ${round(ground)}V${round(ground - height)}${roof}V${round(ground)}z" fill="${wall}"/>${windows.join('')}`;
}

/** A round tree standing on `ground`, `radius` mm its crown. */
export function tree(x: number, ground: number, radius: number, crown: string, trunk: string): string {
  return (
    `<path d="M${round(x)} ${round(ground)}v${round(-radius * 1.7)}" stroke="${trunk}" stroke-width="0.6"/>` +
    `<circle cx="${round(x)}" cy="${round(ground - radius * 2.1)}" r="${round(radius)}" fill="${crown}"/>`
  );
}
