import type { Thema } from '../../data-types/codebuch.js';
import { nearest } from '../../data-types/nearest.js';
import { diagnostic, type Place, type Staged } from '../../diagnostics/diagnostic.js';
import type { ReviewedRow } from '../../load/reviewed-terms.js';
import type { WantedTerm } from './additions.js';

/** Index of the theme with an id, or with a displayed text; ZB4020 if there is none. */
export function findTheme(name: string, themes: readonly Thema[], place?: Place): Staged<number | undefined> {
  const byId = themes.findIndex(({ id }) => id === name);
  const theme = byId < 0 ? themes.findIndex(({ anzeige }) => anzeige === name) : byId;
  if (theme >= 0) return { value: theme, diagnostics: [] };
  const suggestion = nearest(
    name,
    themes.map(({ id }) => id),
  );
  const extra = suggestion ? { suggestion } : {};
  return { value: undefined, diagnostics: [diagnostic('ZB4020', { id: name }, place, extra)] };
}

/**
 * The terms of a reviewed table with their themes. ZB4020: no such theme; ZB4024: a term with two themes.
 * @param file The table, as it is named to the user.
 */
export function wantedByTable(
  rows: readonly ReviewedRow[],
  file: string,
  themes: readonly Thema[],
  list: WantedTerm['list'],
): Staged<WantedTerm[]> {
  const found = rows.map(({ term, theme, line }) => {
    const place = { file, line, column: 1 };
    const { value, diagnostics } = findTheme(theme, themes, place);
    return { term: { text: term, theme: value ?? 0, list, place }, diagnostics };
  });
  const value = found.map(({ term }) => term);
  const doubles = value.filter(({ text, theme }) =>
    value.some((other) => other.text === text && other.theme < theme),
  );
  return {
    value,
    diagnostics: [
      ...found.flatMap(({ diagnostics }) => diagnostics),
      ...doubles.map(({ text, place }) =>
        diagnostic('ZB4024', { file, problem: '@table.twice', word: text }, place),
      ),
    ],
  };
}
