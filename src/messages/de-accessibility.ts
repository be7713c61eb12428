import type { Message } from './language.js';

/** Findings about what not everybody could read, hear or follow (ZB143x). */
export const deAccessibilityMessages = {
  ZB1430: {
    text: 'Der Verweistext „{text}“ sagt nicht, wohin er führt.',
    remedy:
      'Nennen Sie im Verweistext das Ziel, zum Beispiel [Satzung des Vereins (PDF)](https://…). Wer sich nur die Verweise vorlesen lässt, erfährt es sonst nicht.',
  },
  ZB1431: {
    text: 'Der Verweistext „{text}“ führt hier zu einem anderen Ziel als weiter oben.',
    remedy: 'Geben Sie beiden Verweisen Texte, an denen man sie auseinanderhält.',
  },
  ZB1432: {
    text: 'Dieser Verweis hat keinen Text: {url}',
    remedy: 'Schreiben Sie zwischen die eckigen Klammern, wohin er führt.',
  },
  ZB1433: {
    text: '{problem}',
    remedy:
      'Schreiben Sie in der ersten Zeile der Tabelle über jede Spalte, was in ihr steht. Leer bleiben darf nur die Zelle links oben, wenn alle Zellen darunter **fett** sind.',
  },
  ZB1434: {
    text: 'Die Abbildung „{id}“ hat keine Beschreibung.',
    remedy:
      'Schreiben Sie unter „beschriftung“ in einem Satz, was sie zeigt: Wer sie nicht sieht, erfährt es nur so.',
  },
  ZB1435: {
    text: '{problem}',
    remedy:
      'Schreiben Sie :sprache[Text] und dahinter in geschweiften Klammern das Kürzel der Sprache: en für Englisch, fr für Französisch, tr für Türkisch. Für mehrere Absätze: :::sprache mit dem Kürzel, die Absätze, am Ende :::',
  },
  ZB1436: {
    text: '{problem}',
    remedy: 'Schreiben Sie :::tabelle[Titel], in die Zeilen darunter die Tabelle und dann :::.',
  },
  ZB1437: { text: '{what} kann nicht {where} stehen.', remedy: '{fix}' },
  ZB1438: {
    text: 'Das geht im Titel eines Kapitels nicht: {what}',
    remedy:
      'Erlaubt sind *Betonung*, **Fettes** und :sprache[…]. Soll ein Zeichen nur ein Zeichen sein, schreiben Sie \\ davor.',
  },
  ZB1439: {
    text: 'Diese Überschrift hat keinen Text.',
    remedy: 'Schreiben Sie hinter die Zeichen #, wovon der Abschnitt handelt, oder löschen Sie die Zeile.',
  },
} satisfies Record<string, Message>;
