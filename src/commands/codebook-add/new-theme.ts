import type { Places } from '../../analyse/review/places.js';
import type { Thema } from '../../data-types/codebuch.js';
import type { ProjectData } from '../../data-types/project.js';
import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';

/** What a call says about a new theme. */
export interface NewTheme {
  /** Make a new theme, displayed as `anzeige`. */
  neu: boolean;
  anzeige: string | undefined;
  themenfeld: string | undefined;
}

const longestLabel = 40;

/** The theme that a call asks for, if it asks for a new one. ZB4025: it is there already; ZB4027: its text is too long; ZB4006: anything else. */
export function newThema(
  id: string,
  { neu, anzeige, themenfeld }: NewTheme,
  { codebuch, handlungsfelder }: Pick<ProjectData, 'codebuch' | 'handlungsfelder'>,
  places: Pick<Places, 'theme'>,
): Staged<Thema | undefined> {
  const wrong = (what: string, problem: string) =>
    diagnostic('ZB4006', { what, problem, help: 'zb help codebook add' });
  if (!neu) {
    const surplus =
      anzeige !== undefined ? '--anzeige' : themenfeld !== undefined ? '--themenfeld' : undefined;
    const diagnostics = surplus ? [wrong(surplus, '@problem.excessArguments')] : [];
    return { value: undefined, diagnostics };
  }
  const diagnostics: Diagnostic[] = [];
  const same = codebuch.themen.findIndex((thema) => thema.id === id);
  if (same >= 0) diagnostics.push(diagnostic('ZB4025', { id }, places.theme(same)));
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) diagnostics.push(wrong(id, '@problem.noId'));
  const label = anzeige?.trim() ?? '';
  if (label === '') diagnostics.push(wrong('--anzeige', '@problem.needed'));
  if (label.length > longestLabel) {
    diagnostics.push(diagnostic('ZB4027', { word: label, length: label.length, limit: longestLabel }));
  }
  const isKnown = handlungsfelder.themenfelder.some((field) => field.id === themenfeld);
  if (themenfeld !== undefined && !isKnown) {
    diagnostics.push(wrong(`--themenfeld ${themenfeld}`, '@problem.badValue'));
  }
  return { value: { id, anzeige: label, ...(themenfeld ? { themenfeld } : {}) }, diagnostics };
}
