import { contrast } from '../data-types/colours/colour.js';
import { round } from './drawing.js';
import { drawIcon } from './icon.js';

export type Handlungsfeldzeichen =
  | 'haus'
  | 'nachbarn'
  | 'sprechen'
  | 'platz'
  | 'wohnen'
  | 'laterne'
  | 'klima'
  | 'rad'
  | 'laden'
  | 'arbeit';

/**
 * The small picture of a Handlungsfeld: `size` mm square, its upper left corner at x, y.
 * Lines in `line`, the one surface that carries the meaning in `ground`. Decoration: hidden from screen readers.
 */
export function pictogram(
  zeichen: Handlungsfeldzeichen,
  place: { x: number; y: number; size: number },
  colours: { line: string; ground: string; paper: string },
): string {
  return drawIcon(
    pictures[zeichen](`fill="${colours.ground}"`, `fill="${colours.paper}"`),
    place,
    colours.line,
  );
}

type Picture = (tinted: string, blank: string) => string;

// Each on a field of 14 × 14 with the ground at y = 12.
const pictures: Record<Handlungsfeldzeichen, Picture> = {
  // a house that holds an open book
  haus: (tinted, blank) =>
    `<path d="M1.8 6 7 1.6 12.2 6v6H1.8z" ${tinted}/>` +
    `<path d="M7 8.1v3.9M7 8.1C6.2 7.4 5.2 7.3 4 7.5v3.7c1.2-.2 2.2-.1 3 .6.8-.7 1.8-.8 3-.6V7.5c-1.2-.2-2.2-.1-3 .6z" ${blank}/>`,
  // three people, close together
  nachbarn: (tinted) =>
    '<circle cx="3.3" cy="5.1" r="1.3"/><circle cx="10.7" cy="5.1" r="1.3"/>' +
    '<path d="M1 12V9.6a2.3 2.3 0 0 1 3.9-1.7M13 12V9.6a2.3 2.3 0 0 0-3.9-1.7"/>' +
    `<circle cx="7" cy="3.4" r="1.6" ${tinted}/><path d="M4.4 12V9a2.6 2.6 0 0 1 5.2 0v3z" ${tinted}/>` +
    '<path d="M.6 12h12.8"/>',
  // one speaks, another answers
  sprechen: (tinted) =>
    `<path d="M1 1.8h8v5.6H5L3 9.4v-2H1z" ${tinted}/>` +
    '<path d="M11 4.6h2v5.8h-1.7v2L9.3 10.4H6V9.6"/><path d="M2.9 3.9h4.2M2.9 5.4h2.6"/>',
  // a tree and a bench on the square
  platz: (tinted) =>
    `<circle cx="4.4" cy="4.6" r="3.1" ${tinted}/><path d="M4.4 4.4V12M4.4 7.3 6 5.8"/>` +
    '<path d="M8.2 7.3h4.6M8.2 9.4h4.6M8.9 9.4V12M12.1 9.4V12M.6 12h12.8"/>',
  // two houses side by side
  wohnen: (tinted) =>
    '<path d="M1.6 12V6.4L3.9 4.4l2.3 2"/><path d="M3.4 12V9.6h1.2V12"/>' +
    `<path d="M6.2 12V2h6v10z" ${tinted}/>` +
    '<path d="M8 4.1h.8M9.8 4.1h.8M8 6.2h.8M9.8 6.2h.8M8 8.3h.8M9.8 8.3h.8M8.7 12v-1.8h1V12M.6 12h12.8"/>',
  // someone in the light of a lamp
  laterne: (tinted) =>
    `<path d="M4.4 3.6 1.4 12h7.8L6.6 3.6z" ${tinted} stroke="none"/>` +
    '<path d="M11.4 12V4.4a2.3 2.3 0 0 0-2.3-2.3H6.6"/><path d="M3.9 3.6a1.6 1.6 0 0 1 3.2 0zM10.5 12h1.8"/>' +
    '<circle cx="5.3" cy="7.5" r=".95"/><path d="M3.9 12v-1.4a1.4 1.4 0 0 1 2.8 0V12M.6 12h12.8"/>',
  // a leaf above the water
  klima: (tinted) =>
    `<path d="M7 .9c2.9 1.2 4.2 3.3 3.6 5.6-.5 1.9-2.1 2.8-3.8 2.4C4.7 8.3 3.9 6 4.8 3.8 5.3 2.6 6.1 1.6 7 .9z" ${tinted}/>` +
    '<path d="M7.1 4v6.4M7 7.2l1.8-1.6M7 6 5.7 4.9"/>' +
    '<path d="M.8 11.1c1-.8 2.1-.8 3.1 0s2.1.8 3.1 0 2.1-.8 3.1 0 2.1.8 3.1 0M2.4 13c.8-.6 1.5-.6 2.3 0s1.5.6 2.3 0 1.5-.6 2.3 0 1.5.6 2.3 0"/>',
  // a bicycle
  rad: (tinted) =>
    `<circle cx="3.3" cy="9.2" r="2.8" ${tinted}/><circle cx="10.7" cy="9.2" r="2.8" ${tinted}/>` +
    '<path d="M3.3 9.2 5.4 4.9h3.9l1.4 4.3M5.1 4 7 9.2H3.3M7 9.2l2.3-4.3M4.4 4h2.1M9.3 4.9 8.8 3.2h1.7"/>',
  // a shop with an awning
  laden: (tinted) =>
    '<path d="M1.9 6.8V12h10.2V6.8"/>' +
    `<path d="M2.4 2h9.2l1.5 3.5a1.53 1.53 0 0 1-3.05.2 1.53 1.53 0 0 1-3.05 0 1.53 1.53 0 0 1-3.05 0A1.53 1.53 0 0 1 .9 5.5z" ${tinted}/>` +
    '<path d="M3.7 12V8.6h2.5V12M8 8.6h2.5v1.8H8zM.6 12h12.8M3.95 5.7 4.9 2M7 5.7V2M10.05 5.7 9.1 2"/>',
  // a briefcase, and the cap of those who have learnt
  arbeit: (tinted, blank) =>
    `<path d="M1.4 6.6h11.2V12H1.4z" ${tinted}/>` +
    '<path d="M1.4 8.8h4.5M8.1 8.8h4.5M5.9 8h2.2v1.7H5.9zM5 6.6V5.2"/><path d="M9 6.6V5.2"/>' +
    `<path d="M7 1 12 2.8 7 4.6 2 2.8z" ${blank}/>` +
    '<path d="M4.2 3.7v1.5c1.7.9 3.9.9 5.6 0V3.7M12 2.8v2.4"/>',
};

