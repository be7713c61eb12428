import { terms } from './de-terms.js';
import { ui } from './de-ui.js';
import type { Language } from './language.js';

export const de: Language = {
  messages: {
    ZB1001: {
      text: 'Diese Stelle ist kein gültiges YAML: {problem}.',
      remedy: '{mend}',
    },
    ZB1002: {
      text: 'Die Datei „{file}“ fehlt.',
      remedy: 'Legen Sie sie an, oder berichtigen Sie Namen und Pfad.',
    },
    ZB1003: {
      text: 'Die Datei „{file}“ ist nicht in UTF-8 gespeichert.',
      remedy: 'Speichern Sie sie im Editor mit der Kodierung UTF-8, und prüfen Sie die Umlaute.',
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
    ZB1101: { text: 'Hier muss {expected} stehen, gefunden wurde {found}.', remedy: '{fix}' },
    ZB1102: {
      text: 'Hier fehlt die Angabe „{key}“.',
      remedy:
        'Ergänzen Sie „{key}: …“ in einer eigenen Zeile mit gleicher Einrückung oder, innerhalb von { }, nach einem Komma.{hint}',
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
    ZB1201: {
      text: 'Die Kennung „{id}“ ist schon vergeben.',
      remedy: 'Wählen Sie eine andere Kennung.',
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
    ZB1401: {
      text: 'HTML ist in Kapiteln nicht erlaubt: {html}',
      remedy: 'Schreiben Sie Markdown (siehe Anleitung); ein < als Zeichen im Text schreiben Sie \\<.',
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
      text: 'Zu der Fußnote „{id}“ gibt es keinen Text.',
      remedy: 'Ergänzen Sie am Ende des Kapitels eine Zeile „[^{id}]: …“.',
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
      remedy:
        'Erlaubt sind Adressen, die mit https://, http:// oder mailto: beginnen, und Sprungmarken mit #.',
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
    ZB1501: {
      text: 'Das Bild „{file}“ liegt außerhalb des Projekts.',
      remedy: 'Legen Sie es in den Ordner data/bilder, und schreiben Sie hier bilder/….',
    },
    ZB1502: {
      text: 'Das Bild „{file}“ fehlt.',
      remedy: 'Legen Sie die Datei dort ab, oder berichtigen Sie den Pfad.',
    },
    ZB1503: {
      text: 'Das Bild „{file}“ ist kein PNG und kein JPEG.',
      remedy: 'Speichern Sie es als PNG oder JPEG; die Endung allein zu ändern reicht nicht.',
    },
    ZB2001: {
      text: 'In der Abbildung „{figure}“ ragt ein Text aus seiner Form: „{text}“.',
      remedy: 'Kürzen Sie den Text in den Daten.',
    },
    ZB2002: {
      text: 'In der Abbildung „{figure}“ berühren sich „{text}“ und „{other}“.',
      remedy: 'Kürzen Sie einen der beiden Texte.',
    },
    ZB2003: {
      text: 'Für „{characters}“ in „{text}“ hat die Schrift kein Zeichen (Abbildung „{figure}“).',
      remedy: 'Ersetzen Sie das Zeichen.',
    },
    ZB2004: {
      text: 'Die Schrift „{family}“ ist nicht installiert.',
      remedy: 'Führen Sie aus: npm install {package}',
    },
    ZB2005: {
      text: 'Der Schrift „{family}“ fehlt ein Schnitt: {weight} {style}.',
      remedy:
        'Wählen Sie in projekt.yaml eine Schrift mit den Stärken 400, 500, 600 und 700 und einer Kursiven.',
    },
    ZB2006: {
      text: 'Für „{characters}“ hat die Schrift kein Zeichen.',
      remedy: 'Ersetzen Sie das Zeichen, oder wählen Sie in projekt.yaml eine Schrift, die es hat.',
    },
    ZB2101: {
      text: 'In der Wortwolke „{cloud}“ bleibt kein Begriff übrig, den mindestens {threshold} Gespräche nennen.',
      remedy:
        'Prüfen Sie Codebuch und Fragen der Wolke; senken Sie „mindestens“ nur, wenn niemand erkennbar wird.',
    },
    ZB2102: {
      text: 'Die Wortwolke „{cloud}“ ist für ihre Fläche zu voll.',
      remedy: 'Setzen Sie „hoechstens“ herab, oder lassen Sie einen eigenen „umriss“ weg.',
    },
    ZB2103: {
      text: 'Die Wortwolken „{cloud}“, {others} verraten zusammen mehr als jede für sich: Aus dem Unterschied der Zahlen lässt sich ablesen, was nur einzelne gesagt haben (Begriffe, die das betrifft: {count}).',
      remedy: 'Fassen Sie Gruppen zusammen, oder veröffentlichen Sie eine dieser Wolken weniger.',
    },
    ZB2110: {
      text: 'Das Verfahren d3-cloud lässt sich auf diesem Rechner nicht laden.',
      remedy:
        'Führen Sie aus: npm ci. Hilft das nicht, schreiben Sie in wortwolken.yaml: anordnung: zb; dieses Verfahren läuft überall.',
    },
    ZB2111: {
      text: 'Der Umriss „{outline}“ ist kein SVG-Pfad, der eine Fläche mit Platz für Wörter umschließt.',
      remedy:
        'Schreiben Sie ellipse, rechteck oder einen Pfad aus einem Zeichenprogramm, z. B. M0 0 L100 0 L50 80 Z.',
    },
    ZB2112: {
      text: 'Der Begriff „{text}“ ist für die Breite der Wortwolke „{cloud}“ zu lang.',
      remedy: 'Geben Sie ihm im Codebuch mit „anzeige“ einen kürzeren Namen.',
    },
    ZB2113: {
      text: 'Das Verfahren d3-cloud kennt keine eigenen Umrisse (Wortwolke „{cloud}“).',
      remedy: 'Lassen Sie „umriss“ weg, oder schreiben Sie: anordnung: zb',
    },
    ZB2114: {
      text: 'Für „{characters}“ im Begriff „{text}“ der Wortwolke „{cloud}“ hat die Schrift kein Zeichen.',
      remedy:
        'Geben Sie dem Begriff im Codebuch mit „anzeige“ einen Namen ohne dieses Zeichen, oder wählen Sie in projekt.yaml eine Schrift, die es hat.',
    },
    ZB2115: {
      text: 'Der Begriff „{text}“ findet im Umriss der Wortwolke „{cloud}“ keinen Platz; gezeichnet ist sie ohne ihn, mit allen Begriffen.',
      remedy:
        'Wählen Sie einen breiteren „umriss“, setzen Sie „hoechstens“ herab, oder geben Sie dem Begriff im Codebuch mit „anzeige“ einen kürzeren Namen.',
    },
    ZB2301: {
      text: 'Aus „{source}“ wird nichts übernommen: Es steht nicht fest, dass die Befragten eingewilligt haben.',
      remedy:
        'Schreiben Sie --einwilligung erteilt, wenn alle zugestimmt haben, --einwilligung nicht-noetig, wenn es keiner Zustimmung bedarf, oder nennen Sie bei einer Umfrage in der Zuordnung die Spalte, in der sie steht.',
    },
    ZB2302: { text: '„{file}“ ist keine Textdatei, sondern {what}.', remedy: '{fix}' },
    ZB2303: {
      text: 'In „{file}“ sind Buchstaben verloren gegangen oder entstellt (falsche Kodierung).',
      remedy:
        'Öffnen Sie die Datei im ursprünglichen Programm, und speichern Sie sie neu mit der Kodierung UTF-8.',
    },
    ZB2304: {
      text: 'Die Tabelle „{file}“ lässt sich nicht lesen: {problem}.',
      remedy: 'Exportieren Sie sie noch einmal als CSV, ohne sie vorher in einem Editor zu ändern.',
    },
    ZB2305: {
      text: 'Zeile {row} der Tabelle hat {found} Zellen, die Kopfzeile {expected}.',
      remedy:
        'Ergänzen oder löschen Sie Trennzeichen; Text mit Trennzeichen darin gehört in Anführungszeichen.',
    },
    ZB2306: {
      text: 'Keine Spalte von „{file}“ passt zu einer Frage aus fragen.yaml.',
      remedy:
        'Geben Sie mit --zuordnung an, welche Spalte zu welcher Frage gehört. Spalten: {columns}. Fragen: {known}.',
    },
    ZB2307: { text: 'Zeile {row} der Tabelle, Spalte „{column}“: {problem}.', remedy: '{fix}' },
    ZB2308: {
      text: 'Das Gespräch „{id}“ gibt es schon; es wird nicht überschrieben.',
      remedy: 'Wählen Sie mit --kennung eine andere Kennung, oder schreiben Sie --ueberschreiben.',
    },
    ZB2309: { text: 'In „{file}“ ist nichts, was sich übernehmen lässt: {problem}.', remedy: '{fix}' },
    ZB2310: { text: 'Die Spalte „{column}“ gibt es in der Tabelle nicht.', remedy: 'Es gibt: {known}.' },
    ZB2311: {
      text: 'Die Spalte „{column}“ enthält Kontaktdaten; sie werden nie übernommen.',
      remedy: 'Nehmen Sie eine andere Spalte; eine Zahl oder ein ausgedachtes Kürzel genügt.',
    },
    ZB2120: {
      text: 'Wo die Wörter der Wortwolke stehen, lässt sich nicht festhalten: „{file}“ ist nicht beschreibbar ({reason}).',
      remedy: 'Prüfen Sie die Rechte am Ordner data/anordnungen im Projekt.',
    },
    ZB2121: {
      text: 'Die Wortwolken „{id}“ und „{other}“ würden dieselbe Datei schreiben: {other}.svg.',
      remedy: 'Geben Sie einer der beiden eine andere Kennung.',
    },
    ZB2122: {
      text: 'Die Dateien in „{folder}“ lassen sich nicht beobachten: {reason}',
      remedy: 'Bauen Sie ohne --watch, jedes Mal von Hand.',
    },
    ZB2130: {
      text: 'Der Eintrag „{entry}“ taugt nicht zum Zählen: {problem}.',
      remedy: 'Schreiben Sie mehr vom Wort hin, oder nehmen Sie den Eintrag heraus.',
    },
    ZB2131: {
      text: 'Der Eintrag „{entry}“ steht bei zwei Themen: „{other}“ („{kept}“) und „{theme}“. Nur beim ersten zählt er.',
      remedy: 'Nehmen Sie ihn bei einem der beiden heraus.',
    },
    ZB2132: {
      text: 'Auf das Muster „{entry}“ passt kein Wort, das jemand gesagt hat.',
      remedy:
        'Prüfen Sie die Schreibung, nehmen Sie das Muster heraus, oder tragen Sie die Wörter einzeln ein.',
    },
    ZB2133: {
      text: 'Auf dasselbe Wort passen „{kept}“ („{other}“) und „{entry}“ („{theme}“) gleich gut; nur die Reihenfolge in der Datei entscheidet.',
      remedy:
        'Welche Wörter es sind, zeigt „zb codebook review“. Tragen Sie jedes bei dem Thema, zu dem es gehört, unter „woerter“ ein und beim anderen unter „ausschluesse“.',
    },
    ZB3001: {
      text: 'Es ist kein Browser da, der drucken kann. Gesucht wurde: {lookedAt}.',
      remedy: 'Führen Sie aus: {remedy}',
    },
    ZB3002: {
      text: 'Der Browser lässt sich nicht verwenden ({path}): {reason}',
      remedy:
        'Versuchen Sie es noch einmal. Bleibt es dabei: Ein genannter Ordner muss beschreibbar sein und darf nur Ihnen offenstehen (chmod 700); sonst helfen „npm ci“ oder ein anderer Browser mit --browser.',
    },
    ZB3003: {
      text: 'Das Drucken hat länger als {seconds} Sekunden gedauert.',
      remedy: 'Versuchen Sie es noch einmal, oder geben Sie mit --timeout mehr Zeit.',
    },
    ZB3004: {
      text: 'Der Bericht wollte etwas von außen laden: {url}',
      remedy: 'Nehmen Sie den Verweis heraus; alles muss im Projekt liegen.',
    },
    ZB3005: {
      text: 'Die PDF-Datei des Browsers hat eine Form, die zb nicht kennt: {reason}',
      remedy: 'Verwenden Sie den mitgelieferten Browser.',
    },
    ZB3006: {
      text: '„{file}“ lässt sich nicht schreiben: {reason}.',
      remedy: 'Prüfen Sie Platz und Rechte, oder wählen Sie mit --out einen anderen Ordner.',
    },
    ZB3007: {
      text: 'Die Seitenzahlen des Inhaltsverzeichnisses kommen nicht zur Ruhe (Bericht „{report}“).',
      remedy: 'Melden Sie das bitte; es ist ein Fehler der Vorlage.',
    },
    ZB3008: {
      text: 'Die Vorlage „{template}“ ist fehlerhaft: {reason}.',
      remedy: 'Berichtigen Sie sie im Ordner templates/{template}.',
    },
    ZB4030: {
      text: '„{word}“ kommt in keiner Antwort vor, aus der eine Wortwolke entsteht, und ist kein Thema des Codebuchs.',
      remedy:
        'Nennen Sie einen Begriff aus der Wolke, ein Thema aus data/codebuch.yaml oder ein Wort aus einer Antwort.',
    },
    ZB4031: {
      text: '„{word}“ wird gesagt (Stellen: {count}), zählt aber für keinen Begriff.',
      remedy: 'Wenn es zählen soll, tragen Sie es in data/codebuch.yaml ein: zb codebook add THEMA WORT.',
    },
    ZB4001: {
      text: 'In „{folder}“ liegt kein Projekt.',
      remedy: 'Nennen Sie mit --root den Ordner, in dem data/projekt.yaml liegt, oder wechseln Sie dorthin.',
    },
    ZB4002: { text: 'Den Bericht „{id}“ gibt es nicht.', remedy: 'Es gibt: {known}.' },
    ZB4003: { text: 'Die Abbildung „{id}“ gibt es nicht.', remedy: 'Es gibt: {known}.' },
    ZB4004: { text: 'Die Wortwolke „{id}“ gibt es nicht.', remedy: 'Es gibt: {known}.' },
    ZB4005: { text: '„{what}“ kennt zb nicht.', remedy: '„zb --help“ zeigt, was es gibt.' },
    ZB4008: {
      text: 'Das Projekt hat keinen Bericht.',
      remedy: 'Legen Sie in data/berichte eine Datei an (siehe Anleitung).',
    },
    ZB4020: {
      text: 'Das Thema „{id}“ gibt es nicht.',
      remedy: 'Die Themen stehen in data/codebuch.yaml. Ein neues legen Sie mit --neu und --anzeige an.',
    },
    ZB4021: {
      text: '„{word}“ zählt schon für das Thema „{theme}“ (Eintrag „{entry}“).',
      remedy:
        'Nehmen Sie den Eintrag dort heraus, oder tragen Sie das Wort dort unter „ausschluesse“ ein. Mit --force wird es trotzdem aufgenommen.',
    },
    ZB4022: {
      text: '„{word}“ zählt schon für das Thema „{theme}“ (Eintrag „{entry}“).',
      remedy: 'Daran ist nichts zu tun.',
    },
    ZB4023: {
      text: 'Die Datei „{file}“ darf nicht im Ordner „{folder}“ liegen: Die Durchsicht enthält Auszüge aus Gesprächen.',
      remedy: 'Nennen Sie mit --output einen Ort, von dem nichts veröffentlicht wird.',
    },
    ZB4024: {
      text: 'Die Tabelle „{file}“ lässt sich nicht übernehmen: {problem}.',
      remedy: 'Nehmen Sie eine Datei, die „zb codebook review --format csv“ geschrieben hat.',
    },
    ZB4025: {
      text: 'Das Thema „{id}“ gibt es schon.',
      remedy: 'Lassen Sie --neu weg, oder wählen Sie eine andere Kennung.',
    },
    ZB4026: {
      text: '„{word}“ steht beim Thema „{theme}“ schon unter „{list}“; beides zugleich geht nicht.',
      remedy: 'Nehmen Sie es dort zuerst heraus.',
    },
    ZB4027: {
      text: '„{word}“ ist zu lang: {length} Zeichen, Platz ist für {limit}.',
      remedy: 'Kürzen Sie es; was mehrere Wörter hat, gehört unter „wendungen“ (--wendung).',
    },
    ZB4028: {
      text: 'Diese Stelle ist so geschrieben, dass zb sie nicht allein ändern kann.',
      remedy: 'Tragen Sie die Wörter von Hand ein: {words}.',
    },
    ZB4006: {
      text: 'Mit „{what}“ stimmt etwas nicht: {problem}.',
      remedy: '„zb help“ mit dem Namen des Befehls zeigt, wie es gemeint ist.',
    },
  },
  terms,
  ui,
};
