import type { Meaning } from './meaning.js';

/** What findings of an import mean (ZB23xx). */
export const deImport = {
  ZB2301: {
    title: 'Die Einwilligung zum Einlesen steht nicht fest',
    text: 'zb übernimmt Antworten nur, wenn feststeht, dass die Befragten zugestimmt haben oder dass keine Zustimmung nötig ist, zum Beispiel bei erfundenen Beispielen. Sagen Sie es beim Aufruf; bei Umfragen kann auch eine Spalte mit Ja und Nein darüber entscheiden. Im Zweifel klären Sie das vor dem Einlesen mit der Stelle für Datenschutz.',
  },
  ZB2302: {
    title: 'Die Datei ist kein reiner Text',
    text: 'Dateien aus Word, Excel oder einem PDF-Programm enthalten neben dem Text viel Verborgenes: Kommentare, frühere Fassungen, Namen. zb liest deshalb nur reinen Text und CSV. Beim Speichern als „Nur Text“ gehen Schrift und Layout verloren; gebraucht werden sie hier nicht.',
  },
  ZB2303: {
    title: 'Beim Speichern gingen Buchstaben verloren',
    text: 'In der Datei stehen Ersatzzeichen oder Folgen wie „Ã¤“, wo Umlaute sein müssten. Sie wurde irgendwann mit der falschen Kodierung geöffnet und so gespeichert. Was verloren ist, lässt sich nicht zurückrechnen; Sie brauchen die ursprüngliche Datei oder einen neuen Export.',
  },
  ZB2304: {
    title: 'Anführungszeichen einer Tabelle gehen nicht auf',
    text: 'In CSV umschließen gerade Anführungszeichen eine Zelle, in der Trennzeichen oder Zeilenumbrüche vorkommen. Fehlt eines, verschieben sich alle folgenden Zellen, und Antworten gerieten zu falschen Fragen. Das geschieht leicht, wenn eine solche Datei im Texteditor geändert wird.',
  },
  ZB2305: {
    title: 'Eine Zeile der Tabelle hat zu viele oder zu wenige Zellen',
    text: 'Jede Zeile muss so viele Zellen haben wie die Kopfzeile, sonst ist nicht klar, welche Antwort zu welcher Frage gehört. Häufig enthält eine Antwort selbst das Trennzeichen und ist nicht in Anführungszeichen gefasst. Ein neuer Export aus dem Umfrageprogramm ist sicherer als Nachbessern.',
  },
  ZB2306: {
    title: 'Keine Spalte passt zu einer Frage',
    text: 'zb vergleicht die Überschriften der Spalten mit den Fragen des Leitfadens. Wurde in der Umfrage anders formuliert oder gekürzt, erkennt es nichts wieder. In einer kleinen Datei, die Sie mit --zuordnung nennen, sagen Sie selbst, welche Spalte zu welcher Frage gehört; die Anleitung zeigt ein Muster.',
  },
  ZB2307: {
    title: 'Eine Zelle passt nicht zu ihrer Spalte',
    text: 'Aus dieser Spalte liest zb eine Gruppe, ein Datum, ein Thema oder ein Pseudonym, doch in der Zelle steht etwas anderes. Damit niemand falsch eingeordnet wird, übernimmt zb die Tabelle nicht. Berichtigen Sie die Zelle, oder übersetzen Sie abweichende Werte in der Zuordnung.',
  },
  ZB2308: {
    title: 'Ein Gespräch mit dieser Kennung ist schon da',
    text: 'Eine vorhandene Datei überschreibt zb nicht von selbst, denn vielleicht haben Sie sie nach dem Einlesen durchgesehen und berichtigt. Ist es dasselbe Gespräch in neuer Fassung, erlauben Sie das Ersetzen; ist es ein anderes, braucht es eine eigene Kennung.',
  },
  ZB2309: {
    title: 'In der Datei ist nichts zum Übernehmen',
    text: 'Die Datei ließ sich lesen, aber nichts darin wurde als Antwort auf eine Frage erkannt. Bei Transkripten fehlen meist die Fragen oder die Zeichen dafür, wer spricht; bei Umfragen wurde vielleicht die falsche Tabelle exportiert. Mit --dry-run probieren Sie, ohne etwas zu schreiben.',
  },
  ZB2310: {
    title: 'Eine genannte Spalte gibt es nicht',
    text: 'Sie haben eine Spalte beim Namen genannt, die in der Kopfzeile der Tabelle nicht vorkommt. Maßgeblich ist der Wortlaut der Kopfzeile, auch mit Leerzeichen und Satzzeichen. Am sichersten kopieren Sie ihn von dort. Enthält er Leerzeichen, gehört er beim Aufruf in Anführungszeichen.',
  },
  ZB2311: {
    title: 'Eine Spalte mit Kontaktdaten',
    text: 'E-Mail-Adressen, Namen und Telefonnummern verraten, wer geantwortet hat. zb übernimmt solche Spalten nie, auch nicht auf Wunsch und auch nicht als Pseudonym. Brauchen Sie ein Kennzeichen, um eine Antwort wiederzufinden, genügt die laufende Nummer der Umfrage.',
  },
} satisfies Record<string, Meaning>;
