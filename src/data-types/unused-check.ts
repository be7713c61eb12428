import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { directiveTarget, type Kapitel, walkTree } from './chapter.js';
import type { Project } from './project.js';

/** What is in the project and in no report: figures (ZB1304), chapters (ZB1307), pictures, statements and questions (ZB1315), as warnings. */
export function checkUnused({ data, placeOf }: Project): Diagnostic[] {
  const files = data.berichte.flatMap(({ teile }) =>
    teile.flatMap(({ art, datei }) => (art === 'kapitel' ? [`data/${datei}`] : [])),
  );
  const [used, unused] = [true, false].map((isUsed) =>
    data.kapitel.filter(({ file }) => files.includes(file) === isUsed),
  );
  const placed = placedIn(used ?? []);
  const pages = data.berichte.flatMap(({ teile }) => teile.flatMap(({ stimme }) => stimme ?? []));
  const asked = new Set(data.wortwolken.wortwolken.flatMap(({ fragen }) => fragen));
  for (const { antworten } of data.interviews) for (const { frage } of antworten) asked.add(frage);
  return [
    ...data.abbildungen.abbildungen
      .filter(({ id }) => !placed.has(`abbildung ${id}`))
      .map(({ id }) => diagnostic('ZB1304', { figure: id }, placeOf('abbildung', id))),
    ...(unused ?? []).map(({ kopf: { id } }) => diagnostic('ZB1307', { id }, placeOf('kapitel', id))),
    ...data.bilder.bilder.filter(({ id }) => !placed.has(`bild ${id}`)).map(unusedAs('bild')),
    ...data.stimmen.stimmen
      .filter(({ id }) => !placed.has(`stimme ${id}`) && !pages.includes(id))
      .map(unusedAs('stimme')),
    ...data.fragen.fragen.filter(({ id }) => !asked.has(id)).map(unusedAs('frage')),
  ];

  function unusedAs(kind: 'bild' | 'stimme' | 'frage') {
    return ({ id }: { id: string }) =>
      diagnostic('ZB1315', { kind: `@kind.${kind}`, id, fix: `@unused.${kind}` }, placeOf(kind, id));
  }
}

/** Kind and id of what chapters show. */
function placedIn(chapters: readonly Kapitel[]): Set<string> {
  const placed = new Set<string>();
  for (const { body } of chapters) {
    walkTree(body, (node) => {
      if (node.type === 'leafDirective') placed.add(`${node.name} ${directiveTarget(node)}`);
    });
  }
  return placed;
}
