import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { apartness, type Gap, gaps } from './apart.js';
import { type ColourName, type Colours, contrastOf, needed, type Shade, type Use, uses } from './uses.js';

/** The colours that tell Themenfelder apart. */
const categories = ['haupt', 'akzent', 'signal', 'natur'] as const;

/** A rule about some colours of the project. */
export interface Rule {
  names: readonly ColourName[];
  /** Broken, it stops a build. */
  isFirm: boolean;
  /** 1 and more: it is kept. */
  score(colours: Colours): number;
  describe(colours: Colours): Pick<Diagnostic, 'code' | 'params'>;
}

/** Text is read on its ground (ZB1320), the colours of Themenfelder differ (ZB1322, ZB1323). */
export const rules: readonly Rule[] = [...uses.map(contrastRule), ...pairs(categories).flatMap(apartRules)];

function contrastRule(use: Use): Rule {
  return {
    names: [use.text, use.ground].map(nameOf).filter((name) => name !== undefined),
    isFirm: true,
    score: (colours) => contrastOf(use, colours) / needed[use.size],
    describe: (colours) => ({ code: 'ZB1320', params: contrastParams(use, contrastOf(use, colours)) }),
  };
}

/** The parameters of ZB1320; the ratio is cut, not rounded, so that 4.49 is not told as enough. */
export function contrastParams(
  { text, ground, size }: { text: string; ground: string; size: Use['size'] },
  ratio: number,
) {
  const tenths = Math.floor(ratio * 10);
  const shade = (name: string) => (name.startsWith('#') ? name : `@shade.${name}`);
  return {
    print: `@print.${size}`,
    text: shade(text),
    ground: shade(ground),
    whole: Math.floor(tenths / 10),
    tenth: tenths % 10,
    needed: `@ratio.${size}`,
  };
}

function apartRules([a, b]: readonly [ColourName, ColourName]): Rule[] {
  return gaps.map((gap: Gap) => ({
    names: [a, b],
    isFirm: false,
    score: (colours) => apartness(gap, colours[a], colours[b]),
    describe: (colours) => gap.describe(`@shade.${a}`, `@shade.${b}`, colours[a], colours[b]),
  }));
}

function nameOf(shade: Shade): ColourName | undefined {
  return shade === 'weiss' || shade === 'papier' ? undefined : shade === 'hell' ? 'haupt' : shade;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}
