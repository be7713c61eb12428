import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { Bericht } from './berichte.js';
import { directiveTarget, type Kapitel, nodePlace, walkTree } from './chapter.js';
import { nearest } from './nearest.js';

interface Use {
  id: string;
  place: Place;
}

/**
 * What can be said of a report as a whole: its chapter files exist (ZB1002), no figure or statement stands twice (ZB1305),
 * and chapters refer only to figures and chapters of the same report (ZB1404).
 */
export function checkReport(file: YamlFile, kapitel: readonly Kapitel[]): Diagnostic[] {
  const bericht = file.value as Bericht;
  const found: Diagnostic[] = [];
  const chapters: Kapitel[] = [];
  const statements: Use[] = [];
  bericht.teile.forEach((teil, i) => {
    if (teil.art === 'stimme' && teil.stimme) {
      statements.push({ id: teil.stimme, place: file.placeOf(['teile', i, 'stimme']) });
    }
    if (teil.art !== 'kapitel' || !teil.datei) return;
    const chapter = kapitel.find((k) => k.file === `data/${teil.datei}`);
    if (chapter) chapters.push(chapter);
    else found.push(missingChapter(teil.datei, kapitel, file.placeOf(['teile', i, 'datei'])));
  });
  const uses = (name: string): Use[] => chapters.flatMap((chapter) => directiveUses(chapter, name));
  const placed = uses('abbildung');
  const placedIds = new Set(placed.map(({ id }) => id));
  const chapterIds = new Set(chapters.map(({ kopf }) => kopf.id));
  return [
    ...found,
    ...twice(placed, 'abbildung'),
    ...twice([...statements, ...uses('stimme')], 'stimme'),
    ...elsewhere(uses('abb'), placedIds, 'abbildung', bericht.id),
    ...elsewhere(uses('kapitel'), chapterIds, 'kapitel', bericht.id),
  ];
}

function missingChapter(datei: string, kapitel: readonly Kapitel[], place: Place): Diagnostic {
  const suggestion = nearest(
    datei,
    kapitel.map(({ file }) => file.replace(/^data\//, '')),
  );
  return diagnostic('ZB1002', { file: `data/${datei}` }, place, suggestion ? { suggestion } : {});
}

function directiveUses({ body, file }: Kapitel, name: string): Use[] {
  const uses: Use[] = [];
  walkTree(body, (node) => {
    if ('name' in node && node.name === name)
      uses.push({ id: directiveTarget(node), place: nodePlace(file, node) });
  });
  return uses;
}

function twice(uses: readonly Use[], kind: 'abbildung' | 'stimme'): Diagnostic[] {
  const first = new Map<string, Place>();
  return uses.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (before) return [diagnostic('ZB1305', { kind: `@kind.${kind}`, id }, place, { related: [before] })];
    first.set(id, place);
    return [];
  });
}

function elsewhere(
  uses: readonly Use[],
  here: ReadonlySet<string>,
  kind: 'abbildung' | 'kapitel',
  report: string,
): Diagnostic[] {
  return uses
    .filter(({ id }) => !here.has(id))
    .map(({ id, place }) => diagnostic('ZB1404', { kind: `@kind.${kind}`, id, report }, place));
}
