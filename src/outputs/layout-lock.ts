import type { CloudVariant } from '../figures/wortwolke/variants.js';

const introduction = `# Wo die Wörter der Wortwolke stehen: von zb geschrieben, von Hand ist hier nichts zu tun.
# Die Datei gehört unter Versionsverwaltung. Mit ihr bleibt jedes Wort an seinem Platz, wenn Gespräche
# hinzukommen, und die Wolke sieht überall gleich aus. Sie enthält nur, was veröffentlicht wird.
# Neu anordnen: zb build-wordcloud --relayout
`;

/**
 * The text of `data/anordnungen/<cloud>.yaml`: the places of the words in each variant, lengths in mm and sizes in
 * points to a hundredth, one word a line. The same variants give the same text.
 */
export function layoutLock(cloudId: string, variants: readonly CloudVariant[]): string {
  const look = variants[0]?.look;
  const head = [
    `wortwolke: ${cloudId}`,
    ...(look
      ? [
          `anordnung: ${look.engine}`,
          `gruppierung: ${look.gathered ? 'themenfeld' : 'keine'}`,
          `umriss: ${quote(look.outline)}`,
        ]
      : []),
    'formen:',
  ];
  return `${introduction}${[...head, ...variants.flatMap(formLines)].join('\n')}\n`;
}

function formLines({ name, kept: { width, height, words } }: CloudVariant): string[] {
  const places = words.map(
    ({ text, lines, x, y, size }) =>
      `      - { text: ${quote(text)}, zeilen: [${lines.map(quote).join(', ')}], x: ${number(x)}, y: ${number(y)}, groesse: ${number(size)} }`,
  );
  return [
    `  - form: ${name}`,
    `    breite: ${number(width)}`,
    `    hoehe: ${number(height)}`,
    places.length > 0 ? '    woerter:' : '    woerter: []',
    ...places,
  ];
}

/** A text in double quotes: what JSON writes is YAML as well. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** To a hundredth, and never `-0`. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
