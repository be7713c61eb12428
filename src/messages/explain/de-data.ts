import type { Meaning } from './meaning.js';

/** What findings in data files mean (ZB10xx–ZB13xx). */
export const deData = {
  ZB1001: {
    title: 'Die Datei ist nicht als YAML zu lesen',
    text: 'Alle Daten stehen in YAML, einer Schreibweise aus Angaben, Doppelpunkten und Einrückungen. An dieser Stelle geht sie nicht auf, und alles Weitere könnte falsch verstanden werden; deshalb prüft zb den Rest der Datei erst, wenn sie stimmt. Meist ist es ein Doppelpunkt mitten im Text, eine Einrückung, die um ein Leerzeichen abweicht, ein Tabulator oder ein Anführungszeichen ohne Gegenstück. Finden Sie in der genannten Zeile nichts, sehen Sie in der Zeile darüber nach.',
  },
  ZB1002: {
    title: 'Eine Datei fehlt',
    text: 'Das Projekt nennt eine Datei, die an ihrem Ort nicht liegt, oder braucht sie in jedem Fall. Oft wurde sie umbenannt oder verschoben, und der Eintrag nennt noch den alten Namen. Groß- und Kleinbuchstaben zählen: „Vorwort.md“ und „vorwort.md“ sind zwei Dateien, auch wenn Windows das nicht zeigt. Pfade gelten ab dem Ordner data.',
  },
  ZB1003: {
    title: 'Die Datei hat eine fremde Kodierung',
    text: 'Buchstaben werden als Zahlen gespeichert, und dafür gibt es mehrere Tabellen, Kodierungen genannt. zb liest nur UTF-8, weil darin jede Sprache geschrieben werden kann. Ältere Windows-Programme speichern anders; dann würden aus Umlauten falsche Zeichen. Wählen Sie im Editor „Speichern unter“ oder „Mit Kodierung speichern“ und dort UTF-8. Sehen Umlaute schon im Editor entstellt aus, öffnen Sie die Datei zuerst mit der alten Kodierung (Windows-1252).',
  },
  ZB1004: {
    title: 'Die Datei ist leer',
    text: 'Die Datei gibt es, aber es steht nichts darin als höchstens Leerzeilen. Das geschieht, wenn ein Speichern abbricht oder eine Datei nur als Platzhalter angelegt wurde. Ein leeres Kapitel ergäbe eine leere Seite, eine leere Liste eine Abbildung ohne Inhalt. Holen Sie den Inhalt aus der letzten Sicherung, oder löschen Sie die Datei und die Stelle, die sie nennt.',
  },
  ZB1005: {
    title: 'Eine Angabe steht zweimal',
    text: 'In einer Gruppe darf jede Angabe nur einmal vorkommen, sonst müsste zb raten, welche gilt. Meist ist beim Kopieren eine Zeile stehen geblieben, oder zwischen zwei Einträgen einer Liste fehlt der Strich „- “, sodass beide wie ein einziger aussehen. Prüfen Sie vor dem Löschen, welcher der beiden Werte der richtige ist.',
  },
  ZB1006: {
    title: 'Eine Datei lässt sich nicht öffnen',
    text: 'Unter diesem Namen liegt etwas, aber zb kommt nicht an seinen Inhalt: Es ist ein Ordner oder sonst keine gewöhnliche Datei (ein Gerät, eine Pipe), die Rechte fehlen, oder das Netzlaufwerk antwortet nicht. Öffnen Sie die Datei mit dem Editor. Geht auch das nicht, kann nur helfen, wer den Ordner verwaltet.',
  },
  ZB1007: {
    title: 'Eine Verknüpfung führt aus dem Projekt hinaus',
    text: 'Im Ordner data liegt statt einer Datei eine Verknüpfung, und ihr Ziel ist außerhalb des Projekts. Gäben Sie den Ordner weiter, fehlte die Datei; und was außerhalb liegt, soll nicht aus Versehen in eine Veröffentlichung geraten. Kopieren Sie die Datei selbst in den Ordner.',
  },
  ZB1008: {
    title: 'Eine Datei wird nicht gelesen',
    text: 'zb erkennt an Ordner, Namen und Endung, was eine Datei enthält. Diese passt zu nichts, also bleibt unbeachtet, was darin steht – auch dann, wenn Sie es gerade erst geschrieben haben. Häufig ist die Endung .yml oder .txt, ein Tippfehler im Namen oder ein falscher Unterordner. Wird die Datei gar nicht gebraucht, gehört sie nicht in den Ordner data.',
  },
  ZB1009: {
    title: 'Die gemerkte Anordnung einer Wolke ist unbrauchbar',
    text: 'In data/anordnungen hält zb fest, wo jedes Wort einer Wortwolke steht, damit sich von Ausgabe zu Ausgabe möglichst wenig bewegt. Diese Datei passt nicht mehr: Die Wolke wurde gelöscht oder umbenannt, oder jemand hat die Datei geändert. Verloren ist damit nur die Anordnung, keine Daten. Löschen Sie die Datei; beim nächsten Bauen entsteht sie neu, falls es die Wolke noch gibt.',
  },
  ZB1010: {
    title: 'Zwei Fassungen nebeneinander',
    text: 'Zwei Personen haben dieselbe Stelle geändert, und Git wusste beim Zusammenführen nicht, welche Fassung gilt. Es schreibt dann beide in die Datei: zwischen <<<<<<< und ======= die eine, zwischen ======= und >>>>>>> die andere. Entscheiden Sie, was stehen bleibt. Bis dahin prüft zb die erste der beiden Fassungen.',
  },
  ZB1011: {
    title: 'Ein verlorenes Zeichen',
    text: 'Das Zeichen � setzt ein Programm dorthin, wo es etwas nicht lesen konnte. Gewöhnlich wurde die Datei mit einer falschen Codierung geöffnet und so gespeichert; was vorher dort stand, ist dann nicht mehr in der Datei. Bei vielen solchen Stellen ist die letzte Sicherung der kürzeste Weg.',
  },
  ZB1101: {
    title: 'Hier steht etwas von anderer Art',
    text: 'Jede Angabe erwartet eine bestimmte Art von Inhalt: einen Text, eine Zahl, true oder false, eine Liste oder eine Gruppe weiterer Angaben. YAML entscheidet nach dem Aussehen, was etwas ist: 12 ist eine Zahl, "12" in geraden Anführungszeichen ein Text; „- “ oder eckige Klammern machen eine Liste, auch wenn sie nur einen Eintrag hat.',
  },
  ZB1102: {
    title: 'Eine notwendige Angabe fehlt',
    text: 'Ohne diese Angabe wüsste zb nicht, was es zeichnen oder drucken soll. Gezeigt wird der Eintrag, zu dem sie gehört, denn an der Stelle selbst steht ja nichts. Haben Sie die Angabe geschrieben und sie wird trotzdem vermisst, ist sie wohl anders eingerückt als ihre Nachbarn und zählt deshalb zu einem anderen Eintrag, oder ihr Name hat einen Tippfehler.',
  },
  ZB1103: {
    title: 'Diese Angabe ist hier unbekannt',
    text: 'Der Name vor dem Doppelpunkt gehört nicht zu denen, die an dieser Stelle etwas bewirken. zb übergeht ihn nicht stillschweigend, sonst bliebe ein Tippfehler unbemerkt, und Ihre Angabe fehlte später im Bericht. Die Namen stehen ohne Umlaute und klein da. Ist der Name richtig, gehört die Zeile vielleicht eine Stufe weiter nach links oder rechts.',
  },
  ZB1104: {
    title: 'Ein Wert aus einer festen Auswahl fehlt hier',
    text: 'An dieser Stelle gilt nur eine feste Reihe von Wörtern, weil davon abhängt, wie etwas gezeichnet wird: ein Symbol, eine Farbe, ein Zeitstand. Andere Wörter mit gleichem Sinn versteht zb nicht. Nehmen Sie eines aus der Aufzählung, genau so geschrieben, klein und ohne Umlaute.',
  },
  ZB1105: {
    title: 'Eine Liste ist zu kurz',
    text: 'Die Liste ist leer oder hat weniger Einträge, als ihre Darstellung braucht: Eine Abbildung ohne Einträge ließe sich nicht zeichnen, eine Reihe aus einem einzigen wäre keine. Fehlt der Inhalt noch, lassen Sie die Abbildung so lange aus dem Bericht heraus.',
  },
  ZB1106: {
    title: 'Der Wert hat die falsche Form',
    text: 'Kennungen, Daten, Uhrzeiten, Farben und Ähnliches folgen einer festen Form, damit zb damit rechnen kann: den Zeitstrahl ordnen, eine Farbe mischen, einen Verweis wiederfinden. Ein Datum steht mit dem Jahr zuerst, eine Farbe mit # in geraden Anführungszeichen, eine Kennung klein und ohne Umlaute. Auch ein Tag, den es nicht gibt, etwa der 31. April, fällt hier auf.',
  },
  ZB1107: {
    title: 'Ein Text ist für seinen Platz zu lang',
    text: 'Der Text erscheint in einer Form mit festen Maßen: einem Kreis, einer Karte, einer Zeile am Seitenrand. Kleiner setzen würde ihn unlesbar machen, abschneiden seinen Sinn ändern; darum müssen Sie kürzen. Leerzeichen zählen mit. Ausführliches gehört in eine Angabe wie „beschreibung“ oder in das Kapitel.',
  },
  ZB1108: {
    title: 'Eine Zahl liegt außerhalb ihrer Grenzen',
    text: 'Die Zahl ist zu klein oder zu groß, um hier Sinn zu ergeben: eine Dauer von null, eine Wolke aus keinem Wort, ein Jahr vor unserer Zeit. Oft ist ein Komma statt eines Punkts oder eine Null zu viel der Grund. Die Grenze nennt die Meldung.',
  },
  ZB1109: {
    title: 'Eine Angabe hat keinen Inhalt',
    text: 'Hinter dem Doppelpunkt oder dem Strich steht nichts, was zählt. Vielleicht sollte der Text noch kommen; vielleicht beginnt er mit # und gilt deshalb als Bemerkung, wie bei Farben ohne Anführungszeichen. Eine leere Angabe ist für zb etwas anderes als eine, die fehlt: Brauchen Sie sie nicht, löschen Sie die ganze Zeile.',
  },
  ZB1110: {
    title: 'Eine Liste ist zu lang',
    text: 'Die Abbildung oder Seite hat nur für eine bestimmte Zahl von Einträgen Platz. Mehr würden sich überdecken oder unlesbar klein. Fassen Sie Einträge zusammen, oder verteilen Sie sie auf zwei Abbildungen.',
  },
  ZB1111: {
    title: 'Text, den YAML für eine Bemerkung hält',
    text: 'In YAML beginnt hinter einem Leerzeichen mit # eine Bemerkung: Was danach auf der Zeile steht, liest zb nicht, und im Bericht fehlte es. So wird aus einer Hausnummer mit # ein halber Name. In geraden Anführungszeichen ist das Zeichen gewöhnlicher Text. Ist wirklich eine Bemerkung gemeint, zeigt ein Leerzeichen dahinter, dass es so sein soll.',
  },
  ZB1201: {
    title: 'Eine Kennung ist doppelt vergeben',
    text: 'An der Kennung (id) erkennen andere Dateien, wer oder was gemeint ist. Tragen zwei Einträge dieselbe, führt jeder Verweis ins Ungewisse: Eine Person bekäme die Rolle einer anderen. Geben Sie dem neueren Eintrag eine eigene Kennung, und ändern Sie dann die Stellen, die ihn meinen. Die Meldung zeigt, wo die Kennung zuerst steht. Oft ist nur eine Kopie der Datei liegen geblieben („heft (1).yaml“, „heft - Kopie.yaml“): zb liest alles, was in data/ liegt. Heben Sie Kopien woanders auf.',
  },
  ZB1203: {
    title: 'Ein Verweis führt ins Leere',
    text: 'Hier wird etwas bei seiner Kennung genannt – eine Person, ein Rollenprofil, ein Themenfeld –, doch nirgends ist etwas unter dieser Kennung eingetragen. Entweder ist sie vertippt oder wurde an der anderen Stelle umbenannt, oder der Eintrag fehlt noch. Maßgeblich ist die Kennung hinter „id“, nicht der Name, der gedruckt wird.',
  },
  ZB1301: {
    title: 'Das Ende liegt vor dem Anfang',
    text: 'Ein Zeitraum läuft rückwärts; der Zeitstrahl könnte ihn nicht zeichnen. Meist sind Anfang und Ende vertauscht, oder beim Übertragen ins nächste Jahr wurde nur eines von beiden geändert. Ein Monat oder Quartal zählt dabei von seinem ersten bis zu seinem letzten Tag.',
  },
  ZB1303: {
    title: 'Die Vorlage des Berichts gibt es nicht',
    text: 'Die Vorlage bestimmt, wie ein Bericht aussieht; jede ist ein Ordner in templates. Der Bericht nennt eine, zu der es keinen Ordner gibt. Übernehmen Sie den Namen genau so, wie der Ordner heißt. Neue Vorlagen macht, wer zb betreut.',
  },
  ZB1304: {
    title: 'Eine Abbildung wird nirgends gezeigt',
    text: 'Die Abbildung ist eingetragen, aber kein Kapitel eines Berichts setzt sie. Das ist kein Fehler, doch oft ein Versehen: Ein Verweis wie :abb[…] nennt eine Abbildung nur, erst ::abbildung{#…} auf einer eigenen Zeile druckt sie. Heben Sie sie für später auf, können Sie die Warnung stehen lassen.',
  },
  ZB1305: {
    title: 'Etwas steht im selben Bericht zweimal',
    text: 'Eine Abbildung, ein Kapitel oder eine Stimme hat in einem Bericht genau einen Platz, denn daran hängen Nummer, Seitenzahl und Sprungziel. Stünde sie zweimal da, wüsste ein Verweis nicht, wohin. Lassen Sie sie dort stehen, wo sie am meisten erklärt, und verweisen Sie von der anderen Stelle darauf.',
  },
  ZB1306: {
    title: 'Dateiname und Kennung weichen voneinander ab',
    text: 'Bei Berichten und Interviews ist der Dateiname zugleich die Kennung, damit man die Datei zu einer Meldung sofort findet. Nach dem Kopieren einer Datei bleibt oft die alte Kennung darin stehen. Ändern Sie die von beiden, auf die sich noch niemand bezieht; .yaml am Ende zählt nicht mit.',
  },
  ZB1307: {
    title: 'Ein Kapitel gehört zu keinem Bericht',
    text: 'Die Datei liegt bei den Kapiteln, aber kein Bericht führt sie unter „teile“ auf. Sie wird geprüft, aber nie gedruckt. Ist das Kapitel neu, fehlt nur noch die Zeile im Bericht; dort legen Sie auch fest, an welcher Stelle es steht. Für Entwürfe dürfen Sie die Warnung stehen lassen.',
  },
  ZB1308: {
    title: 'Für ein wörtliches Zitat fehlt die Freigabe',
    text: 'Wer wörtlich zitiert wird, muss dem vorher zugestimmt haben. Deshalb baut zb keinen Bericht mit einer wörtlichen Stimme, deren Freigabe nicht als erteilt eingetragen ist. Tragen Sie „erteilt“ erst ein, wenn die Zustimmung vorliegt. Eine sinngemäße Wiedergabe in indirekter Rede ist der andere Weg; sie steht ohne Anführungszeichen im Bericht.',
  },
  ZB1309: {
    title: 'Für ein Gespräch fehlt die Einwilligung',
    text: 'Was jemand in einem Interview gesagt hat, darf nur mit Einwilligung ausgewertet werden. Solange sie aussteht oder widerrufen ist, baut zb nichts, damit keine Antwort in eine Wolke gerät. Bei einem Widerruf nehmen Sie die Datei ganz aus dem Projekt und bauen neu; auch ältere Sicherungen gehören dann gelöscht.',
  },
  ZB1310: {
    title: 'Zwei Themen sehen in der Wolke gleich aus',
    text: 'Zwei Themen des Codebuchs werden unter demselben Wort gezeigt. In der Wolke stünde es zweimal, mit zwei Zahlen, und niemand wüsste, welche welche ist. Meinen beide dasselbe, legen Sie ihre Wörter unter einem Thema zusammen; sonst unterscheiden Sie sie durch genauere Namen.',
  },
  ZB1311: {
    title: 'Eine Person scheint zweimal zu zählen',
    text: 'Die Schwelle einer Wortwolke schützt die Befragten: Ein Begriff erscheint erst, wenn ihn mehrere genannt haben. Zählt ein Gespräch zweimal, überschreitet eine einzige Person diese Schwelle, und ihre Worte werden erkennbar. zb hält zwei Gespräche für dasselbe, wenn Pseudonym oder Antworten übereinstimmen – etwa, weil eine Datei unter neuem Namen noch einmal eingelesen wurde.',
  },
  ZB1312: {
    title: 'Eine Wolke zeigt, was nur ein Mensch gesagt hat',
    text: 'Mit „mindestens: 1“ erscheint jedes Wort, auch das, das ein einziger Mensch gebraucht hat. In einem Kreis, der sich kennt, genügt das, um ihn zu erkennen. Drei ist die übliche Untergrenze. Niedriger darf sie nur sein, wenn alle Beteiligten damit einverstanden sind oder die Antworten erfunden sind.',
  },
  ZB1313: {
    title: 'Ein geplantes Ereignis ist schon vorbei',
    text: 'Der Bericht nennt in projekt.yaml einen Stand, an dem alles darin gilt. Zu diesem Tag war das Ereignis schon vergangen, steht aber noch als geplant da; Leserinnen und Leser hielten es für bevorstehend. Meist wurde der Eintrag seit der letzten Ausgabe nicht nachgeführt. Tragen Sie ein, was wirklich geschehen ist; ein neues Datum allein genügt nur, wenn es verlegt wurde.',
  },
  ZB1314: {
    title: 'Ein durchgeführtes Ereignis liegt in der Zukunft',
    text: 'Das Ereignis gilt als durchgeführt, sein Datum liegt aber nach dem Stand der Ausgabe. Entweder stimmt das Jahr nicht, oder der Stand in projekt.yaml ist noch der alte. Prüfen Sie zuerst den Stand: Ist er veraltet, verschwinden mit ihm oft mehrere solche Meldungen auf einmal.',
  },
  ZB1315: {
    title: 'Etwas ist eingetragen und wird nirgends gebraucht',
    text: 'Ein Bild, eine Stimme oder eine Frage steht in den Daten, aber kein Bericht und keine Wolke verwendet sie. Das schadet nicht, doch es kann heißen, dass eine Stelle vergessen oder eine Kennung vertippt wurde. Wollen Sie den Eintrag für später aufheben, lassen Sie die Warnung stehen.',
  },
  ZB1316: {
    title: 'Ein Rollenprofil ohne Mitglied',
    text: 'Diese Rolle ist beschrieben, aber niemand im Bündnis hat sie übernommen. In der Übersicht erscheint dann eine leere Spalte. Das kann gewollt sein, wenn die Rolle noch gesucht wird; sonst fehlt wohl ein Eintrag bei einem Mitglied.',
  },
  ZB1317: {
    title: 'Ein Mitglied ohne Rollenprofil',
    text: 'Für dieses Mitglied ist nicht eingetragen, welche Rolle es übernimmt. In der Übersicht bliebe seine Zeile leer, und das sähe aus, als trüge es nichts bei. Fragen Sie nach, bevor Sie etwas eintragen; ist noch nichts vereinbart, lassen Sie die Warnung stehen.',
  },
  ZB1318: {
    title: 'Ein Name in zwei Schreibweisen',
    text: 'An zwei Stellen stehen Namen, die sich nur in einem Buchstaben, einem Bindestrich oder einem ausgeschriebenen Umlaut unterscheiden. Vermutlich ist dieselbe Person gemeint, und eine Schreibweise ist falsch; nichts fällt den Genannten eher auf. Maßgeblich ist, wie die Person sich selbst schreibt.',
  },
  ZB1319: {
    title: 'Ein Handlungsfeld in zwei Themenfeldern',
    text: 'Jedes Handlungsfeld gehört zu genau einem Themenfeld, denn seine Farbe und sein Platz in der Abbildung richten sich danach. Hier steht dasselbe unter zweien, meist nach dem Verschieben eines Eintrags. Passt es zu beiden, nehmen Sie das, an das die meisten zuerst denken.',
  },
  ZB1320: {
    title: 'Schrift hebt sich zu wenig von ihrem Grund ab',
    text: 'Wer schlecht sieht oder in der Sonne liest, braucht einen deutlichen Unterschied zwischen Schrift und Grund. Gemessen wird er als Kontrast von 1 : 1 (gleich) bis 21 : 1 (Schwarz auf Weiß). Die Regeln für barrierefreie Dokumente (WCAG) verlangen 4,5 : 1, für große Schrift wie die Zahlen der Kapitel 3 : 1. zb prüft jedes Paar, das Vorlagen und Abbildungen wirklich verwenden, und schlägt die nächste hellere oder dunklere Farbe vor, mit der alle Paare stimmen, in denen sie vorkommt. Stehen zwei Farben zur Wahl, genügt es, eine zu ändern.',
  },
  ZB1321: {
    title: 'Zeichen im Zeitstrahl sind kaum zu sehen',
    text: 'Die Zeichen einer Art von Ereignissen stehen klein und ohne Rand auf weißem Papier. Damit sie zu finden sind, brauchen sie einen Kontrast von 3 : 1. Helle Farben wie „signal“ sind für Flächen gedacht, auf denen dunkle Schrift steht.',
  },
  ZB1322: {
    title: 'Zwei Farben sind ohne Farbe gleich',
    text: 'Berichte werden oft in Schwarz-Weiß gedruckt oder kopiert. Dann bleibt von einer Farbe nur ihre Helligkeit, und zwei gleich helle Farben trennen keine Themenfelder mehr. Der Buchstabe hilft noch, doch der Überblick geht verloren. zb rechnet die Helligkeit nach CIE L* von 0 (Schwarz) bis 100 (Weiß).',
  },
  ZB1323: {
    title: 'Zwei Farben sind für Farbenblinde gleich',
    text: 'Etwa jeder zwölfte Mann unterscheidet Rot und Grün schlecht oder gar nicht. zb rechnet um, wie die Farben dann aussehen (nach Machado u. a. 2009), und misst ihren Abstand: 0 ist gleich, 100 ist wie Schwarz und Weiß. Am besten hilft, eine der beiden heller oder dunkler zu machen, denn Helligkeit sehen alle.',
  },
} satisfies Record<string, Meaning>;
