import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';

interface Hyphenation {
  silbentrennung?: { nie?: readonly string[]; ausnahmen?: readonly string[] };
}

/** A word under `silbentrennung` has one entry: parted in one way, or never (ZB1429). */
export function checkHyphenation(file: YamlFile): Diagnostic[] {
  const { nie = [], ausnahmen = [] } = (file.value as Hyphenation).silbentrennung ?? {};
  const seen = new Set(nie.map((word) => word.toLowerCase()));
  return ausnahmen.flatMap((entry, i) => {
    const word = entry.replaceAll('-', '');
    const isKnown = seen.has(word.toLowerCase());
    seen.add(word.toLowerCase());
    return isKnown ? [diagnostic('ZB1429', { word }, file.placeOf(['silbentrennung', 'ausnahmen', i]))] : [];
  });
}
