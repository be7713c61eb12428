import { contrast, mix, type Palette } from '../palette.js';

type Several = readonly [string, ...string[]];

/** The colours of a picture of the Quartier, all of them mixed from the project's palette. */
export interface Colours {
  /** Page and streets. */
  ground: string;
  /** The rim of a block, between street and gardens. */
  pavement: string;
  lawn: string;
  /** Hedges, beds, planted roofs. */
  hedge: string;
  plaza: string;
  disc: string;
  /** Thin lines on the square. */
  ring: string;
  walls: Several;
  roofs: Several;
  window: string;
  litWindow: string;
  /** Share of windows with light. */
  lit: number;
  door: string;
  awning: string;
  cloth: string;
  crowns: Several;
  trunk: string;
  people: Several;
  /** Clothes of the people that are drawn large. */
  clothes: Several;
  skin: Several;
  hair: Several;
  shade: string;
  shadowOpacity: number;
}

/** Colours in full light, for a page in the signal colour. */
export function dayColours(p: Palette): Colours {
  const brick = mix(p.accent, p.white, 0.38);
  return {
    ...common(p),
    ground: p.signal,
    pavement: mix(p.signal, p.white, 0.3),
    lawn: mix(mix(p.nature, p.signal, 0.45), p.white, 0.34),
    hedge: mix(mix(p.nature, p.signal, 0.3), p.white, 0.1),
    plaza: mix(p.paper, p.white, 0.35),
    disc: mix(p.paper, p.signal, 0.24),
    ring: p.accent,
    walls: [mix(p.paper, p.white, 0.6), mix(p.paper, p.white, 0.6), mix(p.paper, p.sand, 0.55)],
    roofs: [p.accent, p.accent, p.main, p.nature, brick],
    window: mix(p.main, p.white, 0.2),
    litWindow: mix(p.main, p.white, 0.2),
    lit: 0,
    door: p.accent,
    people: [p.accent, p.main, p.nature, brick, p.main, p.paper],
    shade: p.main,
    shadowOpacity: 0.2,
  };
}

/** Colours at dusk, for a page in a dark colour: windows are lit, people wear what is light. */
export function duskColours(p: Palette, ground: string): Colours {
  const brick = mix(p.accent, p.white, 0.38);
  const pale = mix(ground, p.white, 0.62);
  const lifted = lift(ground, ground === p.nature ? 1.22 : 1.42);
  return {
    ...common(p),
    ground,
    pavement: mix(lifted, p.white, 0.16),
    lawn: ground === p.nature ? mix(ground, p.signal, 0.22) : mix(ground, p.nature, 0.62),
    hedge: mix(mix(p.nature, p.white, 0.22), p.signal, 0.12),
    crowns:
      ground === p.nature
        ? [green(p, 0.38), green(p, 0.5), green(p, 0.62)]
        : [green(p, 0.12), green(p, 0.28), green(p, 0.42)],
    plaza: mix(lifted, p.white, 0.07),
    disc: mix(ground, lifted, 0.45),
    ring: p.signal,
    walls: [p.paper, p.paper, mix(p.paper, ground, 0.16)],
    roofs: [p.signal, p.accent, brick, pale, p.signal],
    window: mix(p.main, p.white, 0.22),
    litWindow: p.signal,
    lit: 0.42,
    door: p.accent,
    people: [p.signal, p.paper, brick, mix(p.nature, p.white, 0.55), p.paper],
    shade: mix(p.main, p.ink, 0.6),
    shadowOpacity: 0.34,
  };
}

function common(p: Palette) {
  return {
    crowns: [p.nature, green(p, 0.18), green(p, 0.34)] as const,
    trunk: mix(mix(p.accent, p.signal, 0.3), p.ink, 0.6),
    awning: p.accent,
    cloth: p.white,
    clothes: [
      p.main,
      p.signal,
      p.nature,
      p.paper,
      mix(p.accent, p.ink, 0.3),
      mix(p.accent, p.white, 0.38),
    ] as const,
    skin: skinTones(p),
    hair: [
      p.ink,
      mix(p.accent, p.ink, 0.7),
      mix(p.signal, p.accent, 0.35),
      mix(p.grey, p.white, 0.55),
    ] as const,
  };
}

/** Brighter in the same hue; mixing with white would turn it grey. */
function lift(colour: string, factor: number): string {
  const channels = [1, 3, 5].map((i) =>
    Math.min(255, Math.round(Number.parseInt(colour.slice(i, i + 2), 16) * factor)),
  );
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** The green of leaves, the lighter the larger the share. */
function green(p: Palette, share: number): string {
  return mix(p.nature, mix(p.white, p.signal, 0.45), share);
}

function skinTones(p: Palette): Several {
  return [
    mix(mix(p.sand, p.accent, 0.3), p.signal, 0.12),
    mix(p.accent, p.ink, 0.48),
    mix(mix(p.sand, p.accent, 0.52), p.ink, 0.12),
    mix(p.sand, p.accent, 0.17),
  ];
}

/** The entries that can be told from the ground. */
export function visibleOn(ground: string, colours: readonly string[]): Several {
  const [first, ...rest] = colours.filter((colour) => contrast(colour, ground) >= 1.5);
  return first === undefined ? ['#FFFFFF'] : [first, ...rest];
}
