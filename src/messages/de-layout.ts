import type { Message } from './language.js';

/** Findings about how the finished PDF looks and is printed (ZB3130–ZB3141). */
export const deLayoutMessages = {
  ZB3130: {
    text: 'Auf Seite {page} von {pdf} ist „{text}“ zu klein gesetzt: {size} Punkt statt mindestens 8.',
    remedy:
      'In einer Abbildung: kürzen Sie Beschriftungen oder geben Sie ihr „form: seite“. Im Text legt die Größe die Vorlage fest.',
  },
  ZB3131: {
    text: 'Auf Seite {page} von {pdf} steht Text auf Text: „{text}“ und „{other}“.',
    remedy: 'Kürzen Sie einen der beiden, oder versetzen Sie im Kapitel die Zeile der Stimme oder Abbildung.',
  },
  ZB3132: {
    text: 'Auf Seite {page} von {pdf} ragt „{text}“ in den Rand oder ist abgeschnitten.',
    remedy: 'Kürzen Sie die Stelle, oder trennen Sie lange Wörter und Adressen mit einem Leerzeichen.',
  },
  ZB3133: {
    text: 'Auf Seite {page} von {pdf} steht die Überschrift „{text}“ zu nah am Seitenende: Es folgen keine drei Zeilen.',
    remedy:
      'Setzen Sie im Kapitel die Abbildung, den Kasten oder die Tabelle nach der Überschrift einen Absatz tiefer, oder kürzen Sie den Text davor um ein paar Zeilen.',
  },
  ZB3134: {
    text: 'Auf Seite {page} von {pdf} endet ein Absatz mit nur einem kurzen Wort in der letzten Zeile: „{word}“ („{text}“).',
    remedy: 'Streichen oder ergänzen Sie in diesem Absatz ein Wort.',
  },
  ZB3135: {
    text: 'Auf Seite {page} von {pdf} enden {count} Zeilen hintereinander mit einem Trennstrich: „{text}“.',
    remedy: 'Stellen Sie in diesem Absatz ein Wort um, oder ersetzen Sie ein langes Wort.',
  },
  ZB3136: {
    text: 'Seite {page} von {pdf} ist zu {percent} % leer, obwohl das Kapitel weitergeht (sie beginnt mit „{text}“).',
    remedy:
      'Setzen Sie im Kapitel die Zeile der Abbildung oder Tabelle, die auf dieser oder der nächsten Seite steht, einen Absatz weiter nach oben oder unten.',
  },
  ZB3137: {
    text: 'Seite {page} von {pdf}, die letzte ihres Kapitels, ist zu {percent} % leer (sie beginnt mit „{text}“).',
    remedy:
      'Kürzen Sie das Kapitel um diese Zeilen, oder füllen Sie die Seite: mit einer Stimme, einem Kasten oder einer größeren Abbildung.',
  },
  ZB3138: {
    text: '„{text}“ steht auf Seite {page} von {pdf}, zum ersten Mal erwähnt auf Seite {mention}.',
    remedy: 'Setzen Sie die Zeile der Abbildung direkt unter den Absatz, der sie zuerst nennt.',
  },
  ZB3139: {
    text: 'Auf Seite {page} von {pdf} steht „{text}“ nicht neben dem Text, zu dem es gehört (Seite {wanted}).',
    remedy:
      'Setzen Sie im Kapitel die Zeile der Stimme einen oder zwei Absätze weiter nach oben; Anmerkungen kürzen Sie.',
  },
  ZB3140: {
    text: 'Die Vorlage ist nicht für die Druckerei eingerichtet: Sie hat keinen Platz für den Beschnitt.',
    remedy:
      'Bauen Sie ohne --print-shop, oder ergänzen Sie in print.css der Vorlage „var(--beschnitt, 0mm)“, wo Farbe den Rand berührt.',
  },
  ZB3141: {
    text: 'Der Bericht hat {count} Seiten; das ist kein Vielfaches von {multiple}.',
    remedy:
      'Die Vorlage „{template}“ kann keine Seiten für Notizen ergänzen. Streichen Sie „seiten_vielfaches“, oder passen Sie den Umfang an.',
  },
} satisfies Record<string, Message>;