export type Rollenzeichen = 'netz' | 'wellen' | 'gespraech' | 'haus';

/**
 * The emblem of a role, at most 40 × 34 mm at scale 1, centred on x, y. The same figure in `accent` is in all four:
 * it stands for the member. Decoration: hidden from screen readers.
 */
export function roleEmblem(
  zeichen: Rollenzeichen,
  place: { x: number; y: number; scale: number },
  colours: { line: string; accent: string; ground: string },
): string {
  const width = round((0.25 + 0.3 * place.scale) / place.scale);
  return (
    `<g aria-hidden="true" transform="translate(${round(place.x)} ${round(place.y)}) scale(${round(place.scale)})"` +
    ` fill="none" stroke="${colours.line}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">` +
    `${emblems[zeichen](colours)}</g>`
  );
}

/** A standing person without outline, feet at x, y. */
function person(x: number, y: number, size: number, fill: string): string {
  const half = round(size * 0.27);
  const waist = round(size * 0.36);
  return (
    `<g fill="${fill}" stroke="none"><circle cx="${x}" cy="${round(y - size * 0.83)}" r="${round(size * 0.17)}"/>` +
    `<path d="M${round(x - half)} ${y}v${-waist}a${half} ${half} 0 0 1 ${round(2 * half)} 0v${waist}z"/></g>`
  );
}

type Emblem = (colours: { line: string; accent: string; ground: string }) => string;

const emblems: Record<Rollenzeichen, Emblem> = {
  // someone in the middle of a net
  netz({ line, accent, ground }) {
    const knots: [number, number, number][] = [
      [-14, -9, 2.7],
      [0, -14, 2.3],
      [14.5, -8.5, 2.7],
      [15.5, 7, 2.3],
      [-15.5, 6.5, 2.3],
    ];
    const threads = knots.map(([x, y]) => `M0 3 ${x} ${y}`).join('');
    const outer = 'M-14-9 0-14 14.5-8.5 15.5 7M-14-9-15.5 6.5';
    const circles = knots.map(
      ([x, y, r], i) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${i % 2 ? ground : line}"/>`,
    );
    return (
      `<g transform="translate(0 2.8)"><path d="${threads}"/><path d="${outer}" stroke-dasharray="0.1 1.5"/>${circles.join('')}` +
      `<circle cx="0" cy="3" r="7.6" fill="${ground}" stroke="none"/>${person(0, 10, 14.5, accent)}</g>`
    );
  },
  // someone who is heard far away
  wellen({ accent }) {
    const arcs = [8.5, 12.5, 16.5].map((r) => {
      const dx = round(r * 0.94);
      const y = round(0.5 + r * 0.34);
      return `<path d="M${-dx} ${y}A${r} ${r} 0 1 1 ${dx} ${y}"/>`;
    });
    return `<g transform="translate(0 2.8)">${arcs.join('')}${person(0, 10.5, 15, accent)}</g>`;
  },
  // two who talk with each other
  gespraech({ line, accent, ground }) {
    // written on the bubble in whichever of the two is read better
    const onAccent = contrast(line, accent) > contrast(ground, accent) ? line : ground;
    return (
      `<path d="M-16.5-15.5H2.5v9h-11l-4 4v-4h-4z" fill="${accent}" stroke="none"/><path d="M-13.2-12.5h12M-13.2-9.5h7.5" stroke="${onAccent}"/>` +
      '<path d="M6-12.5h10.5v8.6h-3.5v3.6l-3.600-3.6H-1V-5.2"/>' +
      `${person(-9, 14.5, 13, accent)}${person(9, 14.5, 13, line)}`
    );
  },
  // two under one roof
  haus({ line, accent }) {
    return (
      '<path d="M-14 13.5V-3L0-14.5 14-3V13.5z"/>' +
      `${person(-4.8, 13.5, 15, accent)}${person(4.8, 13.5, 15, line)}`
    );
  },
};
