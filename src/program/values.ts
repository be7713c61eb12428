import { CommanderError, Option } from 'commander';
import type { Shard } from '../commands/report-ids.js';
import { exitCodes } from '../diagnostics/exit-code.js';
import type { Host } from './host.js';

/** `--dpi`, for commands that write PNG. */
export function dpiOption({ ui }: Host): Option {
  return new Option(`--dpi <${ui.namedDpi}>`, ui.optDpi).argParser(positive('--dpi', 1200)).default(300);
}

/** A whole number above 0. */
export function counting(option: string): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new CommanderError(exitCodes.usage, 'zb.badValue', `${option} ${text}`);
  };
}

/** A part of many, such as 1/4: the first of four. */
export function shard(text: string): Shard {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number > 0 && number <= of) return { number, of };
  throw new CommanderError(exitCodes.usage, 'zb.badValue', `--shard ${text}`);
}

/** A number above 0 and at most `most`: pictures finer than 1200 dots per inch are more than a browser can hold. */
export function positive(option: string, most = Number.MAX_VALUE): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (value > 0 && value <= most) return value;
    throw new CommanderError(exitCodes.usage, 'zb.badValue', `${option} ${text}`);
  };
}
