import { catalogue, fillIn, type LanguageName } from '../../messages/catalogue.js';
import type { Repair } from './plan-repairs.js';

/** What is mended, line by line, for people; ends with a line break. */
export function fixText(repairs: readonly Repair[], language: LanguageName, isTrial: boolean): string {
  const { ui, terms } = catalogue(language);
  if (repairs.length === 0) return `${ui.fixNothing}\n`;
  const count = repairs.reduce((sum, { lines }) => sum + lines.length, 0);
  const changes = repairs.flatMap(({ file, lines }) =>
    lines.flatMap(({ line, before, after }) => [`${file}:${line}`, `- ${before}`, `+ ${after}`, '']),
  );
  return [...changes, fillIn(isTrial ? ui.fixTrial : ui.fixDone, { count }, terms), ''].join('\n');
}
