import { CommanderError, Option } from 'commander';
import type { Shard } from '../commands/report-ids.js';
import { exitCodes } from '../diagnostics/exit-code.js';
import type { Format } from '../figures/draw-figures.js';
import type { Host } from './host.js';

/** A value that an option can't have, and what it can; `allowed` is told to people. */
export class BadValue extends CommanderError {
  constructor(
    call: string,
    readonly allowed: string,
  ) {
    super(exitCodes.usage, 'zb.badValue', call);
  }
}

/** `--dpi`, for commands that write PNG. */
export function dpiOption({ ui }: Host): Option {
  return new Option(`--dpi <${ui.namedDpi}>`, ui.optDpi).argParser(positive('--dpi', 1200)).default(300);
}

/** `--size`, several separated by commas or given one by one. */
export function sizeOption({ ui }: Host): Option {
  const read = (text: string, before: readonly Format[] = []): readonly Format[] => {
    const wanted = text.toLowerCase().split(',');
    const known = sizes.filter((size) => wanted.includes(size));
    if (known.length === 0 || !wanted.every((size) => known.some((one) => one === size)))
      throw new BadValue(`--size ${text}`, sizes.join(', '));
    return sizes.filter((size) => known.includes(size) || before.includes(size));
  };
  return new Option(`--size <${ui.namedSize}>`, ui.optSize).argParser(read);
}

const sizes: readonly Format[] = ['a4', 'folie', 'quadrat'];

/** A whole number above 0. */
export function counting(option: string): (text: string) => number {
  return (text) => {
    if (isCount(text)) return Number(text);
    throw new BadValue(`${option} ${text}`, '@allowed.count');
  };
}

/** The number of a port; 0 is none. */
export function portNumber(option: string): (text: string) => number {
  return (text) => {
    if (isCount(text) && Number(text) <= 65_535) return Number(text);
    throw new BadValue(`${option} ${text}`, '@allowed.port');
  };
}

function isCount(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}

/** A part of many, such as 1/4: the first of four. */
export function shard(text: string): Shard {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number > 0 && number <= of) return { number, of };
  throw new BadValue(`--shard ${text}`, '@allowed.shard');
}

/** A number above 0 and at most `most`: pictures finer than 1200 dots per inch are more than a browser can hold. */
export function positive(option: string, most: 1200 | undefined = undefined): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (value > 0 && value <= (most ?? Number.MAX_VALUE)) return value;
    throw new BadValue(`${option} ${text}`, most ? '@allowed.dpi' : '@allowed.positive');
  };
}
