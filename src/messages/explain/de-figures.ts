import type { Meaning } from './meaning.js';

/** What findings about pictures, figures and word clouds mean (ZB15xx, ZB20xx, ZB21xx). */
export const deFigures = {
  ZB1501: {
    title: 'Ein Bild außerhalb des Projekts',
    text: 'Alles, was ein Bericht braucht, liegt im Projektordner; nur so lässt er sich weitergeben und später noch einmal bauen. Dieser Pfad führt aus dem Ordner hinaus, auf Ihren Rechner oder ein Netzlaufwerk. Kopieren Sie das Bild nach data/bilder und nennen Sie es von dort aus.',
  },
  ZB1502: {
    title: 'Eine Bilddatei fehlt',
    text: 'In bilder.yaml ist ein Bild eingetragen, dessen Datei nicht da ist. Vergleichen Sie Namen und Endung genau: .jpg und .jpeg sind verschieden, ebenso große und kleine Buchstaben. Manche Programme blenden die Endung aus; lassen Sie sie sich anzeigen.',
  },
  ZB1503: {
    title: 'Eine Bildart, die zb nicht einbetten kann',
    text: 'Verwendbar sind PNG und JPEG für Fotos und SVG für Zeichnungen; sie lassen sich überall anzeigen und drucken. WebP, HEIC vom Telefon, TIFF, GIF oder PDF müssen Sie vorher umwandeln: im Bildprogramm öffnen und unter „Exportieren“ JPEG oder PNG wählen. Die Endung umzubenennen ändert die Datei selbst nicht.',
  },
  ZB1504: {
    title: 'Ein Bild ohne Alternativtext',
    text: 'Wer nicht sehen kann, bekommt statt des Bildes seinen Alternativtext vorgelesen. Fehlt er, bleibt eine Lücke, und der Bericht erfüllt die gesetzlichen Anforderungen an Barrierefreiheit nicht. Schreiben Sie, was man sehen muss, um den Text zu verstehen; „Bild von“ am Anfang ist unnötig.',
  },
  ZB1505: {
    title: 'Ein Schmuckbild mit Text',
    text: 'Mit „dekorativ: true“ sagen Sie, dass das Bild nichts mitteilt; Vorleseprogramme übergehen es dann. Zugleich steht hier ein Text, der vorgelesen oder gedruckt werden sollte. Beides zusammen widerspricht sich. Entscheidend ist: Würde jemandem, der das Bild nicht sieht, etwas fehlen?',
  },
  ZB1506: {
    title: 'Ein Bild lässt sich nicht lesen',
    text: 'Die Datei trägt die richtige Endung, ihr Inhalt ist aber unvollständig oder fehlerhaft. Das kommt nach abgebrochenen Übertragungen vor, bei Anhängen aus E-Mails oder bei SVG, die von Hand geändert wurden. Holen Sie die Datei noch einmal vom Ursprung, oder speichern Sie sie aus dem Bildprogramm heraus neu.',
  },
  ZB1507: {
    title: 'Die Endung eines Bildes stimmt nicht',
    text: 'Die Datei ist eine andere Art von Bild, als ihr Name verspricht, meist, weil sie umbenannt statt umgewandelt wurde. zb richtet sich nach dem Inhalt und baut weiter; andere Programme könnten sie nicht öffnen. Geben Sie ihr die richtige Endung und ändern Sie den Namen auch in bilder.yaml.',
  },
  ZB1508: {
    title: 'Ein Bild hat zu wenige Bildpunkte',
    text: 'Gedruckt wird mit etwa 300 Punkten je Zoll; unter 150 sieht man einzelne Punkte und weiche Kanten. Vergrößern hilft nicht, denn es erfindet nur Punkte dazu. Suchen Sie das Original statt einer Kopie aus dem Netz oder aus Word, oder setzen Sie das Bild schmaler.',
  },
  ZB1509: {
    title: 'Ein Bild ist zu groß zum Einlesen',
    text: 'Sehr große Bilder füllen den Arbeitsspeicher und lassen den Bau abbrechen; deshalb gibt es eine Obergrenze. Für eine ganze Seitenbreite in Druckqualität genügen gut 2000 Pixel. Verkleinern Sie eine Kopie und behalten Sie das Original außerhalb des Projekts.',
  },
  ZB1510: {
    title: 'Ein bewegtes Bild',
    text: 'Papier bewegt sich nicht, und auf der Webseite lenkt Bewegung vom Lesen ab; manchen Menschen schadet sie. Gezeigt wird deshalb nur der Anfang des Bildes, der oft noch leer ist. Speichern Sie den Augenblick, auf den es ankommt, als eigenes Bild.',
  },
  ZB1511: {
    title: 'Ein SVG mit unerlaubten Teilen',
    text: 'Ein SVG ist eine Datei, die Programme, fremde Schriften und Verweise ins Netz enthalten kann. In einem Bericht wäre das unsicher, und es sähe auf jedem Rechner anders aus. Zeichenprogramme können ohne solche Zutaten speichern; in Inkscape heißt das „Normales SVG“.',
  },
  ZB1512: {
    title: 'Text in einem SVG',
    text: 'Buchstaben in einem SVG brauchen die Schrift, mit der sie gesetzt wurden. Im Bericht ist sie nicht vorhanden; es erschiene eine andere, die nicht passt. Als Pfade sind die Buchstaben Formen und sehen überall gleich aus, lassen sich aber nicht mehr vorlesen. Darum gehört ihr Wortlaut in den Alternativtext.',
  },
  ZB1513: {
    title: 'Ein Bericht ist größer als vorgesehen',
    text: 'Große Dateien laden unterwegs langsam und passen oft nicht in eine E-Mail. Fast immer liegt es an wenigen Bildern; die Meldung nennt die größten. Fotos gehören als JPEG gespeichert, nicht als PNG. Ist die Größe gewollt, heben Sie die Grenze im Bericht mit „groesse_hoechstens“ (in MB) an.',
  },
  ZB1514: {
    title: 'Das Bildprogramm fehlt',
    text: 'zb liest Bilder mit einem Zusatzprogramm, das bei der Einrichtung mitkommt und zum Betriebssystem passen muss. Hier fehlt es, oder es stammt von einem anderen Rechner, etwa weil der Ordner node_modules kopiert wurde. Richten Sie das Projekt mit „npm ci“ neu ein; Ihre Daten berührt das nicht.',
  },
  ZB1515: {
    title: 'Ein Dateiname als Alternativtext',
    text: 'Den Alternativtext hört, wer das Bild nicht sieht. Der Name der Datei hilft dabei nicht; manche Programme tragen ihn von selbst ein. Sagen Sie in einem Satz, was zu sehen ist und worauf es ankommt.',
  },
  ZB2001: {
    title: 'Ein Text passt nicht in seine Form',
    text: 'In einer Abbildung hat jeder Text seinen Platz, und zb misst mit der echten Schrift nach, ob er hineinpasst. Hier ragt er heraus. Meist ist ein einzelnes langes Wort schuld, das sich nicht trennen lässt. Ein kürzeres Wort hilft mehr als ein kürzerer Satz.',
  },
  ZB2002: {
    title: 'Zwei Beschriftungen berühren sich',
    text: 'Zwei Texte einer Abbildung kommen einander so nahe, dass man sie nicht mehr getrennt lesen kann. Auf dem Zeitstrahl liegen dann oft Ereignisse dicht beieinander. Kürzen Sie einen der beiden, oder nehmen Sie das weniger wichtige Ereignis heraus.',
  },
  ZB2003: {
    title: 'Ein Zeichen fehlt in der Schrift einer Abbildung',
    text: 'Keine Schrift hat alle Zeichen der Welt; Bildzeichen (Emoji) und manche Pfeile fehlen in Druckschriften fast immer. An ihrer Stelle erschiene ein leeres Kästchen. Nehmen Sie ein Wort dafür. Gehört das Zeichen zu einem Namen, wählen Sie eine Schrift, die seine Sprache abdeckt.',
  },
  ZB2004: {
    title: 'Eine Schrift ist nicht eingerichtet',
    text: 'zb verwendet nur Schriften, die mit dem Projekt eingerichtet sind, nie die des Rechners, damit der Bericht überall gleich aussieht und die Rechte geklärt sind. Diese ist nicht darunter. zb sucht im Ordner node_modules des Projekts und dann bei sich selbst. Vielleicht ist nur ihr Name in projekt.yaml vertippt; sonst richtet der genannte Befehl sie ein, wenn Sie ihn im Ordner des Projekts aufrufen. Es gibt die Schriften, die auf fontsource.org stehen, unter dem Namen, den sie dort haben; Schriften wie Arial oder Calibri sind nicht darunter, weil sie nicht frei sind.',
  },
  ZB2005: {
    title: 'Einer Schrift fehlen Schnitte',
    text: 'Ein Bericht braucht eine Schrift in mehreren Stärken, mager bis fett, und eine Kursive für Betonungen. Diese Schrift bietet nicht alle. Künstlich fett oder schräg gestellt wird nicht, denn das sieht schlecht aus. Wählen Sie eine besser ausgebaute Schrift.',
  },
  ZB2006: {
    title: 'Ein Zeichen fehlt in der Schrift des Textes',
    text: 'In Kapiteln und Daten dürfen nur Zeichen stehen, die die Schriften des Projekts enthalten; sonst bliebe im Druck ein Kästchen. Häufig kommen solche Zeichen beim Kopieren aus dem Netz mit: Bildzeichen, Häkchen, Aufzählungspunkte. Für Aufzählungen gibt es Listen, für Häkchen ein Wort.',
  },
  ZB2007: {
    title: 'Eine Abbildung ist höher als eine Seite',
    text: 'Nur Matrix und Zeitstrahl gehen auf der nächsten Seite weiter; jede andere Abbildung muss auf eine Seite passen. Je mehr Einträge sie hat und je schmaler sie steht, desto höher wird sie. In der Form „seite“ ist am meisten Platz. Reicht auch der nicht, verteilen Sie die Einträge auf zwei Abbildungen.',
  },
  ZB2101: {
    title: 'Eine Wortwolke bleibt leer',
    text: 'Nach Anwendung der Schwelle ist kein Begriff übrig. Entweder sind es noch zu wenige Gespräche, oder das Codebuch kennt die Wörter nicht, die gesagt wurden, oder die Wolke fragt nach Fragen, auf die niemand geantwortet hat. „npx zb codebook review“ zeigt, welche Wörter häufig sind und in keinem Thema stehen.',
  },
  ZB2102: {
    title: 'Eine Wortwolke ist zu voll',
    text: 'Die Wörter passen auch in kleinster lesbarer Größe nicht alle auf die Fläche. Weniger Wörter machen eine Wolke ohnehin verständlicher: Die seltenen am Ende der Liste trägt kaum jemand im Gedächtnis davon. Ein eigener Umriss mit schmalen Stellen kostet viel Platz.',
  },
  ZB2103: {
    title: 'Zwei Wolken verraten gemeinsam zu viel',
    text: 'Zählt eine Wolke alle und eine zweite fast alle Gespräche, lässt sich durch Abziehen ausrechnen, was die wenigen übrigen gesagt haben, auch wenn jede Wolke für sich die Schwelle einhält. Das kann einzelne Befragte kenntlich machen. Zeigen Sie nur eine der Wolken, oder bilden Sie größere Gruppen.',
  },
  ZB2110: {
    title: 'Das zweite Anordnungsverfahren lässt sich nicht laden',
    text: 'Mit „anordnung: d3-cloud“ ordnet ein fremdes Verfahren die Wörter an, das ein Zusatzprogramm für diesen Rechner braucht. Es fehlt oder passt nicht zum Betriebssystem. Das eingebaute Verfahren kommt ohne aus; Zahlen und Größen der Wörter sind bei beiden gleich.',
  },
  ZB2111: {
    title: 'Der Umriss einer Wolke ist unbrauchbar',
    text: 'Ein Umriss ist die Form, in die die Wörter gesetzt werden. Ein eigener muss eine geschlossene Fläche sein; eine Linie oder ein winziger Fleck genügt nicht. Zeichenprogramme speichern Formen in SVG; dort steht der Pfad in der Angabe d="…". Im Zweifel sieht eine Ellipse gut aus.',
  },
  ZB2112: {
    title: 'Ein Begriff ist breiter als die Wolke',
    text: 'Häufige Begriffe werden groß gesetzt, und dieser wäre dann breiter als die ganze Fläche. Er lässt sich nicht trennen. Unter „anzeige“ bestimmen Sie, wie ein Thema in der Wolke heißt; gezählt wird es trotzdem nach seinen Wörtern. Ein einziges, kurzes Hauptwort wirkt am stärksten.',
  },
  ZB2113: {
    title: 'Das gewählte Verfahren kennt keine Umrisse',
    text: 'Hier sind zwei Angaben zusammengekommen, die einander ausschließen: ein eigener Umriss und das Verfahren d3-cloud, das immer in ein Oval setzt. Der Umriss bleibt wirkungslos. Streichen Sie eine der beiden, damit in der Datei steht, was man sieht.',
  },
  ZB2114: {
    title: 'Ein Zeichen fehlt in der Schrift einer Wolke',
    text: 'Die Wolke wird mit der Auszeichnungsschrift des Projekts gesetzt, und der hat dieses Zeichen nicht. Stammt der Begriff aus den Antworten, ändern Sie nicht dort etwas, denn sie sind Belege: Geben Sie ihm im Codebuch einen Namen zum Anzeigen.',
  },
  ZB2115: {
    title: 'Ein Begriff findet im Umriss keinen Platz',
    text: 'Die Wolke soll eine besondere Form füllen, doch ein Begriff passt nirgends hinein. Weglassen würde das Ergebnis verfälschen, darum hat zb alle Begriffe gesetzt und auf die Form verzichtet. Breite, ruhige Formen nehmen Wörter besser auf als Sterne oder schmale Figuren.',
  },
  ZB2120: {
    title: 'Die Anordnung einer Wolke lässt sich nicht festhalten',
    text: 'Nach dem Bauen merkt sich zb in data/anordnungen, wo jedes Wort steht. Dieser Ordner ist schreibgeschützt, oder der Datenträger ist voll. Ohne die Datei sähe die Wolke beim nächsten Mal vielleicht anders aus. Fragen Sie, wer den Ordner verwaltet, nach Schreibrechten.',
  },
  ZB2121: {
    title: 'Zwei Wolken schreiben dieselbe Datei',
    text: 'Zu jeder Wolke entstehen mehrere Dateien, deren Namen aus ihrer Kennung und einem Zusatz wie „-spalte“ oder „-schmal“ bestehen. Die Kennung der einen Wolke ist zufällig der Name einer Datei der anderen; eine überschriebe die andere. Vermeiden Sie diese Zusätze in Kennungen.',
  },
  ZB2122: {
    title: 'Änderungen lassen sich nicht beobachten',
    text: 'Mit --watch wartet zb darauf, dass Sie eine Datei speichern. Manche Netzlaufwerke melden Änderungen nicht, oder das System erlaubt nicht so viele beobachtete Dateien. Ein Bau von Hand geht immer und ergibt dasselbe.',
  },
  ZB2130: {
    title: 'Ein Eintrag im Codebuch trifft nichts oder fast alles',
    text: 'Der Stern in einem Muster steht für beliebige Buchstaben. Bleibt neben ihm kaum etwas übrig, passt das Muster auf sehr viele Wörter, und das Thema erschiene in der Wolke riesig, ohne dass jemand davon gesprochen hat. Schreiben Sie den Wortstamm hin, auf den es ankommt.',
  },
  ZB2131: {
    title: 'Ein Wort gehört zu zwei Themen',
    text: 'Jedes Wort zählt für genau ein Thema, sonst würden die Zahlen der Wolke sich überschneiden. Dieses steht bei zweien, und es gilt das, das weiter oben in der Datei steht – vermutlich nicht mit Absicht. Überlegen Sie, was die Leute meinten, wenn sie das Wort gebrauchten; „npx zb explain-word“ zeigt die Stellen.',
  },
  ZB2132: {
    title: 'Ein Muster, auf das kein Wort passt',
    text: 'In allen Antworten gibt es kein Wort zu diesem Muster; es hat also noch nie etwas gezählt. Vielleicht ist es vertippt, vielleicht für künftige Gespräche gedacht. Im zweiten Fall kann es bleiben.',
  },
  ZB2133: {
    title: 'Zwei Muster streiten um dasselbe Wort',
    text: 'Ein gesagtes Wort passt auf Muster zweier Themen, und keines ist genauer als das andere. Für wen es zählt, hängt dann nur von der Reihenfolge ab; wer die Datei umstellt, ändert die Wolke. Tragen Sie das Wort bei dem Thema ein, zu dem es gehört, und schließen Sie es beim anderen aus.',
  },
} satisfies Record<string, Meaning>;
