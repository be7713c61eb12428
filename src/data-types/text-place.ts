import type { Place } from '../diagnostics/diagnostic.js';
import type { Path, YamlFile } from '../load/yaml.js';
import type { Schema } from './data-type.js';
import { walkSchema } from './references.js';

/** A file with the schema that it fits. */
interface TextSource {
  yaml: YamlFile;
  type: { schema: Schema };
}

/**
 * Where the text of a label stands in the data: the one value that is that text, else the one that it is a line of. None
 * if there is no such value or if there are several.
 */
export function findText(sources: readonly TextSource[], label: string): Place | undefined {
  const wanted = plain(label);
  const found: { file: YamlFile; path: Path; isWhole: boolean }[] = [];
  for (const { yaml, type } of sources) {
    walkSchema(type.schema, yaml.value, [], (node, value, path) => {
      if (!node.prosa || typeof value !== 'string') return;
      const text = plain(value);
      if (text.includes(wanted)) found.push({ file: yaml, path, isWhole: text === wanted });
    });
  }
  const whole = found.filter(({ isWhole }) => isWhole);
  const [only, ...more] = whole.length > 0 ? whole : found;
  return only && more.length === 0 ? only.file.placeOf(only.path) : undefined;
}

/** Without what a line break leaves in a label: hyphens that may stand, and spaces of another kind. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').replace(/-$/, '').trim();
}
