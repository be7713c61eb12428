import type { Message } from './language.js';

/** Findings about the finished PDF (ZB31xx). */
export const dePdfMessages = {
  ZB3101: {
    text: 'Der Text der PDF-Datei ist nicht der des Berichts: Erwartet ist „{wanted}“, vorgelesen wird „{got}“.',
    remedy:
      'Lassen Sie die Stelle im Text einfacher setzen. Bleibt es dabei, ist es ein Fehler der Vorlage: Text darf weder aus dem CSS kommen noch über den Seitenrand hinausreichen.',
  },
  ZB3102: {
    text: 'Beim Vorlesen fehlt ein Leerzeichen: „{before}{after}“ statt „{before} {after}“.',
    remedy:
      'Die Vorlage muss diesen Absatz mit „white-space: pre-wrap“ setzen und das Leerzeichen ins Element nehmen.',
  },
  ZB3103: {
    text: 'Auf Seite {page} der PDF-Datei steht Text, den niemand vorliest: „{text}“.',
    remedy:
      'Außerhalb des Textes dürfen nur Kopfzeile und Seitenzahl stehen; die Vorlage muss das Übrige in den Text nehmen.',
  },
  ZB3104: {
    text: 'Auf Seite {page} der PDF-Datei steht ein Bild ohne Beschreibung.',
    remedy:
      'Geben Sie dem Bild in data/bilder.yaml ein „alt“, oder kennzeichnen Sie es mit „dekorativ: true“.',
  },
  ZB3105: {
    text: 'Die Seitenzahl im Inhaltsverzeichnis stimmt nicht: „{text}“ steht auf Seite {page}.',
    remedy: 'Melden Sie das bitte; es ist ein Fehler von zb oder der Vorlage.',
  },
  ZB3106: {
    text: 'Seite {page} der PDF-Datei ist leer.',
    remedy: 'Sehen Sie nach, was davor steht: Meist ist es eine Angabe zum Seitenumbruch in der Vorlage.',
  },
  ZB3107: {
    text: 'Auf Seite {page} der PDF-Datei ist „{text}“ in einer fremden Schrift gesetzt ({font}).',
    remedy:
      'Ersetzen Sie Zeichen, die die Schriften des Projekts nicht haben (Emoji, andere Alphabete), oder wählen Sie andere Schriften.',
  },
  ZB3108: {
    text: 'Auf Seite {page} der PDF-Datei steht ein Zeichen, für das es in den Schriften kein Bild gibt: „{text}“.',
    remedy: 'Ersetzen Sie das Zeichen (Emoji, anderes Alphabet) durch Buchstaben.',
  },
  ZB3109: {
    text: 'Der Verweis „{text}“ führt in der PDF-Datei nirgendwohin.',
    remedy: 'Prüfen Sie sein Ziel. Stimmt es, ist es ein Fehler der Vorlage.',
  },
  ZB3110: {
    text: 'Das Lesezeichen heißt „{got}“, die Überschrift „{wanted}“.',
    remedy: 'Melden Sie das bitte; es ist ein Fehler von zb oder der Vorlage.',
  },
  ZB3111: {
    text: 'Die Sprache der Stelle „{text}“ ging in der PDF-Datei verloren: {got} statt {wanted}.',
    remedy: 'Melden Sie das bitte; es ist ein Fehler von zb oder der Vorlage.',
  },
  ZB3112: {
    text: 'Auf Seite {page} der PDF-Datei lassen sich mehrere Absätze nicht auseinanderhalten, weil sie zusammen durchscheinen.',
    remedy:
      'Die Vorlage darf Text nicht durchsichtig setzen (opacity, filter, mask); eine hellere Farbe leistet dasselbe.',
  },
  ZB3113: {
    text: 'Die Überschrift „{text}“ überspringt eine Ebene: Auf Ebene {from} folgt Ebene {to}.',
    remedy: 'Überschriften steigen nur um eine Ebene ab.',
  },
  ZB3114: {
    text: 'Auf Seite {page} der PDF-Datei steht ein Verweis ohne Text.',
    remedy: 'Geben Sie dem Verweis einen Text, der sein Ziel nennt.',
  },
  ZB3120: {
    text: 'Die Datei „{file}“ gibt es nicht.',
    remedy: 'Prüfen Sie den Namen; gebaute Berichte liegen in out, z. B. out/konzept.pdf.',
  },
  ZB3121: {
    text: 'Die Datei „{file}“ lässt sich nicht lesen.',
    remedy:
      'Nennen Sie eine gewöhnliche PDF-Datei, die Sie lesen dürfen: keinen Ordner, kein Gerät und keine Pipe wie /dev/stdin.',
  },
  ZB3122: {
    text: '„{file}“ ist keine PDF-Datei.',
    remedy: 'Nennen Sie die PDF-Datei eines Berichts, z. B. out/konzept.pdf.',
  },
  ZB3123: {
    text: 'Die PDF-Datei „{file}“ kann zb nicht lesen ({reason}).',
    remedy:
      'zb liest nur PDF-Dateien, die es selbst gemacht hat und die seither niemand geändert hat. Ist diese von zb, ist sie beschädigt: Bauen Sie den Bericht neu, oder kopieren Sie die Datei noch einmal.',
  },
} satisfies Record<string, Message>;
