import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { YamlFile } from '../../load/yaml.js';
import { cures } from './palette-cure.js';
import { rules } from './palette-rules.js';
import type { ColourName, Colours } from './uses.js';

/**
 * The five colours of projekt.yaml: text is read on its ground (ZB1320), the four that tell Themenfelder apart do so in
 * greyscale (ZB1322) and for the colour-blind (ZB1323). Each colour is named once a code, where it fails worst.
 */
export function checkPalette(file: YamlFile, colours: Colours): Diagnostic[] {
  const place = (name: ColourName): Place => file.placeOf(['farben', name]);
  const found = rules
    .filter((rule) => rule.score(colours) < 1)
    .sort((a, b) => a.score(colours) - b.score(colours))
    .map((rule) => ({ rule, cure: cures(rule, colours), ...rule.describe(colours) }));
  const named = new Set<string>();
  return found.flatMap(({ rule, cure: [first, second], code, params }) => {
    const name = first?.name ?? rule.names[0];
    if (name === undefined || named.has(`${code} ${name}`)) return [];
    named.add(`${code} ${name}`);
    const advice = {
      fix: first ? (second ? '@palette.either' : '@palette.one') : '@palette.other',
      ...(first ? { name, tone: `@tone.${first.tone}`, colour: first.colour } : {}),
      ...(second ? { name2: second.name, tone2: `@tone.${second.tone}`, colour2: second.colour } : {}),
    };
    return diagnostic(code, { ...params, ...advice }, place(name));
  });
}
