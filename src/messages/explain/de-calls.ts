import type { Meaning } from './meaning.js';

/** What findings about a call mean (ZB40xx). */
export const deCalls = {
  ZB4001: {
    title: 'Hier ist kein Projekt',
    text: 'Ein Projekt ist ein Ordner, in dem data/projekt.yaml liegt. zb sucht ihn dort, wo Sie den Befehl aufrufen, und in allen Ordnern darüber. Meist steht die Eingabeaufforderung noch im falschen Ordner: Wechseln Sie mit „cd“ in Ihren Projektordner.',
  },
  ZB4002: {
    title: 'Ein Bericht dieses Namens fehlt',
    text: 'Berichte nennen Sie bei ihrer Kennung; das ist der Name der Datei in data/berichte ohne .yaml, nicht der Titel auf dem Umschlag. Ohne einen Namen baut zb alle Berichte.',
  },
  ZB4003: {
    title: 'Eine Abbildung dieses Namens fehlt',
    text: 'Abbildungen heißen beim Aufruf so wie hinter „id“ in data/abbildungen.yaml. Die Nummer aus dem gedruckten Bericht („Abb. 7“) gilt hier nicht, denn sie ändert sich mit der Reihenfolge.',
  },
  ZB4004: {
    title: 'Eine Wortwolke dieses Namens fehlt',
    text: 'Wortwolken heißen beim Aufruf so wie hinter „id“ in data/wortwolken.yaml. Ist die Wolke neu, speichern Sie die Datei zuerst; zb liest nur, was auf der Platte steht.',
  },
  ZB4005: {
    title: 'Ein unbekannter Befehl oder eine unbekannte Option',
    text: 'Das erste Wort nach zb ist der Befehl, was mit Strichen beginnt, eine Option. Beide müssen genau stimmen; lange Optionen haben zwei Striche. Kopieren Sie Aufrufe aus Word oder einer E-Mail, sind aus zwei kurzen Strichen manchmal ein langer geworden: Tippen Sie sie neu.',
  },
  ZB4006: {
    title: 'Am Aufruf fehlt etwas, oder etwas ist zu viel',
    text: 'Der Befehl ist richtig, aber seine Angaben gehen nicht auf: Eine Option wartet auf einen Wert, ein Wert ist nicht vorgesehen, oder ein Wort steht übrig. Namen mit Leerzeichen gehören in Anführungszeichen, sonst liest zb mehrere Angaben daraus.',
  },
  ZB4007: {
    title: 'Eine Meldung dieses Namens gibt es nicht',
    text: 'Jede Meldung hat einen festen Code aus ZB und vier Ziffern. Er steht in der ersten Zeile hinter „Fehler“, „Warnung“ oder „Hinweis“. Die erste Ziffer sagt, worum es geht: 1 Daten und Texte, 2 Abbildungen und Wolken, 3 Drucken und PDF, 4 Aufruf.',
  },
  ZB4008: {
    title: 'Das Projekt hat noch keinen Bericht',
    text: 'Die Daten sind da, aber nichts sagt, welche Kapitel in welcher Reihenfolge ein Bericht werden sollen. Das bestimmt je eine Datei in data/berichte. Die Anleitung zeigt unter „Ein neuer Bericht“ ein Muster zum Kopieren.',
  },
  ZB4020: {
    title: 'Ein Thema, das im Codebuch fehlt',
    text: 'Sie wollten Wörter bei einem Thema eintragen, das es nicht gibt. Nennen können Sie ein Thema bei seiner Kennung oder bei dem Namen, den die Wolke zeigt. Damit durch einen Tippfehler kein zweites entsteht, legt zb ein neues nur an, wenn Sie das ausdrücklich sagen.',
  },
  ZB4021: {
    title: 'Das Wort zählt schon für ein anderes Thema',
    text: 'Ein Wort kann nur für ein Thema zählen. Dieses fällt bereits unter ein anderes, vielleicht durch ein Muster mit Stern. Würde es zusätzlich eingetragen, verschöben sich die Zahlen beider Themen. Entscheiden Sie, wohin es dem Sinn nach gehört, und nehmen Sie es am anderen Ort heraus.',
  },
  ZB4022: {
    title: 'Das Wort zählt dort schon',
    text: 'Für dieses Thema wird das Wort bereits gezählt, entweder wörtlich oder durch ein Muster, das es einschließt. Ein weiterer Eintrag änderte nichts; zb lässt die Datei an dieser Stelle, wie sie ist.',
  },
  ZB4023: {
    title: 'Vertrauliches an einem Ort zur Veröffentlichung',
    text: 'Die Durchsicht des Codebuchs zitiert aus Gesprächen. In out liegt, was veröffentlicht wird, und in data, was zb als Daten liest; an beiden Orten könnte sie versehentlich nach außen gelangen. Speichern Sie sie neben dem Projektordner, an einem geschützten Ort.',
  },
  ZB4024: {
    title: 'Eine Tabelle, die sich nicht übernehmen lässt',
    text: 'Übernommen wird nur eine Tabelle, wie „zb codebook review“ sie schreibt, mit ihren Spaltenköpfen. Excel verändert beim Speichern manchmal Trennzeichen oder Format: Wählen Sie „CSV UTF-8“ und lassen Sie die Kopfzeile stehen. Solange ein Fehler darin ist, wird keine Zeile übernommen.',
  },
  ZB4025: {
    title: 'Das neue Thema gibt es schon',
    text: 'Mit --neu legen Sie ein Thema an, doch die Kennung ist vergeben. Zwei Themen unter einer Kennung ließen sich nicht unterscheiden. Wollten Sie nur Wörter ergänzen, genügt der Aufruf ohne --neu.',
  },
  ZB4026: {
    title: 'Ein Wort soll zugleich zählen und nicht zählen',
    text: 'Ein Ausschluss bewirkt, dass ein Wort für ein Thema nicht zählt, obwohl ein Muster darauf passt. Hier soll dasselbe Wort beim selben Thema gezählt und ausgeschlossen werden. Nur eines von beiden kann gelten.',
  },
  ZB4027: {
    title: 'Ein Begriff ist für das Codebuch zu lang',
    text: 'Einträge des Codebuchs sind einzelne Wörter oder kurze Wendungen, so wie jemand sie sagt. Ein ganzer Satz träfe nie zweimal zu. Nehmen Sie die zwei oder drei Wörter heraus, auf die es ankommt.',
  },
  ZB4028: {
    title: 'Eine Liste, die zb nicht selbst ändern kann',
    text: 'Beim Eintragen lässt zb Bemerkungen, Reihenfolge und Schreibweise der Datei unberührt. Diese Stelle ist so ungewöhnlich geschrieben, dass das nicht sicher gelänge, etwa mit Ankern oder über mehrere Zeilen verteilt. Von Hand ist es eine Sache von Sekunden.',
  },
  ZB4030: {
    title: 'Ein Wort, das niemand gesagt hat',
    text: 'Erklären lässt sich nur, was in einer Antwort vorkommt oder im Codebuch steht. Dieses Wort tut weder das eine noch das andere, auch nicht gebeugt oder in einer Zusammensetzung. Vielleicht kommt es nur in Fragen vor, aus denen keine Wolke entsteht.',
  },
  ZB4031: {
    title: 'Ein Wort, das für nichts zählt',
    text: 'Das Wort wurde gesagt, steht aber bei keinem Thema des Codebuchs und gilt auch für sich nicht als Begriff. So ist es bei vielen Wörtern, und meist ist es richtig so. Halten Sie es für wichtig, nehmen Sie es bei einem Thema auf.',
  },
  ZB4040: {
    title: 'Ein neues Projekt kommt nur in einen leeren Ordner',
    text: 'zb init schreibt viele Dateien auf einmal. Damit es nichts überschreibt, was Ihnen gehört, nimmt es nur einen Ordner, in dem noch nichts liegt oder den es noch nicht gibt. Versteckte Dateien wie .git stören nicht. Für ein Projekt, das es schon gibt, richtet die Option --editor nur den Editor ein.',
  },
  ZB4041: {
    title: 'Die Einstellungen des Editors lassen sich nicht lesen',
    text: 'Damit der Editor die Daten versteht, ergänzt zb in .vscode/settings.json ein paar Zeilen und lässt alles andere, wie es ist. Dazu muss die Datei lesbar sein. Meist fehlt ein Komma oder eine Klammer; VS Code zeigt die Stelle rot an.',
  },
  ZB4042: {
    title: 'Der Port der Vorschau ist nicht frei',
    text: 'Die Vorschau ist eine Webseite, die nur dieser Rechner sieht; ihre Adresse endet mit einer Zahl, dem Port. Jede dieser Zahlen kann nur ein Programm benutzen. Läuft dort noch die Vorschau eines anderen Projekts, beenden Sie sie in ihrem Fenster mit Strg+C. Ohne --port sucht zb selbst eine freie Zahl.',
  },
  ZB4043: {
    title: 'Die Vorschau läuft schon',
    text: 'Unter der genannten Adresse zeigt eine Vorschau, die schon läuft, dasselbe Projekt; eine zweite am selben Port ist nicht möglich und meist auch nicht nötig. Öffnen Sie die Adresse im Browser. Finden Sie das Fenster nicht mehr, in dem die erste läuft, starten Sie eine zweite ohne --port: zb sucht ihr eine freie Zahl.',
  },
} satisfies Record<string, Meaning>;
