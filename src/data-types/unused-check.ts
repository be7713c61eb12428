import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { directiveTarget, walkTree } from './chapter.js';
import type { Project } from './project.js';

/** What is in the project and in no report: figures (ZB1304) and chapters (ZB1307), as warnings. */
export function checkUnused({ data, placeOf }: Project): Diagnostic[] {
  const files = data.berichte.flatMap(({ teile }) =>
    teile.flatMap(({ art, datei }) => (art === 'kapitel' ? [`data/${datei}`] : [])),
  );
  const [used, unused] = [true, false].map((isUsed) =>
    data.kapitel.filter(({ file }) => files.includes(file) === isUsed),
  );
  const placed = new Set<string>();
  for (const { body } of used ?? []) {
    walkTree(body, (node) => {
      if (node.type === 'leafDirective' && node.name === 'abbildung') placed.add(directiveTarget(node));
    });
  }
  return [
    ...data.abbildungen.abbildungen
      .filter(({ id }) => !placed.has(id))
      .map(({ id }) => diagnostic('ZB1304', { figure: id }, placeOf('abbildung', id))),
    ...(unused ?? []).map(({ kopf: { id } }) => diagnostic('ZB1307', { id }, placeOf('kapitel', id))),
  ];
}
