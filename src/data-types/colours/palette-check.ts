import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { YamlFile } from '../../load/yaml.js';
import { apartness, type Gap, gaps } from './apart.js';
import { fromHsl, toHsl } from './colour.js';
import { type ColourName, type Colours, contrastOf, needed, type Shade, type Use, uses } from './uses.js';

/** The colours that tell Themenfelder apart. */
const categories = ['haupt', 'akzent', 'signal', 'natur'] as const;

/** A rule about some colours of the project. */
interface Rule {
  names: readonly ColourName[];
  /** 1 and more: it is kept. */
  score(colours: Colours): number;
  describe(colours: Colours): Pick<Diagnostic, 'code' | 'params'>;
}

const rules: readonly Rule[] = [...uses.map(contrastRule), ...pairs(categories).flatMap(apartRules)];

/**
 * The five colours of projekt.yaml: text is read on its ground (ZB1320), the four that tell Themenfelder apart do so in
 * greyscale (ZB1322) and for the colour-blind (ZB1323). Each colour is named once a code, where it fails worst.
 */
export function checkPalette(file: YamlFile, colours: Colours): Diagnostic[] {
  const place = (name: ColourName): Place => file.placeOf(['farben', name]);
  const found = rules
    .filter((rule) => rule.score(colours) < 1)
    .sort((a, b) => a.score(colours) - b.score(colours))
    .map((rule) => ({ rule, change: bestChange(rule, colours), ...rule.describe(colours) }));
  const named = new Set<string>();
  return found.flatMap(({ change, code, params }) => {
    const key = `${code} ${change.name}`;
    if (named.has(key)) return [];
    named.add(key);
    const advice = { fix: change.fix, name: change.name, colour: change.colour };
    return diagnostic(code, { ...params, ...advice }, place(change.name));
  });
}

function contrastRule(use: Use): Rule {
  return {
    names: [use.text, use.ground].map(nameOf).filter((name) => name !== undefined),
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
    score: (colours) => apartness(gap, colours[a], colours[b]),
    describe: (colours) => gap.describe(`@shade.${a}`, `@shade.${b}`, colours[a], colours[b]),
  }));
}

interface Change {
  name: ColourName;
  /** Nothing helps: empty. */
  colour: string;
  fix: string;
}

/** Which of the rule's colours becomes sound by the smallest change, and how it looks then. */
function bestChange(rule: Rule, colours: Colours): Change {
  const changes = rule.names.map((name) => nearestSound(rule, name, colours));
  const [best] = changes.sort((a, b) => a.step - b.step);
  if (!best) throw new Error('a rule about no colour of the project');
  return best;
}

/** The nearest lighter or darker colour that keeps every rule about it, else at least this one. */
function nearestSound(rule: Rule, name: ColourName, colours: Colours): Change & { step: number } {
  const own = rules.filter(({ names }) => names.includes(name));
  const steps = Array.from({ length: 200 }, (_, i) => [-(i + 1), i + 1]).flat();
  for (const asked of [own, [rule]]) {
    const step = steps.find((step) => {
      const colour = shifted(colours[name], step);
      return colour !== undefined && asked.every(({ score }) => score({ ...colours, [name]: colour }) >= 1);
    });
    if (step === undefined) continue;
    const fix = step < 0 ? '@palette.darker' : '@palette.lighter';
    return { name, colour: shifted(colours[name], step) ?? '', step: Math.abs(step), fix };
  }
  return { name, colour: '', step: Number.POSITIVE_INFINITY, fix: '@palette.other' };
}

/** The colour, lighter by so many steps of half a per cent; nothing beyond black and white. */
function shifted(colour: string, step: number): string | undefined {
  const [hue, saturation, lightness] = toHsl(colour);
  const target = lightness + step / 200;
  return target < 0 || target > 1 ? undefined : fromHsl(hue, saturation, target).toUpperCase();
}

function nameOf(shade: Shade): ColourName | undefined {
  return shade === 'weiss' || shade === 'papier' ? undefined : shade === 'hell' ? 'haupt' : shade;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}
