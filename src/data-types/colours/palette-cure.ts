import { fromHsl, toHsl } from './colour.js';
import { type Rule, rules } from './palette-rules.js';
import type { ColourName, Colours } from './uses.js';

/** A change of one colour that keeps a rule. */
export interface Cure {
  name: ColourName;
  colour: string;
  tone: 'darker' | 'lighter';
  /** How far it is, in steps of lightness. */
  step: number;
}

/** As fine as the channels of a colour. */
const stepsOfLightness = 510;
/** A colour changed by more is another one; only where text can't be read it is proposed nevertheless. */
const farthest = 0.2 * stepsOfLightness;

/**
 * What helps a rule that is broken: the nearest lighter or darker one of each of its colours, the smallest change first.
 * Each alone is enough. Where one of the colours is the worse to read elsewhere too, that one only.
 */
export function cures(rule: Rule, colours: Colours): Cure[] {
  const unread = rules.filter(({ isFirm, score }) => isFirm && score(colours) < 1);
  const faults = (name: ColourName) => unread.filter(({ names }) => names.includes(name)).length;
  const most = Math.max(...rule.names.map(faults));
  const worst = rule.names.filter((name) => faults(name) === most);
  for (const names of [worst, rule.names]) {
    const found = names.flatMap((name) => nearestSound(rule, name, colours));
    if (found.length > 0) return found.sort((a, b) => a.step - b.step);
  }
  return [];
}

/**
 * The nearest colour of the same hue that keeps all rules about it: where text can't be read, those of legible text only. If
 * there is none, the rules of this pair are kept and none is broken that was kept; if there is none either, those of the pair.
 */
function nearestSound(rule: Rule, name: ColourName, colours: Colours): Cure[] {
  const own = rules.filter(({ names, isFirm }) => names.includes(name) && (isFirm || !rule.isFirm));
  const pair = own.filter(({ names, isFirm }) =>
    rule.isFirm ? isFirm && names.every((one) => rule.names.includes(one)) : isFirm,
  );
  const asked = [...new Set([rule, ...pair])];
  const kept = own.filter((other) => asked.includes(other) || other.score(colours) >= 1);
  const isUnread = own.some(({ isFirm, score }) => isFirm && score(colours) < 1);
  const reach = isUnread ? stepsOfLightness : farthest;
  for (const tier of [own, kept, asked]) {
    for (let step = 1; step <= reach; step++) {
      for (const tone of ['darker', 'lighter'] as const) {
        const colour = shifted(colours[name], tone === 'darker' ? -step : step);
        if (colour && tier.every(({ score }) => score({ ...colours, [name]: colour }) >= 1)) {
          return [{ name, colour, tone, step }];
        }
      }
    }
  }
  return [];
}

/** The colour, lighter by so many steps; nothing beyond black and white. */
function shifted(colour: string, step: number): string | undefined {
  const [hue, saturation, lightness] = toHsl(colour);
  const target = lightness + step / stepsOfLightness;
  return target < 0 || target > 1 ? undefined : fromHsl(hue, saturation, target).toUpperCase();
}
