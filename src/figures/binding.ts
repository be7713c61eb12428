/**
 * Binds what must not be parted at the end of a line by a no-break space: „im Quartier“, „vor Ort“,
 * „Musterstadt am Main“, „Hauptstraße 7“, „e. V.“,
 * „2. Standortbesuch“, „7 Tage“. Only before short words, so that lines can still be filled.
 */
export function bound(text: string): string {
  return text
    .replace(
      /(?<=^| )(im|am|vor|zum|zur|in|e\.|Prof\.|Dr\.) (?=[A-ZÄÖÜ][\p{L}.]{0,8}(?: |,|$))/gu,
      '$1\u00A0',
    )
    .replace(
      /(?<=\p{L}) (am|an der)[ \u00A0](?=(?:Main|Rhein|Neckar|Lech|Inn|Lahn|Oder|Saale|Spree|Weser)(?!\p{L}))/gu,
      '\u00A0$1\u00A0',
    )
    .replace(/(?<=straße|Straße|platz|Platz|weg|allee|gasse|ring) (?=\d)/gu, '\u00A0')
    .replace(/(?<=^| )(\d{1,2}\.?) (?=\p{L})/gu, '$1\u00A0');
}
