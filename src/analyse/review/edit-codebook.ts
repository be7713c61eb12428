import { isDeepStrictEqual } from 'node:util';
import type { Codebuch, Thema } from '../../data-types/codebuch.js';
import { diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { parseYaml } from '../../load/yaml.js';
import { addList, appendMap, type Field } from '../../load/yaml-edit/add-fields.js';
import { appendItems } from '../../load/yaml-edit/append-items.js';
import { type Insertion, withInsertions, type YamlSource } from '../../load/yaml-edit/source.js';
import type { EntryList } from '../codebook.js';
import type { Addition } from './additions.js';
import { codebookFile, type Places } from './places.js';

const lists: readonly EntryList[] = ['woerter', 'wendungen', 'ausschluesse'];
const order = ['id', 'anzeige', 'themenfeld', ...lists];

/** The code book after an edit, and what has to be put into its file. */
export interface EditedCodebook {
  insertions: Insertion[];
  codebuch: Codebuch;
}

/**
 * Puts additions into the text of codebuch.yaml. A theme behind the last one is `newTheme`. The result is parsed
 * again: if it is not what was there with the additions, that is a bug and throws. ZB4028: a list that can't be
 * edited by itself.
 */
export function editCodebook(
  source: YamlSource,
  additions: readonly Addition[],
  newTheme: Thema | undefined,
  places: Pick<Places, 'theme'>,
): Staged<EditedCodebook | undefined> {
  const before = source.value as Codebuch;
  const codebuch = withAdditions(before, additions, newTheme);
  const changed = [...new Set(additions.map(({ theme }) => theme))].sort((a, b) => a - b);
  const insertions: Insertion[] = [];
  for (const theme of newTheme ? [...new Set([...changed, before.themen.length])] : changed) {
    const added = editTheme(source, before, codebuch, theme);
    if (!added) {
      const words = additions.filter((addition) => addition.theme === theme).map(({ text }) => text);
      const place = places.theme(Math.min(theme, before.themen.length - 1));
      return { value: undefined, diagnostics: [diagnostic('ZB4028', { words: words.join(', ') }, place)] };
    }
    insertions.push(...added);
  }
  const { value: edited } = parseYaml(withInsertions(source.text, insertions), codebookFile);
  if (!isDeepStrictEqual(edited?.value, codebuch))
    throw new Error('the edited code book is not what was meant');
  return { value: { insertions, codebuch }, diagnostics: [] };
}

function withAdditions(
  { themen, ...rest }: Codebuch,
  additions: readonly Addition[],
  newTheme?: Thema,
): Codebuch {
  const all = newTheme ? [...themen, newTheme] : themen;
  return {
    ...rest,
    themen: all.map((thema, theme) => {
      const own = additions.filter((addition) => addition.theme === theme);
      const extended = lists.flatMap((list): [EntryList, string[]][] => {
        const added = own.filter((addition) => addition.list === list).map(({ text }) => text);
        return added.length > 0 ? [[list, [...(thema[list] ?? []), ...added]]] : [];
      });
      return { ...thema, ...Object.fromEntries(extended) };
    }),
  };
}

function editTheme(
  source: YamlSource,
  before: Codebuch,
  after: Codebuch,
  theme: number,
): Insertion[] | undefined {
  const [old, now] = [before.themen[theme], after.themen[theme]];
  if (!now) return [];
  if (!old) return appendMap(source, ['themen'], fieldsOf(now));
  const insertions: Insertion[] = [];
  for (const list of lists) {
    const added = (now[list] ?? []).slice(old[list]?.length ?? 0);
    if (added.length === 0) continue;
    const path = ['themen', theme];
    const edit = old[list]
      ? appendItems(source, [...path, list], added)
      : addList(source, path, [list, added], order);
    if (!edit) return undefined;
    insertions.push(...edit);
  }
  return insertions;
}

function fieldsOf(thema: Thema): Field[] {
  const values = thema as Record<string, string | string[] | undefined>;
  return order.flatMap((key): Field[] => {
    const value = values[key];
    return value === undefined ? [] : [[key, value]];
  });
}
