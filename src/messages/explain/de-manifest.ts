import type { Meaning } from './meaning.js';

/** What findings about manifests mean (ZB305x, ZB405x). */
export const deManifest = {
  ZB3050: {
    title: 'Die PDF-Datei passt nicht zu diesem Projekt',
    text: 'zb verify hat den Bericht neu gebaut und mit der vorhandenen Datei verglichen, Byte für Byte. Es kam etwas anderes heraus. Das Manifest neben der Datei sagt, woran es liegt: an geänderten Daten, einer anderen Version von zb oder des Browsers, oder daran, dass jemand die Datei selbst bearbeitet hat.',
  },
  ZB3051: {
    title: 'Eine Datei hat sich während des Bauens geändert',
    text: 'Beim Bauen liest zb alle Daten nach und nach. Wird währenddessen eine gespeichert, etwa von einem Editor oder einem Abgleich mit der Cloud, bestünde das Ergebnis aus zwei Ständen, die es so nie gab. Darum bleibt, was in out liegt, und der Lauf endet; ein zweiter nimmt den neuen Stand.',
  },
  ZB3052: {
    title: 'Neben der PDF-Datei liegt kein Manifest',
    text: 'Beim Bauen entsteht zu jedem Bericht eine Datei, die aufzählt, woraus er gemacht ist. Ohne sie kann zb die PDF-Datei nur mit dem vergleichen, was jetzt herauskommt. Weicht sie ab, bleibt offen, ob Daten, Versionen oder Einstellungen schuld sind. Heben Sie beide zusammen auf. Ein Manifest, das die Datei nicht nennt, gehört zu einem späteren Bau und zählt nicht.',
  },
  ZB3053: {
    title: 'Gebaut ist noch ein früherer Stand',
    text: 'zb changes vergleicht, was gebaut ist, mit einer früheren Ausgabe. Seit dem letzten Bauen haben sich aber Dateien geändert, die zum Bericht gehören. Die Tabelle stimmt also für das, was im Ausgabeordner liegt, sagt aber nichts über diese Änderungen. Bauen Sie neu, und vergleichen Sie dann.',
  },
  ZB4050: {
    title: 'Eine PDF-Datei, die zu keinem Bericht gehört',
    text: 'Zu welchem Bericht eine PDF-Datei gehört, erkennt zb an ihrem Namen: konzept.pdf ist der Bericht konzept. Wurde sie umbenannt, etwa mit einem Datum, geben Sie ihr zum Vergleichen wieder den alten Namen; am besten in einem eigenen Ordner, zusammen mit ihrem Manifest.',
  },
  ZB4051: {
    title: 'Ein Manifest, das sich nicht lesen lässt',
    text: 'Ein Manifest zählt auf, woraus ein Bericht gemacht wurde; zb schreibt es selbst und erwartet es unverändert. Dieses ist keines, ist beschädigt oder stammt von einer neueren Version. Würde zb darüber hinwegsehen, bliebe vielleicht ein alter Bericht stehen, weil er als unverändert gälte.',
  },
  ZB4052: {
    title: 'Das Manifest eines anderen Berichts',
    text: 'Jedes Manifest beschreibt genau einen Bericht. Verglichen werden kann nur, was zusammengehört; sonst gälte alles als geändert oder, schlimmer, etwas als unverändert. Bei mehreren Berichten nennen Sie statt einer Datei den Ordner: Darin findet zb zu jedem Bericht das passende.',
  },
  ZB4053: {
    title: 'Es ist noch nichts gebaut',
    text: 'Verglichen wird, was im Ordner für das Ergebnis liegt, sonst out im Projekt. Dort ist von den Berichten dieses Projekts nichts zu finden. Entweder wurde noch nie gebaut, oder beim Bauen war mit --out ein anderer Ordner genannt; nennen Sie dann hier denselben.',
  },
  ZB4054: {
    title: 'Der Ordner mit der früheren Ausgabe fehlt',
    text: 'zb changes vergleicht mit den Manifesten einer früheren Ausgabe. Unter dem Namen, den Sie hinter --since genannt haben, liegt kein Ordner; Pfade gelten ab dem Ordner, in dem Sie den Befehl aufrufen. Aus einem Tippfehler würde sonst eine Tabelle, in der alle Berichte als neu gelten.',
  },
} satisfies Record<string, Meaning>;
