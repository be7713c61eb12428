import { nearest } from '../../data-types/nearest.js';
import type { ProjectData } from '../../data-types/project.js';
import { enumerate } from '../../data-types/references.js';
import { isZeitpunkt } from '../../data-types/zeitpunkt.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { RunOptions } from '../run.js';

/** Options of `zb import-interviews`, named as on the command line. */
export interface ImportOptions extends RunOptions {
  gruppe: string | undefined;
  gruppeSpalte: string | undefined;
  pseudonym: string | undefined;
  datum: string | undefined;
  einwilligung: 'erteilt' | 'nicht-noetig' | undefined;
  erfunden: boolean;
  /** Path of a YAML file, see `assignment.ts`. */
  zuordnung: string | undefined;
  kennung: string | undefined;
  ueberschreiben: boolean;
  /** True: nothing is written. */
  dryRun: boolean;
}

/** What is wrong with the options by themselves: ZB4006, and ZB1203 for a group that the project does not have. */
export function checkOptions(options: ImportOptions, { mitglieder }: ProjectData): Diagnostic[] {
  const { gruppe, pseudonym, datum, kennung } = options;
  const found: Diagnostic[] = [];
  if (datum !== undefined && !isZeitpunkt(datum)) found.push(badValue(`--datum ${datum}`));
  if (kennung !== undefined && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(kennung)) {
    found.push(badValue(`--kennung ${kennung}`));
  }
  if (pseudonym !== undefined && (pseudonym.trim() === '' || pseudonym.length > 40)) {
    found.push(badValue(`--pseudonym ${pseudonym}`));
  }
  const groups = mitglieder.gruppen.map(({ id }) => id);
  if (gruppe !== undefined && !groups.includes(gruppe)) {
    const suggestion = nearest(gruppe, groups);
    const params = { kind: '@kind.gruppe', id: gruppe, known: enumerate(groups) };
    found.push(diagnostic('ZB1203', params, undefined, suggestion ? { suggestion } : {}));
  }
  return found;
}

/** What tells how the options are meant. */
export const importHelp = 'zb help import-interviews';

/** An option that is needed and missing. */
export function missingOption(what: '--gruppe' | '--datum'): Diagnostic {
  return diagnostic('ZB4006', { what, problem: '@problem.needed', help: importHelp });
}

function badValue(what: string): Diagnostic {
  return diagnostic('ZB4006', { what, problem: '@problem.badValue', help: importHelp });
}
