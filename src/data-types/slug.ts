/** A title as part of an anchor or id: lower case, umlauts written out, hyphens between words. */
export function slug(title: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (c) => letters[c] ?? c)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
