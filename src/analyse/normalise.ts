const accents: Record<string, string> = { é: 'e', è: 'e', ê: 'e', á: 'a', à: 'a', â: 'a', ç: 'c', ß: 'ss' };

/**
 * The form in which words are compared: small letters, without hyphens („Quartiers-Treff“ is
 * „Quartierstreff“) and accents („Cafe“ is „Café“), ss for ß. Umlauts stay: they carry meaning.
 */
export function normalise(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-’']/gu, '')
    .replace(/[éèêáàâçß]/gu, (letter) => accents[letter] ?? letter);
}

/** True for a word that begins with a capital, as German nouns do. */
export function isCapitalised(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(word);
}
