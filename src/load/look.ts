/** What of projekt.yaml belongs to the look of its reports. */
const lookKeys = ['farben', 'schriften', 'silbentrennung'];

/**
 * A projekt.yaml that says what another one says, but looks like `own`. What it has of `own` stands on the lines where it stands
 * there, so that findings about it lead there.
 */
export function withLook(other: string, own: string): string {
  const [theirs, ours] = [topLevelParts(other), topLevelParts(own)];
  const look = ours.map(({ key, lines }) => (isLook(key) ? lines : lines.map(() => '')));
  const kept = theirs.filter(({ key }) => !isLook(key)).map(({ lines }) => lines);
  return [...look.flat(), ...kept.flat(), ''].join('\n');
}

function isLook(key: string | undefined): boolean {
  return key !== undefined && lookKeys.includes(key);
}

/** The lines of a YAML mapping by the key that they belong to; what stands before the first key has none. */
function topLevelParts(text: string): { key: string | undefined; lines: string[] }[] {
  const parts: { key: string | undefined; lines: string[] }[] = [{ key: undefined, lines: [] }];
  for (const line of text.split(/\r?\n/)) {
    const [, key] = /^["']?([\p{L}_]+)["']?\s*:(?:\s|$)/u.exec(line) ?? [];
    if (key !== undefined) parts.push({ key, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}
