import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { familyFaults, installedFamilies } from '../load/font-packages.js';
import type { YamlFile } from '../load/yaml.js';
import { nearest } from './nearest.js';
import type { Projekt } from './projekt.js';

const uses = { text: 'text', auszeichnung: 'display' } as const;

/** The fonts that projekt.yaml names: each is installed (ZB2004) and has the cuts for its use (ZB2005). */
export function checkFonts(file: YamlFile, root: string): Diagnostic[] {
  const { schriften } = file.value as Partial<Projekt>;
  return (['text', 'auszeichnung'] as const).flatMap((use) => {
    const family = schriften?.[use];
    if (family === undefined) return [];
    const place = file.placeOf(['schriften', use]);
    return fontFaults(uses[use], family, root).map((found) => ({ ...found, place }));
  });
}

/** What keeps a family from its use, and the installed one that may be meant. */
export function fontFaults(use: 'text' | 'display', family: string, root: string | undefined): Diagnostic[] {
  return familyFaults(use, family, root).map(({ code, params }) => {
    const suggestion = code === 'ZB2004' ? nearest(family, installedFamilies(root)) : undefined;
    return diagnostic(code, params, undefined, suggestion ? { suggestion } : {});
  });
}
