import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import { chapterAnchor, figureAnchor, headingAnchors, meetingAnchor, statementAnchor } from './anchors.js';
import type { Bericht } from './berichte.js';
import { directiveTarget, type Kapitel, nodePlace, walkTree } from './chapter.js';
import { nearest } from './nearest.js';
import type { KnownIds } from './references.js';

interface Use {
  id: string;
  /** What makes it the same as another one, if not the id. */
  key?: string;
  place: Place;
}

/** What can stand once in a report only, since it has an anchor. */
const unique = ['abbildung', 'stimme', 'treffen', 'methode'] as const;

/** The chapter files of a project: those that could be read, and the names of all. */
export interface Chapters {
  read: readonly Kapitel[];
  files: readonly string[];
  /** Files with a directive that could not be read: what it was to place is unknown. */
  misread: ReadonlySet<string>;
}

/**
 * What can be said of a report as a whole: its chapter files exist (ZB1002), nothing stands twice (ZB1305), and
 * chapters refer only to what is in the same report (ZB1404, ZB1408).
 */
export function checkReport(
  file: YamlFile,
  { read, files, misread }: Chapters,
  known: KnownIds,
): Diagnostic[] {
  const { id: report, teile } = file.value as Bericht;
  const named = usesOf(teile, 'kapitel', 'datei', file).map((use) => ({ ...use, id: `data/${use.id}` }));
  const missing = named.filter(({ id }) => !files.includes(id));
  const placed = named.flatMap(({ id, place }) =>
    read.filter((k) => k.file === id).map((kapitel) => ({ kapitel, place })),
  );
  const chapters = [...new Set(placed.map(({ kapitel }) => kapitel))];
  const statements = usesOf(teile, 'stimme', 'stimme', file);
  const uses = (name: string): Use[] => chapters.flatMap((chapter) => directiveUses(chapter, name));
  const placedUses = (kind: (typeof unique)[number]): Use[] =>
    kind === 'stimme' ? [...statements, ...uses(kind)] : uses(kind);
  const found = [
    ...missing.map(({ id, place }) => missingChapter(id, files, place)),
    ...twice(
      placed.map(({ kapitel, place }) => ({ id: kapitel.kopf.id, key: kapitel.file, place })),
      'kapitel',
      report,
    ),
    ...unique.flatMap((kind) => twice(placedUses(kind), kind, report)),
  ];
  const figures = uses('abbildung').map(({ id }) => id);
  // With a chapter missing or a figure misspelt, whatever the others refer to may be just that.
  const isWhole = chapters.length === new Set(named.map(({ id }) => id)).size;
  const isMisspelt = (id: string) => known('abbildung')?.includes(id) === false;
  if (!isWhole || chapters.some(({ file }) => misread.has(file)) || figures.some(isMisspelt)) return found;
  const anchors = new Set([
    ...figures.map(figureAnchor),
    ...placedUses('stimme').map(({ id }) => statementAnchor(id)),
    ...uses('treffen').map(({ id }) => meetingAnchor(id)),
    ...chapters.flatMap(chapterAnchors),
  ]);
  return [
    ...found,
    ...elsewhere(uses('abb'), figures, 'abbildung', report, known),
    ...elsewhere(
      uses('kapitel'),
      chapters.map(({ kopf }) => kopf.id),
      'kapitel',
      report,
      known,
    ),
    ...chapters.flatMap((chapter) => deadLinks(chapter, [...anchors], report)),
  ];
}

/** What the parts of a kind name with their key. */
function usesOf(
  teile: Bericht['teile'],
  art: 'kapitel' | 'stimme',
  key: 'datei' | 'stimme',
  file: YamlFile,
): Use[] {
  return teile.flatMap((teil, i) => {
    const id = teil.art === art ? teil[key] : undefined;
    return id === undefined ? [] : [{ id, place: file.placeOf(['teile', i, key]) }];
  });
}

function missingChapter(file: string, files: readonly string[], place: Place): Diagnostic {
  const nameOf = (path: string) => path.split('/').at(-1) ?? path;
  const siblings = files.filter((path) => path === file.slice(0, -nameOf(file).length) + nameOf(path));
  const candidates = siblings.length > 0 ? siblings : files;
  const meant = nearest(nameOf(file), candidates.map(nameOf));
  const suggestion = candidates.find((path) => nameOf(path) === meant);
  return diagnostic(
    'ZB1002',
    { file },
    place,
    suggestion ? { suggestion: suggestion.replace(/^data\//, '') } : {},
  );
}

function directiveUses({ body, file }: Kapitel, name: string): Use[] {
  const uses: Use[] = [];
  walkTree(body, (node) => {
    if ('name' in node && node.name === name)
      uses.push({ id: directiveTarget(node), place: nodePlace(file, node) });
  });
  return uses;
}

function twice(
  uses: readonly Use[],
  kind: (typeof unique)[number] | 'kapitel',
  report: string,
): Diagnostic[] {
  const first = new Map<string, Place>();
  return uses.flatMap(({ id, key = id, place }) => {
    const before = first.get(key);
    first.set(key, before ?? place);
    const params = { kind: `@kind.${kind}`, id, report, fix: `@twice.${kind}` };
    return before ? [diagnostic('ZB1305', params, place, { related: [before] })] : [];
  });
}

/** References to what is in the project but not in this report; what is nowhere is found elsewhere. */
function elsewhere(
  uses: readonly Use[],
  here: readonly string[],
  kind: 'abbildung' | 'kapitel',
  report: string,
  known: KnownIds,
): Diagnostic[] {
  return uses
    .filter(({ id }) => !here.includes(id) && known(kind)?.includes(id))
    .map(({ id, place }) => diagnostic('ZB1404', { kind: `@kind.${kind}`, id, report }, place));
}

function chapterAnchors({ body, kopf }: Kapitel): string[] {
  const anchor = chapterAnchor(kopf.id);
  return [anchor, ...headingAnchors(body, anchor).values()];
}

function deadLinks({ body, file }: Kapitel, anchors: readonly string[], report: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(body, (node) => {
    if (node.type !== 'link' || !node.url.startsWith('#')) return;
    const anchor = node.url.slice(1);
    if (anchors.includes(anchor)) return;
    const suggestion = nearest(anchor, anchors);
    const place = nodePlace(file, node);
    const extra = suggestion ? { suggestion: `#${suggestion}` } : {};
    found.push(diagnostic('ZB1408', { anchor, report }, place, extra));
  });
  return found;
}
