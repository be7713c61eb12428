import type { Message } from './language.js';

/** Findings in figures, word clouds, code book and imports (ZB2xxx). */
export const deFigureMessages = {
  ZB2001: {
    text: 'In der Abbildung „{figure}“ ragt ein Text aus seiner Form: „{text}“.',
    remedy: 'Kürzen Sie den Text in den Daten.',
  },
  ZB2002: {
    text: 'In der Abbildung „{figure}“ berühren sich „{text}“ und „{other}“.',
    remedy: 'Kürzen Sie einen der beiden Texte.',
  },
  ZB2003: {
    text: 'Für „{characters}“ in „{text}“ hat die Schrift kein Zeichen (Abbildung „{figure}“).',
    remedy: 'Ersetzen Sie das Zeichen.',
  },
  ZB2004: {
    text: 'Die Schrift „{family}“ ist nicht installiert.',
    remedy:
      'Führen Sie im Ordner des Projekts aus: npm install --prefix . {package} – findet npm das Paket nicht (404), heißt die Schrift anders: Prüfen Sie ihren Namen auf fontsource.org.',
  },
  ZB2005: {
    text: 'Der Schrift „{family}“ fehlt ein Schnitt: {weight} {style}.',
    remedy:
      'Wählen Sie in projekt.yaml eine Schrift mit den Stärken 400, 500, 600 und 700 und einer Kursiven.',
  },
  ZB2006: {
    text: 'Für „{characters}“ hat die Schrift kein Zeichen.',
    remedy: 'Ersetzen Sie das Zeichen, oder wählen Sie in projekt.yaml eine Schrift, die es hat.',
  },
  ZB2007: {
    text: 'Die Abbildung „{id}“ ist {height} mm hoch und passt auf keine Seite; Platz ist für {room} mm.',
    remedy: 'Kürzen Sie ihre Daten, oder wählen Sie eine andere Form (form: seite hat am meisten Platz).',
  },
  ZB2101: {
    text: 'In der Wortwolke „{cloud}“ bleibt kein Begriff übrig, den mindestens {threshold} Gespräche nennen.',
    remedy:
      'Prüfen Sie Codebuch und Fragen der Wolke; senken Sie „mindestens“ nur, wenn niemand erkennbar wird.',
  },
  ZB2102: {
    text: 'Die Wortwolke „{cloud}“ ist für ihre Fläche zu voll.',
    remedy: 'Setzen Sie „hoechstens“ herab, oder lassen Sie einen eigenen „umriss“ weg.',
  },
  ZB2103: {
    text: 'Die Wortwolken „{cloud}“, {others} verraten zusammen mehr als jede für sich: Aus dem Unterschied der Zahlen lässt sich ablesen, was nur einzelne gesagt haben (Begriffe, die das betrifft: {count}).',
    remedy: 'Fassen Sie Gruppen zusammen, oder veröffentlichen Sie eine dieser Wolken weniger.',
  },
  ZB2110: {
    text: 'Das Verfahren d3-cloud lässt sich auf diesem Rechner nicht laden.',
    remedy:
      'Führen Sie aus: npm ci. Hilft das nicht, schreiben Sie in wortwolken.yaml: anordnung: zb; dieses Verfahren läuft überall.',
  },
  ZB2111: {
    text: 'Der Umriss „{outline}“ ist kein SVG-Pfad, der eine Fläche mit Platz für Wörter umschließt.',
    remedy:
      'Schreiben Sie ellipse, rechteck oder einen Pfad aus einem Zeichenprogramm, z. B. M0 0 L100 0 L50 80 Z.',
  },
  ZB2112: {
    text: 'Der Begriff „{text}“ ist für die Breite der Wortwolke „{cloud}“ zu lang.',
    remedy: 'Geben Sie ihm im Codebuch mit „anzeige“ einen kürzeren Namen.',
  },
  ZB2113: {
    text: 'Das Verfahren d3-cloud kennt keine eigenen Umrisse (Wortwolke „{cloud}“).',
    remedy: 'Lassen Sie „umriss“ weg, oder schreiben Sie: anordnung: zb',
  },
  ZB2114: {
    text: 'Für „{characters}“ im Begriff „{text}“ der Wortwolke „{cloud}“ hat die Schrift kein Zeichen.',
    remedy:
      'Geben Sie dem Begriff im Codebuch mit „anzeige“ einen Namen ohne dieses Zeichen, oder wählen Sie in projekt.yaml eine Schrift, die es hat.',
  },
  ZB2115: {
    text: 'Der Begriff „{text}“ findet im Umriss der Wortwolke „{cloud}“ keinen Platz; gezeichnet ist sie ohne ihn, mit allen Begriffen.',
    remedy:
      'Wählen Sie einen breiteren „umriss“, setzen Sie „hoechstens“ herab, oder geben Sie dem Begriff im Codebuch mit „anzeige“ einen kürzeren Namen.',
  },
  ZB2301: {
    text: 'Aus „{source}“ wird nichts übernommen: Es steht nicht fest, dass die Befragten eingewilligt haben.',
    remedy:
      'Schreiben Sie --einwilligung erteilt, wenn alle zugestimmt haben, --einwilligung nicht-noetig, wenn es keiner Zustimmung bedarf, oder nennen Sie bei einer Umfrage in der Zuordnung die Spalte, in der sie steht.',
  },
  ZB2302: { text: '„{file}“ ist keine Textdatei, sondern {what}.', remedy: '{fix}' },
  ZB2303: {
    text: 'In „{file}“ sind Buchstaben verloren gegangen oder entstellt (falsche Kodierung).',
    remedy:
      'Öffnen Sie die Datei im ursprünglichen Programm, und speichern Sie sie neu mit der Kodierung UTF-8.',
  },
  ZB2304: {
    text: 'Die Tabelle „{file}“ lässt sich nicht lesen: {problem}.',
    remedy: 'Exportieren Sie sie noch einmal als CSV, ohne sie vorher in einem Editor zu ändern.',
  },
  ZB2305: {
    text: 'Zeile {row} der Tabelle hat {found} Zellen, die Kopfzeile {expected}.',
    remedy:
      'Ergänzen oder löschen Sie Trennzeichen; Text mit Trennzeichen darin gehört in Anführungszeichen.',
  },
  ZB2306: {
    text: 'Keine Spalte von „{file}“ passt zu einer Frage aus fragen.yaml.',
    remedy:
      'Geben Sie mit --zuordnung an, welche Spalte zu welcher Frage gehört. Spalten: {columns}. Fragen: {known}.',
  },
  ZB2307: { text: 'Zeile {row} der Tabelle, Spalte „{column}“: {problem}.', remedy: '{fix}' },
  ZB2308: {
    text: 'Das Gespräch „{id}“ gibt es schon; es wird nicht überschrieben.',
    remedy: 'Wählen Sie mit --kennung eine andere Kennung, oder schreiben Sie --ueberschreiben.',
  },
  ZB2309: { text: 'In „{file}“ ist nichts, was sich übernehmen lässt: {problem}.', remedy: '{fix}' },
  ZB2310: { text: 'Die Spalte „{column}“ gibt es in der Tabelle nicht.', remedy: 'Es gibt: {known}.' },
  ZB2311: {
    text: 'Die Spalte „{column}“ enthält Kontaktdaten; sie werden nie übernommen.',
    remedy: 'Nehmen Sie eine andere Spalte; eine Zahl oder ein ausgedachtes Kürzel genügt.',
  },
  ZB2120: {
    text: 'Wo die Wörter der Wortwolke stehen, lässt sich nicht festhalten: „{file}“ ist nicht beschreibbar ({reason}).',
    remedy: 'Prüfen Sie die Rechte am Ordner data/anordnungen im Projekt.',
  },
  ZB2121: {
    text: 'Die Wortwolken „{id}“ und „{other}“ würden dieselbe Datei schreiben: {other}.svg.',
    remedy: 'Geben Sie einer der beiden eine andere Kennung.',
  },
  ZB2122: {
    text: 'Die Dateien in „{folder}“ lassen sich nicht beobachten: {reason}',
    remedy: 'Bauen Sie ohne --watch, jedes Mal von Hand.',
  },
  ZB2130: {
    text: 'Der Eintrag „{entry}“ taugt nicht zum Zählen: {problem}.',
    remedy: 'Schreiben Sie mehr vom Wort hin, oder nehmen Sie den Eintrag heraus.',
  },
  ZB2131: {
    text: 'Der Eintrag „{entry}“ steht bei zwei Themen: „{other}“ („{kept}“) und „{theme}“. Nur beim ersten zählt er.',
    remedy: 'Nehmen Sie ihn bei einem der beiden heraus.',
  },
  ZB2132: {
    text: 'Auf das Muster „{entry}“ passt kein Wort, das jemand gesagt hat.',
    remedy:
      'Prüfen Sie die Schreibung, nehmen Sie das Muster heraus, oder tragen Sie die Wörter einzeln ein.',
  },
  ZB2133: {
    text: 'Auf dasselbe Wort passen „{kept}“ („{other}“) und „{entry}“ („{theme}“) gleich gut; nur die Reihenfolge in der Datei entscheidet.',
    remedy:
      'Welche Wörter es sind, zeigt „zb codebook review“. Tragen Sie jedes bei dem Thema, zu dem es gehört, unter „woerter“ ein und beim anderen unter „ausschluesse“.',
  },
} satisfies Record<string, Message>;
