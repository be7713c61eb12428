import type { Palette } from '../palette.js';

/** How the threads of a topic are drawn, and its house. Lengths in mm. */
export interface ThreadLook {
  colour: string;
  width: number;
  /** Dashes and gaps; without them the thread is whole. */
  dashes?: string;
}

/** By colour, and without it by lightness, weight and dashes: neighbours differ in at least two of them. */
export function threadLook({ main, accent, nature, grey }: Palette, topic: number): ThreadLook {
  const looks: ThreadLook[] = [
    { colour: main, width: 0.6 },
    { colour: accent, width: 0.75, dashes: '2.4 1' },
    { colour: grey, width: 0.45 },
    { colour: nature, width: 0.9, dashes: '0.9 0.9' },
    { colour: main, width: 0.6, dashes: '3.6 0.9 0.9 0.9' },
    { colour: accent, width: 1 },
  ];
  return looks[topic % looks.length] as ThreadLook;
}
