import { tonesOf } from '../../data-types/colours/tones.js';
import { mix, type Palette, textOn } from '../palette.js';

export interface StepTone {
  ground: string;
  line: string;
}

/** The grounds of the steps, from the palest tone of the leading colour to the colour itself. */
export function stepTones(count: number, palette: Palette): StepTone[] {
  const { pale, light, middle, full } = tonesOf(palette);
  const stops = [pale, light, middle, full];
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? 3 : (3 * i) / (count - 1);
    const lower = Math.min(2, Math.floor(at));
    const ground = mix(stops[lower] ?? pale, stops[lower + 1] ?? full, at - lower);
    const line = textOn(palette, ground) === palette.white ? palette.white : palette.main;
    return { ground, line };
  });
}
