import type { Meaning } from './meaning.js';

/** What findings about browser, output and the finished PDF mean (ZB30xx, ZB31xx). */
export const dePdf = {
  ZB3001: {
    title: 'Kein Browser zum Drucken',
    text: 'Für PDF und PNG braucht zb einen Browser, der unsichtbar im Hintergrund druckt. Unter Linux kommt er bei der Einrichtung mit, sonst wird ein vorhandenes Chrome, Chromium oder Edge verwendet. Prüfen und schreiben können Sie auch ohne ihn; „npx zb validate“ braucht keinen.',
  },
  ZB3002: {
    title: 'Der Browser startet nicht',
    text: 'Ein Browser ist da, lässt sich aber nicht verwenden. Aus Sicherheitsgründen darf sein Ordner nur Ihnen gehören; auf gemeinsam genutzten Rechnern ist das manchmal anders. Auch ein Virenschutz oder fehlende Systemteile können den Start verhindern. Mit --browser nennen Sie einen anderen.',
  },
  ZB3003: {
    title: 'Das Drucken dauert zu lange',
    text: 'Damit zb nicht endlos hängt, wird das Drucken nach einer Frist abgebrochen. Auf langsamen oder stark belasteten Rechnern kann sie zu knapp sein, ebenso bei vielen großen Bildern. Dauert es bei einem kleinen Bericht so lange, stimmt etwas anderes nicht; dann lohnt ein Neustart.',
  },
  ZB3004: {
    title: 'Der Bericht wollte etwas aus dem Netz laden',
    text: 'Ein Bericht muss ohne Internet vollständig sein, sonst sähe er morgen anders aus, und jeder Aufruf verriete Dritten, wer ihn liest. Deshalb wird jede Anfrage nach außen abgewiesen. Woher sie kommt, zeigt die Adresse; meist ist es eine Schrift oder ein Bild in einer Vorlage.',
  },
  ZB3005: {
    title: 'Eine PDF-Datei in unbekannter Form',
    text: 'Der Browser hat gedruckt, aber die Datei ist anders aufgebaut, als zb es zum Nachbearbeiten braucht. Das kommt bei sehr alten oder sehr neuen Browsern vor. Mit dem mitgelieferten ist zb erprobt; lassen Sie --browser weg und löschen Sie gegebenenfalls die Einstellung ZB_BROWSER.',
  },
  ZB3006: {
    title: 'Eine Ergebnisdatei lässt sich nicht schreiben',
    text: 'Am Zielort darf zb nicht schreiben, oder dort ist kein Platz mehr. Unter Windows genügt es, dass die alte PDF-Datei noch in einem Programm geöffnet ist: Schließen Sie sie. Was vorher da war, bleibt vollständig erhalten.',
  },
  ZB3007: {
    title: 'Die Seitenzahlen im Inhalt pendeln',
    text: 'zb druckt, trägt die Seitenzahlen ins Inhaltsverzeichnis ein und druckt noch einmal, bis sich nichts mehr ändert. Hier verschiebt jede eingetragene Zahl den Text wieder. Ein Wort mehr oder weniger im Kapitel behebt das oft; die Ursache liegt in der Vorlage.',
  },
  ZB3008: {
    title: 'Eine Vorlage ist fehlerhaft',
    text: 'Die Vorlage eines Berichts besteht aus mehreren Dateien; eine fehlt oder enthält einen Schreibfehler. An Ihren Texten liegt es nicht. Haben Sie selbst nichts in templates geändert, wenden Sie sich an die Person, die die Vorlage betreut.',
  },
  ZB3009: {
    title: 'Die Datei für die Meldungen lässt sich nicht schreiben',
    text: 'Mit -o haben Sie eine Datei genannt, in die Meldungen geschrieben werden sollen, und das ist dort nicht möglich. Geprüft wurde trotzdem alles. Eine Automatik, die auf diese Datei wartet, würde sonst eine alte lesen; darum endet der Befehl mit einem Fehler.',
  },
  ZB3010: {
    title: 'Ein anderer Lauf baut gerade',
    text: 'Zwei Läufe in denselben Ordner kämen einander in die Quere; deshalb wartet der zweite, bis der erste fertig ist. Das dauert gewöhnlich wenige Sekunden. Hier war die Frist zu Ende (sie lässt sich mit --timeout verlängern), und es wurde nichts geschrieben.',
  },
  ZB3030: {
    title: 'Etwas fehlt, das zb zum Arbeiten braucht',
    text: 'zb doctor hat nachgesehen, ob alles da ist: Node.js, Browser, Schriften, Ordner, in die geschrieben wird, und Platz auf der Platte. Was fehlt, würde sonst erst mitten im Bauen auffallen. Der genannte Befehl behebt es; rufen Sie danach zb doctor noch einmal auf.',
  },
  ZB3101: {
    title: 'Text der PDF-Datei weicht vom Bericht ab',
    text: 'zb liest die fertige PDF-Datei noch einmal so, wie ein Vorleseprogramm es tut, und vergleicht sie Wort für Wort mit dem Bericht. Hier hört man etwas anderes, als geschrieben steht. Meist bringt eine Vorlage Text ins Spiel, der nicht aus den Daten stammt, oder etwas läuft über den Rand hinaus.',
  },
  ZB3102: {
    title: 'Wörter kleben beim Vorlesen zusammen',
    text: 'Auf dem Papier stehen zwei Wörter getrennt, in der Datei aber ohne Leerzeichen dazwischen. Vorgelesen, gesucht und kopiert werden sie als eines. Das ist eine Eigenheit der Vorlage an einem Zeilenende; Sie selbst können nur den Satz umstellen.',
  },
  ZB3103: {
    title: 'Text, der nicht vorgelesen wird',
    text: 'In einer zugänglichen PDF-Datei gehört jeder Text zur Gliederung oder ist ausdrücklich Beiwerk, wie die Seitenzahl. Dieser ist weder das eine noch das andere; wer die Datei hört, erfährt ihn nicht. Beheben muss das, wer die Vorlage betreut.',
  },
  ZB3104: {
    title: 'Ein Bild der PDF-Datei ohne Beschreibung',
    text: 'In der fertigen Datei steht ein Bild, zu dem ein Vorleseprogramm nichts sagen kann. Bilder aus bilder.yaml prüft zb schon vorher; dieses kam wohl über die Vorlage hinein, etwa ein Logo auf dem Umschlag. Auch ein Logo braucht einen Text oder die Kennzeichnung als Schmuck.',
  },
  ZB3105: {
    title: 'Eine Seitenzahl im Inhalt ist falsch',
    text: 'Das Inhaltsverzeichnis nennt eine andere Seite als die, auf der das Kapitel wirklich beginnt. Das darf nicht vorkommen, und Sie haben nichts falsch gemacht. Bauen Sie den Bericht noch einmal; bleibt es dabei, schicken Sie die Meldung an die Entwicklung.',
  },
  ZB3106: {
    title: 'Eine leere Seite',
    text: 'Im PDF ist eine Seite ohne Inhalt entstanden. In der Regel verlangt die Vorlage zweimal nacheinander einen Seitenumbruch, oder ein Teil des Berichts hat keinen Inhalt. Sehen Sie im Bericht unter „teile“ nach, was an dieser Stelle steht.',
  },
  ZB3107: {
    title: 'Text in einer fremden Schrift',
    text: 'Fehlt ein Zeichen in den Schriften des Projekts, holt sich der Browser eines aus einer anderen Schrift. Das fällt im Druck auf und kann auf einem anderen Rechner anders aussehen. Fast immer sind es Bildzeichen oder Wörter in einem anderen Alphabet.',
  },
  ZB3108: {
    title: 'Ein Zeichen ohne Form',
    text: 'Für dieses Zeichen hat keine der verfügbaren Schriften eine Form; gedruckt wurde ein leeres Kästchen. Suchen Sie die Stelle mit der Suche Ihres Editors und schreiben Sie ein Wort an ihre Stelle.',
  },
  ZB3109: {
    title: 'Ein toter Verweis in der PDF-Datei',
    text: 'Ein Klick auf diesen Verweis bewirkt in der fertigen Datei nichts: Sein Ziel wurde nicht mitgedruckt. Vielleicht blendet die Vorlage für den Druck etwas aus, auf das verwiesen wird. Nennen Sie der Person, die sie betreut, den Text des Verweises.',
  },
  ZB3110: {
    title: 'Ein Lesezeichen heißt anders als seine Überschrift',
    text: 'Lesezeichen sind das Inhaltsverzeichnis am Rand eines PDF-Programms. Dieses trägt einen anderen Text als die Überschrift, zu der es führt, und schickt damit in die Irre. Die Ursache liegt in zb oder der Vorlage; eine andere Formulierung der Überschrift umgeht sie vielleicht.',
  },
  ZB3111: {
    title: 'Die Sprache einer Stelle ging verloren',
    text: 'Sie haben eine Stelle als fremdsprachig gekennzeichnet, doch in der PDF-Datei kam das nicht an; ein Vorleseprogramm läse sie in der falschen Sprache. An Ihrer Schreibweise liegt es nicht. Geben Sie der Entwicklung die Meldung und das Kapitel.',
  },
  ZB3112: {
    title: 'Durchscheinender Text',
    text: 'Sind Absätze halb durchsichtig gesetzt, fasst der Browser sie zu einem Bild zusammen, und ihre Reihenfolge geht für Vorleseprogramme verloren. Durchsichtiger Text ist außerdem schwer zu lesen. In der Vorlage lässt sich dieselbe Wirkung mit einer helleren Farbe erzielen.',
  },
  ZB3113: {
    title: 'In der PDF-Datei fehlt eine Überschriftenebene',
    text: 'Nach einer Überschrift folgt in der fertigen Datei eine, die mehr als eine Stufe tiefer liegt. In Kapiteln fällt das schon beim Prüfen auf; hier entsteht es erst durch das Zusammensetzen, zum Beispiel durch Überschriften, die die Vorlage hinzufügt.',
  },
  ZB3114: {
    title: 'Ein stummer Verweis in der PDF-Datei',
    text: 'Eine Fläche lässt sich anklicken, hat aber keinen Text; ein Vorleseprogramm sagt nur „Link“. Oft ist es ein verlinktes Logo. Ein Alternativtext am Bild genügt, wenn er das Ziel nennt.',
  },
  ZB3120: {
    title: 'Die genannte PDF-Datei fehlt',
    text: 'Unter dem Pfad, den Sie zb inspect gegeben haben, liegt nichts. Pfade gelten ab dem Ordner, in dem Sie den Befehl aufrufen. Haben Sie den Bericht noch nicht gebaut, tun Sie das zuerst.',
  },
  ZB3121: {
    title: 'Die genannte PDF-Datei lässt sich nicht öffnen',
    text: 'Unter diesem Namen liegt ein Ordner oder etwas anderes, das keine gewöhnliche Datei ist (ein Gerät, eine Pipe wie /dev/stdin), oder die Datei ist für Sie gesperrt. Speichern Sie, was aus einer Pipe käme, zuerst als Datei. Öffnen Sie eine Datei probeweise mit einem PDF-Programm. Bei einem Ordner hängen Sie den Namen der Datei an.',
  },
  ZB3122: {
    title: 'Die genannte Datei ist kein PDF',
    text: 'Der Inhalt der Datei beginnt nicht wie ein PDF, gleich welche Endung sie trägt. Vielleicht haben Sie die HTML-Fassung genannt; beide liegen nebeneinander in out. Auch ein abgebrochener Download kann so aussehen.',
  },
  ZB3123: {
    title: 'Eine PDF-Datei, die nicht von zb stammt',
    text: 'zb inspect versteht nur den Aufbau, den zb selbst erzeugt. Wurde die Datei in einem anderen Programm gespeichert, verkleinert oder unterschrieben, ist er verändert, und eine Aussage über die Zugänglichkeit wäre nicht verlässlich. Prüfen Sie die Datei, wie sie in out liegt.',
  },
} satisfies Record<string, Meaning>;
