/** Stems with ß after a long single vowel; elsewhere ß after a single vowel is the spelling before 1996. */
const longVowel =
  /gr[oöuü]ß|str[aä]ß|f[uü]ß|m[aä]ß|sp[aä]ß|st[oö]ß|fl[oö]ß|kl[oö]ß|bl[oö]ß|süß|fr[aä]ß|gefäß|gesäß|(?<![a-zäöüß])r[uü]ß(?!l)|soß|b[uü]ß|muße|müßig|(?<!ge)sch[oö]ß/giu;
const diphthong = /(?<=[aeiouäöü][eiuy])ß|(?<=ie)ß/giu;

/**
 * The spelling since 1996: „Fluß“ → „Fluss“, while „Straße“ and „Fleiß“ stay.
 * @param {string} word
 * @returns {string}
 */
export function reformed(word) {
  if (!word.includes('ß')) return word;
  const kept = word.replace(longVowel, (stem) => stem.replace('ß', '\0')).replace(diphthong, '\0');
  return kept.replaceAll('ß', 'ss').replaceAll('\0', 'ß');
}
