/** Names of keys that are no German word with a capital: umlauts, words of two parts, abbreviations. */
const spelt: Readonly<Record<string, string>> = {
  alt: 'Alternativtext',
  amt: 'Ämter',
  ausschluesse: 'Ausschlüsse',
  dekorativ: 'Nur Schmuck',
  erfunden: 'Ist erfunden',
  erlaeuterung: 'Erläuterung',
  geschaeftsstelle: 'Geschäftsstelle',
  groesse: 'Größe',
  groesse_hoechstens: 'Höchste Größe',
  haupt: 'Leitfarbe',
  akzent: 'Akzentfarbe',
  signal: 'Helle, warme Farbe',
  natur: 'Vierte Farbe',
  tinte: 'Farbe der Schrift',
  hoechstens: 'Höchstens',
  hoehe: 'Höhe',
  id: 'Kennung',
  kurz: 'Kurzform',
  laufend: 'Laufende Stränge',
  nie: 'Nie trennen',
  paten: 'Patinnen und Paten',
  tagesablaeufe: 'Tagesabläufe',
  traeger: 'Träger',
  traegerin: 'Trägerin',
  umbruch: 'Zeilen des Titels',
  woerter: 'Wörter',
  x: 'Lage von links',
  y: 'Lage von oben',
  zaehlung: 'Zählung',
  zwischen: 'Zwischen wem',
};

/** What an editor shows as the name of a key: its own word, with a capital and umlauts. */
export function titleOf(key: string): string {
  return spelt[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
}
