import type { Bericht } from './berichte.js';
import { directiveTarget, type Kapitel, walkTree } from './chapter.js';

/** The ids of the pictures that stand in a report. */
export function picturesIn({ teile }: Bericht, kapitel: readonly Kapitel[]): Set<string> {
  const files = new Set(teile.map(({ datei }) => `data/${datei}`));
  const shown = new Set<string>();
  for (const { file, body } of kapitel) {
    if (!files.has(file)) continue;
    walkTree(body, (node) => {
      if (node.type === 'leafDirective' && node.name === 'bild') shown.add(directiveTarget(node));
    });
  }
  return shown;
}
