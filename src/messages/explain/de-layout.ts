import type { Meaning } from './meaning.js';

/** What findings about how the finished PDF looks and is printed mean (ZB3130–ZB3141). */
export const deLayout = {
  ZB3130: {
    title: 'Zu kleine Schrift',
    text: 'Unter acht Punkt wird Gedrucktes für viele Menschen unlesbar. Hier kommt die Schrift darunter, meist weil eine Abbildung mit viel Text für ihren Platz verkleinert wurde. Kürzere Beschriftungen oder eine ganze Seite schaffen Luft.',
  },
  ZB3131: {
    title: 'Text steht auf Text',
    text: 'Zwei Texte überdecken sich auf dem Papier. Das darf eine Vorlage nicht zulassen, kommt bei ungewöhnlich langen Wörtern in schmalen Spalten aber vor. Sehen Sie sich die Seite an; oft hilft schon ein kürzeres Wort.',
  },
  ZB3132: {
    title: 'Text ragt über den Satzspiegel hinaus',
    text: 'Ein Wort oder eine Adresse ist breiter als ihr Platz und wird am Rand beschnitten oder stört ihn. Tabellen mit vielen Spalten sind dafür anfällig. Teilen Sie die Tabelle, oder kürzen Sie.',
  },
  ZB3133: {
    title: 'Eine Überschrift hängt am Seitenende',
    text: 'Unter einer Überschrift sollen mindestens drei Zeilen stehen, sonst verliert sie den Anschluss. Hier ist, was nach ihr kommt, auf die nächste Seite gerutscht, zum Beispiel ein Kasten oder eine Tabelle, die nicht mehr passte. Es hilft, die Reihenfolge im Kapitel ein wenig zu ändern.',
  },
  ZB3134: {
    title: 'Ein kurzes Wort allein in der letzten Zeile',
    text: 'Ein Absatz, der mit einem einzelnen kurzen Wort schließt, sieht aus wie vergessen, und die Zeile ist verschenkt. zb gleicht Zeilen aus, wo es geht; hier ging es nicht. Ein Wort mehr oder weniger genügt meist.',
  },
  ZB3135: {
    title: 'Viele Trennstriche untereinander',
    text: 'Mehr als zwei getrennte Zeilen hintereinander machen einen Absatz unruhig und schwer zu lesen. Ursache sind mehrere lange Wörter kurz nacheinander. Ersetzen Sie eines, oder bauen Sie den Satz um.',
  },
  ZB3136: {
    title: 'Eine halb leere Seite mitten im Kapitel',
    text: 'Auf dieser Seite bleibt mehr als ein Drittel frei, weil das Nächste (eine große Abbildung oder Tabelle) nicht mehr daraufpasst. Steht deren Zeile im Kapitel einen Absatz früher oder später, füllt der Text die Lücke.',
  },
  ZB3137: {
    title: 'Eine halb leere Seite am Kapitelende',
    text: 'Das Kapitel endet im oberen Teil dieser Seite; das nächste beginnt auf einer neuen. Das ist kein Fehler, aber verschenkter Platz. Ein paar Zeilen weniger sparen die Seite, eine Stimme oder ein Kasten füllt sie.',
  },
  ZB3138: {
    title: 'Eine Abbildung fern von ihrer Erwähnung',
    text: 'Wer im Text von einer Abbildung liest, soll sie auf derselben oder der nächsten Seite finden. Diese steht weiter weg. Gezählt wird die erste Stelle, die mit :abb[…] auf sie verweist.',
  },
  ZB3139: {
    title: 'Eine Stimme oder Anmerkung steht neben fremdem Text',
    text: 'Stimmen und Anmerkungen stehen in der Randspalte neben der Zeile, zu der sie gehören. Hier war dort kein Platz mehr, etwa weil schon andere am Rand stehen. Verteilen Sie sie im Kapitel gleichmäßiger.',
  },
  ZB3140: {
    title: 'Eine Vorlage ohne Beschnitt',
    text: 'Eine Druckerei schneidet die Bögen nach dem Druck. Damit dabei kein weißer Rand entsteht, müssen farbige Flächen 3 mm über die Seite hinausreichen. Die beiden mitgelieferten Vorlagen können das; eine eigene muss dafür vorbereitet sein.',
  },
  ZB3141: {
    title: 'Die Seitenzahl passt nicht zum Heft',
    text: 'In data/berichte steht, durch welche Zahl die Seitenzahl teilbar sein soll. Die Vorlage dieses Berichts hat aber keine Seiten, die zb dafür einfügen könnte. Die mitgelieferten Vorlagen ergänzen linierte Seiten für Notizen.',
  },
} satisfies Record<string, Meaning>;
