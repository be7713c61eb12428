import type { Meaning } from './meaning.js';

/** What findings in chapters mean (ZB14xx). */
export const deChapters = {
  ZB1401: {
    title: 'HTML in einem Kapitel',
    text: 'Ein Kapitel wird zu einer Webseite und zu einer PDF-Datei. Eigenes HTML käme an allen Prüfungen vorbei: Es könnte unzugänglich sein, aus dem Rahmen fallen oder etwas aus dem Netz laden. Was Sie brauchen, gibt es als Markdown: *kursiv*, **fett**, Listen, Tabellen, Kästen. Steht das Zeichen < einfach für „kleiner als“, setzen Sie \\ davor.',
  },
  ZB1402: {
    title: 'Ein unbekanntes Zeichen mit Doppelpunkt',
    text: 'Wörter mit Doppelpunkten davor sind Anweisungen: Sie setzen eine Abbildung, zählen etwas, verweisen auf ein Kapitel. Diese kennt zb nicht, wahrscheinlich wegen eines Tippfehlers; gedruckt würde sie, wie sie da steht. Vergleichen Sie Buchstabe für Buchstabe mit der Tabelle der Zeichen in der Anleitung.',
  },
  ZB1403: {
    title: 'Eine Anweisung ohne Kennung',
    text: 'Die Anweisung sagt, was gesetzt werden soll, aber nicht, welches davon. Zeilen mit zwei Doppelpunkten nennen die Kennung in geschweiften Klammern nach einem #, Anweisungen im Satz in eckigen Klammern. Die Kennung steht in der Datei mit den Daten hinter „id“.',
  },
  ZB1404: {
    title: 'Ein Verweis auf etwas, das in diesem Bericht fehlt',
    text: 'Das Gemeinte gibt es im Projekt, aber nicht in jedem Bericht, der dieses Kapitel enthält. Wer den Verweis dort anklickt oder im gedruckten Heft nachschlägt, fände nichts. Steht ein Kapitel in mehreren Berichten, muss alles, worauf es verweist, in allen vorkommen. Sonst formulieren Sie ohne Verweis.',
  },
  ZB1405: {
    title: 'Eine Fußnote ohne Text',
    text: 'Im Satz steht ein Fußnotenzeichen, aber keine Zeile mit derselben Marke, die den Text der Anmerkung enthält. Gedruckt würde eine Nummer, zu der nichts gehört. Die Marke darf ein Wort oder eine Zahl sein; die Nummern im Bericht vergibt zb selbst. Achten Sie auf den Doppelpunkt nach der Klammer.',
  },
  ZB1406: {
    title: 'Eine Überschrift auf der falschen Ebene',
    text: 'Überschriften gliedern den Text wie ein Inhaltsverzeichnis; Vorleseprogramme springen von einer zur nächsten. Fehlt eine Ebene dazwischen, sucht man dort einen Abschnitt, den es nicht gibt. Die Zahl der # ist keine Schriftgröße: Unter dem Titel des Kapitels kommt ##, eine Stufe tiefer ###.',
  },
  ZB1407: {
    title: 'Etwas Unbekanntes soll gezählt oder aufgelistet werden',
    text: 'Mit :anzahl[…] und ::liste{#…} schreibt zb Zahlen und Listen aus den Daten in den Text, damit sie nie veralten. Das geht für bestimmte Daten, und jede hat ihren festen Namen, zum Beispiel „thesen“ oder „mitglieder“, immer klein und ohne Umlaute.',
  },
  ZB1408: {
    title: 'Eine Sprungmarke, die es nicht gibt',
    text: 'Ein Verweis mit # springt innerhalb des Berichts. Sein Ziel fehlt: Die Überschrift heißt inzwischen anders, oder die Abbildung steht in einem anderen Bericht. Solche Marken von Hand zu schreiben ist mühsam; :abb[…] und :kapitel[…] finden ihr Ziel selbst und setzen die richtige Nummer ein.',
  },
  ZB1409: {
    title: 'Mit dem Kopf des Kapitels stimmt etwas nicht',
    text: 'Jedes Kapitel beginnt mit einem Kopf zwischen zwei Zeilen aus genau drei Strichen. Darin stehen Kennung, Titel und Art; ohne sie kann zb das Kapitel weder einordnen noch ins Inhaltsverzeichnis aufnehmen. Die ersten drei Striche müssen ganz oben stehen, ohne Leerzeile davor.',
  },
  ZB1410: {
    title: 'Eine Schreibweise, die Kapitel nicht kennen',
    text: 'Markdown kann mehr, als in einem Bericht sinnvoll ist. Bilder etwa brauchen Alternativtext und Quelle und stehen deshalb in bilder.yaml; Programmtext und Trennlinien kommen in Broschüren nicht vor. Oft ist es auch ein Versehen: Vier Leerzeichen am Anfang einer Zeile machen aus einem Absatz einen Block Programmtext.',
  },
  ZB1411: {
    title: 'Ein Verweis, der nicht erlaubt ist',
    text: 'Erlaubt sind vollständige Adressen im Netz, E-Mail-Adressen mit mailto: und Sprungmarken im Bericht. Ein Verweis auf eine Datei Ihres Rechners ginge bei allen anderen ins Leere, denn verschickt wird nur der Bericht. Fehlt bloß https:// am Anfang, setzen Sie es davor. Dateien, die dazugehören, veröffentlichen Sie zuerst im Netz.',
  },
  ZB1412: {
    title: 'Eine Fußnote, auf die nichts verweist',
    text: 'Am Ende des Kapitels steht der Text einer Fußnote, im Kapitel aber nirgends ihr Zeichen. Sie würde nicht gedruckt. Meist wurde der Satz, zu dem sie gehörte, gestrichen oder umgeschrieben. Steht ein Quellennachweis darin, ist er mit verschwunden.',
  },
  ZB1413: {
    title: 'Eine Anweisung mitten in einer Zeile',
    text: 'Anweisungen mit zwei Doppelpunkten setzen einen ganzen Block, etwa eine Abbildung, und wirken nur allein auf ihrer Zeile. Hier stehen sie im Satz, haben ein Leerzeichen zu viel oder sind eingerückt; im Bericht läse man die Doppelpunkte und Klammern. Für eine Erwähnung im Satz gibt es die Form mit einem Doppelpunkt, zum Beispiel :abb[…].',
  },
  ZB1414: {
    title: 'Anfang oder Ende eines Kastens fehlt',
    text: 'Ein Kasten beginnt mit drei Doppelpunkten und seinem Namen und endet mit drei Doppelpunkten allein auf einer Zeile. Fehlt das Ende, liefe das ganze übrige Kapitel in den Kasten; fehlt der Anfang, stünden die Doppelpunkte im Text. Zählen Sie die Doppelpunkte: Am Ende müssen so viele stehen wie am Anfang.',
  },
  ZB1415: {
    title: 'Ein Zeichen, das nichts bewirkt',
    text: 'Überschriften, Listen, Tabellen und fette Stellen erkennt zb an Zeichen mit einer festen Schreibweise. Fehlt ein Leerzeichen, die Strichzeile oder das Ende, bleiben es gewöhnliche Zeichen: Der Bericht druckt Rauten oder Sterne, und im Inhaltsverzeichnis fehlt die Überschrift.',
  },
  ZB1416: {
    title: 'Eine Zelle ohne Spalte',
    text: 'Wie viele Spalten eine Tabelle hat, bestimmt ihre erste Zeile. Hat eine Zeile darunter mehr Zellen, gibt es für die letzte keinen Platz, und ihr Inhalt verschwindet. Meist ist ein senkrechter Strich zu viel, oder in der ersten Zeile fehlt ein Spaltenkopf.',
  },
  ZB1417: {
    title: 'Titel und Umbruch sind verschieden',
    text: 'Der Titel steht im Inhaltsverzeichnis und in den Lesezeichen, auf der farbigen Kapitelseite steht er so, wie „umbruch“ ihn in Zeilen teilt. Wer den Titel ändert, vergisst leicht die Zeilen; dann hieße dasselbe Kapitel an zwei Stellen verschieden.',
  },
  ZB1420: {
    title: 'Gerade Anführungszeichen im Text',
    text: 'Die Taste über der 2 liefert das gerade Zeichen der Schreibmaschine. Gedruckt wirkt es wie ein Versehen, und es zeigt nicht, wo ein Zitat beginnt und wo es endet. Deutsche Anführungszeichen stehen unten und oben. In YAML bleiben die geraden Zeichen, die einen ganzen Wert umschließen, wie sie sind; sie werden nicht gedruckt.',
  },
  ZB1421: {
    title: 'Gerader Apostroph im Text',
    text: 'Der gerade Strich neben der Eingabetaste steht auf der Schreibmaschine für vieles: Apostroph, halbe Anführung, Minutenzeichen. Im Druck hat jedes davon sein eigenes Zeichen. Der Apostroph ist eine hochgestellte 9. Vor einem Genitiv-s steht im Deutschen meist gar keiner.',
  },
  ZB1422: {
    title: 'Anführungszeichen einer anderen Sprache',
    text: 'Englische Anführungszeichen stehen beide oben, französische sind Winkel, und ein deutsches Zitat beginnt unten. Texte aus Word oder aus dem Netz bringen oft die falschen mit. Gemischt stören sie beim Lesen, und die Prüfung auf offene Zitate kann ihnen nicht folgen. Ein Zitat in einer anderen Sprache kennzeichnen Sie mit :sprache[…], dann gelten deren Zeichen.',
  },
  ZB1423: {
    title: 'Ein Zitat ohne Ende',
    text: 'Wo ein Zitat aufhört, entscheidet darüber, wer etwas gesagt hat: die zitierte Person oder Sie. Hier folgt auf das öffnende Zeichen im selben Absatz kein schließendes. Geht ein Zitat über mehrere Absätze, schließen Sie jeden und öffnen den nächsten neu.',
  },
  ZB1424: {
    title: 'Ein Zitat ohne Anfang',
    text: 'Ein schließendes Anführungszeichen steht da, aber im selben Absatz geht ihm kein öffnendes voraus. Häufig wurde der Anfang des Satzes umgeschrieben, oder das öffnende Zeichen ist das falsche: Es sieht im Deutschen aus wie zwei Kommas am Fuß der Zeile.',
  },
  ZB1425: {
    title: 'Bindestrich statt Gedankenstrich',
    text: 'Der kurze Strich verbindet Wörter, der lange trennt Gedanken. Ein kurzer mit Leerzeichen davor und dahinter ist fast immer als langer gemeint; im Druck fällt der Unterschied auf, und Vorleseprogramme machen nur beim langen eine Pause. Unter Windows schreiben Sie ihn mit Alt+0150, auf dem Mac mit Wahltaste und Bindestrich.',
  },
  ZB1426: {
    title: 'Falscher Strich für „bis“',
    text: 'Zwischen zwei Zahlen bedeutet ein Strich „bis“. Dafür steht der lange Strich ohne Leerzeichen, damit die Spanne als eines gelesen wird und nicht am Zeilenende zerfällt. Steht „von“ davor, schreiben Sie besser „bis“ aus: von 13:30 bis 18:00 Uhr.',
  },
  ZB1427: {
    title: 'Abkürzung ohne Leerzeichen',
    text: 'Jeder Punkt einer Abkürzung wie „z. B.“ steht für ein eigenes Wort, und zwischen Wörtern steht ein Leerzeichen. Sie brauchen kein besonderes: zb sorgt dafür, dass die Zeile dort nicht endet. Oft liest sich das ausgeschriebene „zum Beispiel“ leichter.',
  },
  ZB1428: {
    title: 'Mehrere Leerzeichen hintereinander',
    text: 'Zwei Leerzeichen bleiben meist nach dem Löschen eines Worts stehen. Auf der Webseite fallen sie zusammen, in kopiertem Text und in Zahlenspalten bleiben sie sichtbar. Zum Ausrichten taugen sie nicht: Dafür gibt es Tabellen.',
  },
  ZB1429: {
    title: 'Zwei Regeln für die Trennung eines Worts',
    text: 'In projekt.yaml legen Sie fest, welche Wörter nie und welche nur an bestimmten Stellen getrennt werden. Für dieses Wort steht dort mehr als eine Regel, und sie können sich widersprechen. Fragen Sie sich, ob das Wort überhaupt getrennt werden soll: ein Name in der Regel nicht.',
  },
  ZB1430: {
    title: 'Ein Verweistext, der nichts sagt',
    text: 'Wer blind ist, lässt sich oft nur die Verweise einer Seite vorlesen, wie ein Register. Zehnmal „hier“ oder „mehr“ hilft dann nicht. Der Verweistext soll für sich allein sagen, was dahinter liegt, bei Dateien auch ihre Art. Schreiben Sie den Satz so um, dass das Ziel selbst der Verweis ist.',
  },
  ZB1431: {
    title: 'Ein Verweistext mit zwei Zielen',
    text: 'Gleicher Text lässt das gleiche Ziel erwarten. Führen zwei Verweise mit demselben Wortlaut an verschiedene Orte, kann niemand sie unterscheiden, der sie vorgelesen bekommt oder im Register sieht. Ergänzen Sie, worin sie sich unterscheiden: Jahr, Ort, Art der Datei.',
  },
  ZB1432: {
    title: 'Ein Verweis ohne Text',
    text: 'Zwischen den eckigen Klammern steht nichts, also ist auf der Seite nichts zu sehen und nichts anzuklicken; ein Vorleseprogramm liest dann die Adresse Zeichen für Zeichen. Meist ist der Text beim Bearbeiten verloren gegangen. Brauchen Sie den Verweis nicht mehr, löschen Sie ihn samt Klammern.',
  },
  ZB1433: {
    title: 'Eine Tabelle ohne Spaltenköpfe',
    text: 'Vorleseprogramme sagen zu jeder Zelle ihren Spaltenkopf dazu; ohne ihn hört man eine Reihe von Werten und weiß nicht, was sie bedeuten. Auch sehenden Lesern sagt die erste Zeile, was sie vor sich haben. Sieht die Tabelle ohne Köpfe vollständig aus, wäre sie vielleicht als Liste besser.',
  },
  ZB1434: {
    title: 'Eine Abbildung ohne Beschreibung',
    text: 'Die Beschriftung steht unter der Abbildung und leitet ein, was Vorleseprogramme dazu sagen. zb beschreibt aus den Daten, was zu sehen ist, aber worum es Ihnen damit geht, wissen nur Sie. Ein Satz genügt.',
  },
  ZB1435: {
    title: 'Die Sprache einer Stelle ist unklar',
    text: 'Vorleseprogramme sprechen fremde Wörter nur richtig aus, wenn sie deren Sprache kennen, und auch die Silbentrennung richtet sich danach. Mit :sprache[…] kennzeichnen Sie eine Stelle; dahinter gehört das international übliche Kürzel der Sprache, nicht ihr Name. Eingebürgerte Wörter wie „Workshop“ brauchen keine Kennzeichnung.',
  },
  ZB1436: {
    title: 'Ein Tabellentitel ohne Titel oder ohne Tabelle',
    text: 'Der Titel steht über der Tabelle, und Vorleseprogramme nennen ihn, bevor sie in die Zellen gehen. Deshalb gehört er fest zu einer einzigen Tabelle: Zwischen :::tabelle[…] und den drei Doppelpunkten am Ende steht nur sie, kein Absatz davor und keine zweite dahinter. Eine Tabelle, die aus dem Satz davor verständlich ist, braucht keinen Titel.',
  },
  ZB1437: {
    title: 'Etwas steht, wo es keinen Platz hat',
    text: 'Abbildungen, Kästen, Tabellen und Überschriften brauchen die ganze Textbreite und ihre Stelle in der Gliederung. In einer Liste, einem Zitat oder einem Kasten ließen sie sich weder sauber setzen noch sinnvoll vorlesen, und ein Verweis in einem Verweis hätte zwei Ziele. Ziehen Sie den Teil heraus, und verweisen Sie darauf.',
  },
  ZB1438: {
    title: 'Etwas, das in keinem Titel stehen kann',
    text: 'Der Titel eines Kapitels erscheint auch im Inhaltsverzeichnis, in der Kopfzeile und in den Lesezeichen der PDF-Datei. Verweise, Fußnoten, Bilder und Gezähltes ergäben dort keinen Sinn. Erlaubt ist nur, was sich überall zeigen lässt: Betonung und die Kennzeichnung einer Sprache.',
  },
  ZB1439: {
    title: 'Eine Überschrift ohne Text',
    text: 'Eine Zeile besteht nur aus #. Im Inhaltsverzeichnis entstünde ein leerer Eintrag, und Vorleseprogramme kündigten eine Überschrift an, der nichts folgt. Vielleicht ist der Text in die nächste Zeile gerutscht, oder die Zeile sollte ein Abstand sein: Für Abstände sorgt die Vorlage.',
  },
} satisfies Record<string, Meaning>;
