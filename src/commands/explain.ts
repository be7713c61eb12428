import { distance } from 'fastest-levenshtein';
import { codeData, codeText } from '../diagnostics/code-text.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { type Code, codes } from '../messages/codes.js';
import type { RunOptions, RunResult } from './run.js';

/** `zb explain CODE`: what a message means. `zb1203` and `1203` will do; an unknown code is ZB4007. */
export async function explain(
  written: string,
  { language }: Pick<RunOptions, 'language'>,
): Promise<RunResult> {
  const wanted = written
    .trim()
    .toUpperCase()
    .replace(/^(?=\d)/, 'ZB');
  const nothing = { diagnostics: [], files: [], timings: [], root: undefined, checked: 0 };
  if (isCode(wanted)) {
    return { ...nothing, answer: { text: codeText(wanted, language), data: codeData(wanted, language) } };
  }
  const suggestion = nearestCode(wanted);
  const found = diagnostic('ZB4007', { code: written }, undefined, suggestion ? { suggestion } : {});
  return { ...nothing, diagnostics: [found] };
}

function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}

/** The code with one other character, and of those the one with the nearest number. */
function nearestCode(wanted: string): Code | undefined {
  if (!/^ZB\d{1,6}$/.test(wanted)) return undefined;
  const number = Number(wanted.slice(2));
  const [best] = (Object.keys(codes) as Code[])
    .map((code) => ({ code, far: distance(wanted, code), off: Math.abs(Number(code.slice(2)) - number) }))
    .filter(({ far }) => far <= 1)
    .sort((a, b) => a.far - b.far || a.off - b.off);
  return best?.code;
}
