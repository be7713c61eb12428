import type { Message } from './language.js';

/** Findings in data and chapters (ZB1xxx). */
export const deDataMessages = {
  ZB1001: {
    text: 'Diese Stelle ist kein gültiges YAML: {problem}.',
    remedy: '{mend}',
  },
  ZB1002: {
    text: 'Die Datei „{file}“ fehlt.',
    remedy: 'Berichtigen Sie Namen und Pfad, oder legen Sie die Datei an.',
  },
  ZB1003: {
    text: 'Die Datei „{file}“ ist nicht in UTF-8 gespeichert.',
    remedy:
      'Sehen Sie im Editor die Umlaute richtig, speichern Sie die Datei mit der Codierung UTF-8 („Speichern unter …“). Sehen Sie � oder falsche Zeichen, speichern Sie nicht: Öffnen Sie die Datei neu mit der Codierung Windows-1252 (ANSI), dann speichern Sie sie als UTF-8.',
  },
  ZB1004: {
    text: 'Die Datei „{file}“ ist leer.',
    remedy: 'Füllen Sie sie aus; ein Kapitel oder Interview, das niemand braucht, können Sie auch löschen.',
  },
  ZB1005: {
    text: 'Die Angabe „{key}“ steht hier zum zweiten Mal.',
    remedy: 'Löschen Sie eine der beiden.',
  },
  ZB1006: {
    text: 'Die Datei „{file}“ lässt sich nicht lesen.',
    remedy: 'Prüfen Sie, ob es eine gewöhnliche Datei ist und ob Sie sie lesen dürfen.',
  },
  ZB1007: {
    text: 'Die Datei „{file}“ führt aus dem Projekt hinaus.',
    remedy: 'Legen Sie eine wirkliche Datei in den Ordner data, keine Verknüpfung nach draußen.',
  },
  ZB1008: {
    text: 'Die Datei „{file}“ wird nicht gelesen.',
    remedy: 'Prüfen Sie Namen und Ordner; Dateien mit Daten enden auf .yaml.',
  },
  ZB1009: {
    text: 'Was sich zb in {file} gemerkt hat, ist nicht mehr zu gebrauchen: von Hand geändert, beschädigt oder für etwas, das es nicht mehr gibt.',
    remedy:
      'Löschen Sie die Datei; „zb build-wordcloud“ schreibt sie neu. Bis dahin stehen die Wörter so, als gäbe es sie nicht.',
  },
  ZB1010: {
    text: 'Hier stehen zwei Fassungen derselben Stelle: Git konnte sie nicht zusammenführen (<<<<<<< in dieser Zeile, ======= in Zeile {middle}, >>>>>>> in Zeile {last}).',
    remedy:
      'Behalten Sie von beiden, was gelten soll, und löschen Sie den Rest und die drei Zeilen mit diesen Zeichen.',
  },
  ZB1011: {
    text: 'Hier ist ein Zeichen verloren gegangen, meist ein Umlaut; an seiner Stelle steht �.',
    remedy: 'Tippen Sie es neu, oder holen Sie die letzte Sicherung der Datei.',
  },
  ZB1101: { text: 'Hier muss {expected} stehen, gefunden wurde {found}.', remedy: '{fix}' },
  ZB1102: {
    text: 'Hier fehlt die Angabe „{key}“.',
    remedy:
      'Ergänzen Sie „{key}: …“ in einer eigenen Zeile darunter, genau so weit eingerückt wie die anderen Angaben dieses Eintrags („- “ zählt wie zwei Leerzeichen), oder, innerhalb von { }, nach einem Komma.{hint}',
  },
  ZB1103: { text: 'Die Angabe „{key}“ gibt es hier nicht.', remedy: 'Möglich sind: {known}.' },
  ZB1104: { text: '„{value}“ ist hier nicht vorgesehen.', remedy: 'Möglich sind: {allowed}.' },
  ZB1105: {
    text: 'Die Liste hat zu wenige Einträge: {found}, nötig: mindestens {minimum}.',
    remedy:
      'Ergänzen Sie Einträge, in eckigen Klammern durch Kommas getrennt oder jeden in einer eigenen Zeile mit „- “ am Anfang.',
  },
  ZB1106: { text: '„{value}“ geht hier nicht.', remedy: 'Erwartet wird {form}.' },
  ZB1107: {
    text: 'Der Text ist zu lang: {length} Zeichen, Platz ist für {limit}.',
    remedy: 'Kürzen Sie ihn um mindestens {surplus} Zeichen.',
  },
  ZB1108: { text: 'Die Zahl {value} geht hier nicht.', remedy: 'Sie muss {limit} sein.' },
  ZB1109: { text: 'Hier steht nichts.', remedy: '{fix}' },
  ZB1110: {
    text: 'Die Liste hat zu viele Einträge: {found}, erlaubt: höchstens {maximum}.',
    remedy: 'Streichen Sie Einträge.',
  },
  ZB1111: {
    text: 'Ab hier wird nichts gelesen: „{text}“ gilt als Bemerkung.',
    remedy:
      'Gehört es zum Text, setzen Sie den ganzen Wert in gerade Anführungszeichen ("…"); ist es eine Bemerkung, schreiben Sie ein Leerzeichen hinter das #.',
  },
  ZB1201: {
    text: 'Die Kennung „{id}“ ist schon vergeben.',
    remedy: '{fix}',
  },
  ZB1203: { text: '{kind} „{id}“ gibt es nicht.', remedy: 'Es gibt: {known}.' },
  ZB1301: {
    text: '„{title}“ endet ({to}), bevor es beginnt ({from}).',
    remedy: 'Vertauschen Sie die beiden Angaben, oder berichtigen Sie eine.',
  },
  ZB1303: {
    text: 'Die Vorlage „{template}“ gibt es nicht.',
    remedy: 'Es gibt: {known}. Eine neue Vorlage kommt in den Ordner templates/{template}.',
  },
  ZB1304: {
    text: 'Die Abbildung „{figure}“ steht in keinem Bericht.',
    remedy: 'Setzen Sie ::abbildung{#{figure}} in ein Kapitel, oder löschen Sie den Eintrag.',
  },
  ZB1305: { text: '{kind} „{id}“ steht im Bericht „{report}“ schon einmal.', remedy: '{fix}' },
  ZB1306: {
    text: 'Die Datei heißt „{name}“, die Kennung darin „{id}“.',
    remedy: 'Beide müssen gleich sein: Benennen Sie die Datei um, oder ändern Sie die Kennung.',
  },
  ZB1307: {
    text: 'Das Kapitel „{id}“ steht in keinem Bericht.',
    remedy: 'Nehmen Sie die Datei bei einem Bericht unter „teile“ auf, oder löschen Sie sie.',
  },
  ZB1308: {
    text: 'Die wörtliche Stimme „{id}“ ist noch nicht freigegeben.',
    remedy:
      'Holen Sie die Freigabe ein und schreiben Sie „freigabe: erteilt“, oder geben Sie die Aussage sinngemäß wieder (art: sinngemaess).',
  },
  ZB1309: {
    text: 'Das Gespräch „{id}“ darf nicht ausgewertet werden: Die Einwilligung ist „{consent}“.',
    remedy:
      'Holen Sie die Einwilligung ein und schreiben Sie „einwilligung: erteilt“, oder nehmen Sie die Datei aus data/interviews heraus.',
  },
  ZB1310: {
    text: 'Zwei Themen heißen in der Wolke gleich: „{display}“.',
    remedy: 'Geben Sie einem der beiden eine andere Anzeige, oder machen Sie aus beiden eines.',
  },
  ZB1311: {
    text: 'Die Gespräche „{id}“ und „{other}“ sind offenbar dasselbe: gleiches Pseudonym oder wörtlich gleiche Antworten. Doppelt gezählt würde eine einzelne Person sichtbar.',
    remedy: 'Löschen Sie eine der beiden Dateien, oder geben Sie jeder Person ein eigenes Pseudonym.',
  },
  ZB1312: {
    text: 'Die Wortwolke „{id}“ zeigt auch, was nur ein einziges Gespräch nennt; das kann verraten, wer gesprochen hat.',
    remedy: 'Setzen Sie „mindestens“ auf 3 oder mehr.',
  },
  ZB1313: {
    text: '„{title}“ hat den Status „geplant“, liegt aber ({date}) vor dem Stand der Ausgabe ({edition}).',
    remedy:
      'Schreiben Sie, was daraus geworden ist (bestaetigt, durchgefuehrt, verschoben oder entfallen), oder berichtigen Sie das Datum.',
  },
  ZB1314: {
    text: '„{title}“ hat den Status „durchgefuehrt“, liegt aber ({date}) nach dem Stand der Ausgabe ({edition}).',
    remedy: 'Schreiben Sie „geplant“ oder „bestaetigt“, oder berichtigen Sie das Datum oder den Stand.',
  },
  ZB1315: { text: '{kind} „{id}“ wird nirgends verwendet.', remedy: '{fix}' },
  ZB1316: {
    text: 'Das Rollenprofil „{name}“ hat kein Mitglied.',
    remedy: 'Tragen Sie es in mitglieder.yaml bei einem Mitglied unter „rollen“ ein, oder löschen Sie es.',
  },
  ZB1317: {
    text: 'Das Mitglied „{name}“ hat kein Rollenprofil; seine Zeile in der Übersicht bleibt leer.',
    remedy: 'Tragen Sie unter „rollen“ ein, was es übernimmt.',
  },
  ZB1318: {
    text: '„{name}“ und „{other}“ sind wohl dieselbe Person, verschieden geschrieben.',
    remedy: 'Schreiben Sie den Namen an beiden Stellen gleich. Sind es zwei Personen, lassen Sie es so.',
  },
  ZB1319: {
    text: 'Das Handlungsfeld „{name}“ steht schon im Themenfeld „{themenfeld}“.',
    remedy: 'Löschen Sie einen der beiden Einträge: Ein Handlungsfeld gehört zu einem Themenfeld.',
  },
  ZB1401: {
    text: 'HTML ist in Kapiteln nicht erlaubt: {html}',
    remedy:
      'Für fett schreiben Sie **so**, für kursiv *so*; alles andere in < > löschen Sie, auch das Gegenstück mit </ am Ende. Soll ein < im Text stehen, schreiben Sie \\<.',
  },
  ZB1402: { text: 'Das Zeichen „{written}“ gibt es nicht.', remedy: 'Es gibt: {known}.' },
  ZB1403: {
    text: 'Bei „{written}“ fehlt, was gemeint ist.',
    remedy: 'Schreiben Sie die Kennung dazu: {example}.',
  },
  ZB1404: {
    text: '{kind} „{id}“ kommt im Bericht „{report}“ nicht vor.',
    remedy: 'Nehmen Sie den Verweis heraus, oder setzen Sie das Gemeinte in diesen Bericht.',
  },
  ZB1405: {
    text: '{problem}',
    remedy: '{fix}',
  },
  ZB1406: {
    text: 'Die Überschrift „{title}“ steht mit {found} auf der falschen Ebene.',
    remedy: 'Schreiben Sie {expected}: Unter dem Titel des Kapitels kommt ##, darunter ###.',
  },
  ZB1407: { text: '{what} „{name}“ gibt es nicht.', remedy: 'Möglich sind: {known}.' },
  ZB1408: {
    text: 'Der Verweis „#{anchor}“ führt im Bericht „{report}“ nirgendwohin.',
    remedy: 'Schreiben Sie :abb[…] oder :kapitel[…], oder berichtigen Sie die Sprungmarke.',
  },
  ZB1409: {
    text: 'Der Kopf des Kapitels {problem}.',
    remedy:
      'Die Datei beginnt mit einer Zeile ---, dann folgen id, titel und art, dann wieder eine Zeile ---.',
  },
  ZB1410: { text: '{markup} ist in Kapiteln nicht vorgesehen.', remedy: '{instead}' },
  ZB1411: {
    text: 'Diese Art von Verweis ist nicht erlaubt: {url}',
    remedy: 'Erlaubt sind Adressen, die mit https://, http:// oder mailto: beginnen, und Sprungmarken mit #.',
  },
  ZB1412: {
    text: 'Auf die Fußnote „{id}“ verweist nichts; sie würde nicht gedruckt.',
    remedy: 'Setzen Sie [^{id}] in den Text, oder löschen Sie die Fußnote.',
  },
  ZB1413: {
    text: '„{written}“ wirkt hier nicht und würde so gedruckt.',
    remedy:
      'Schreiben Sie es allein in eine Zeile, ohne Leerzeichen hinter den Doppelpunkten und vor der Klammer.',
  },
  ZB1414: { text: '{problem}', remedy: '{fix}' },
  ZB1415: { text: '„{written}“ wirkt hier nicht und würde so gedruckt.', remedy: '{fix}' },
  ZB1416: {
    text: 'Für „{text}“ hat die Tabelle keine Spalte; es würde nicht gedruckt.',
    remedy:
      'Die erste Zeile hat {columns} Spalten: Ergänzen Sie dort einen Spaltenkopf und einen Strich darunter, oder nehmen Sie die Zelle weg.',
  },
  ZB1417: {
    text: 'In Zeilen gebrochen heißt der Titel anders: „{lines}“.',
    remedy: 'Schreiben Sie unter „umbruch“ dieselben Wörter wie unter „titel“.',
  },
  ZB1420: {
    text: 'Hier steht ein gerades Anführungszeichen.',
    remedy: 'Schreiben Sie {instead}, wie in {pair}.',
  },
  ZB1421: {
    text: 'Hier steht ein gerader Apostroph.',
    remedy: 'Schreiben Sie {instead}; Anführungszeichen innerhalb eines Zitats sehen so aus: {single}.',
  },
  ZB1422: {
    text: 'Das Anführungszeichen {written} gehört nicht hierher.',
    remedy: 'Schreiben Sie {instead}, wie in {pair}.',
  },
  ZB1423: {
    text: 'Hier beginnt ein Zitat, das im selben Absatz nicht endet.',
    remedy: 'Setzen Sie an sein Ende {instead}, wie in {pair}.',
  },
  ZB1424: {
    text: 'Hier endet ein Zitat, das im selben Absatz nicht begonnen hat.',
    remedy: 'Setzen Sie an seinen Anfang {instead}, wie in {pair}.',
  },
  ZB1425: {
    text: 'Hier steht ein Bindestrich, gemeint ist wohl ein Gedankenstrich.',
    remedy: 'Schreiben Sie den langen Strich {instead}, mit einem Leerzeichen davor und dahinter.',
  },
  ZB1426: {
    text: 'In „{written}“ bedeutet der Strich „bis“: Er ist lang und steht ohne Leerzeichen.',
    remedy: 'Schreiben Sie „{instead}“.',
  },
  ZB1427: { text: 'In „{written}“ fehlt ein Leerzeichen.', remedy: 'Schreiben Sie „{instead}“.' },
  ZB1428: { text: 'Hier steht mehr als ein Leerzeichen.', remedy: 'Lassen Sie eines stehen.' },
  ZB1429: {
    text: 'Für „{word}“ gibt es unter „silbentrennung“ schon einen Eintrag.',
    remedy: 'Lassen Sie einen der beiden stehen.',
  },
} satisfies Record<string, Message>;
