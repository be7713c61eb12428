/**
 * Binds what must not be parted at the end of a line by a no-break space: „im Quartier“, „vor Ort“,
 * „Frankfurt am Main“, „Bethmannstraße 7“, „e. V.“,
 * „2. Standortbesuch“, „7 Tage“. Only before short words, so that lines can still be filled.
 */
export function bound(text: string): string {
  return text
    .replace(
      /(?<=^| )(im|am|vor|zum|zur|in|e\.|Prof\.|Dr\.) (?=[A-ZÄÖÜ][\p{L}.]{0,8}(?: |,|$))/gu,
      '$1\u00A0',
    )
    .replace(/(?<=\p{L}) am\u00A0Main/gu, '\u00A0am\u00A0Main')
    .replace(/(?<=straße|Straße|platz|Platz|weg|allee|gasse|ring) (?=\d)/gu, '\u00A0')
    .replace(/(?<=^| )(\d{1,2}\.?) (?=\p{L})/gu, '$1\u00A0');
}
