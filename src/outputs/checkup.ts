import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticAsJson } from '../diagnostics/json.js';
import { messageOf } from '../diagnostics/text.js';
import { catalogue, fillIn, type LanguageName, type UiKey } from '../messages/catalogue.js';

/** One thing that zb needs, and how it stands. */
export interface Check {
  id: 'zb' | 'node' | 'system' | 'browser' | 'fonts' | 'cache' | 'project' | 'output' | 'kept' | 'space';
  /** Its name for people; the id without one. */
  label?: UiKey;
  /** What was found; empty where something is missing. */
  detail: string;
  /** What is missing. */
  problems?: readonly Diagnostic[];
  /** True: it isn't there and needn't be. */
  isOptional?: true;
}

/** What `zb doctor` tells: a line for each thing, and for what is missing the command that mends it. */
export function checkupAnswer(
  checks: readonly Check[],
  language: LanguageName,
): { text: string; data: unknown } {
  const { ui, terms } = catalogue(language);
  const missing = checks.flatMap(({ problems = [] }) => problems);
  const labelOf = ({ id, label }: Check) => (label ? ui[label] : id);
  const stateOf = (check: Check) =>
    check.problems?.length ? ui.checkupMissing : check.isOptional ? ui.checkupNone : ui.checkupOk;
  const width = Math.max(...checks.map((check) => labelOf(check).length));
  const stateWidth = Math.max(ui.checkupOk.length, ui.checkupMissing.length);
  const lines = checks.flatMap((check) => {
    const head = `${stateOf(check).padEnd(stateWidth)}  ${labelOf(check).padEnd(width)}  `;
    const { problems = [] } = check;
    if (problems.length === 0) return [`${head}${check.detail}`];
    return problems.flatMap((found) => {
      const { text, remedy } = messageOf(found, language);
      return [`${head}${text}`, `${' '.repeat(head.length)}→ ${remedy}`];
    });
  });
  const sum =
    missing.length === 0 ? ui.checkupAllThere : fillIn(ui.checkupTrouble, { count: missing.length }, terms);
  return {
    text: `${[...lines, '', sum].join('\n')}\n`,
    data: {
      checks: checks.map(({ id, detail, problems = [], isOptional }) => ({
        id,
        state: problems.length > 0 ? 'missing' : isOptional ? 'none' : 'ok',
        ...(detail === '' ? {} : { detail }),
        problems: problems.map((found) => diagnosticAsJson(found, language)),
      })),
    },
  };
}
