import type { Message } from './language.js';

/** Findings about pictures (ZB15xx). */
export const dePictureMessages = {
  ZB1501: {
    text: 'Das Bild „{file}“ liegt außerhalb des Projekts.',
    remedy: 'Legen Sie es in den Ordner data/bilder, und schreiben Sie hier bilder/….',
  },
  ZB1502: {
    text: 'Das Bild „{file}“ fehlt.',
    remedy: 'Legen Sie die Datei dort ab, oder berichtigen Sie den Pfad.',
  },
  ZB1503: {
    text: 'Das Bild „{file}“ ist kein PNG, kein JPEG und kein SVG.',
    remedy: 'Speichern Sie es als PNG, JPEG oder SVG; die Endung allein zu ändern reicht nicht.',
  },
  ZB1504: {
    text: 'Dem Bild „{id}“ fehlt der Alternativtext; ohne ihn kann der Bericht nicht veröffentlicht werden.',
    remedy:
      'Schreiben Sie unter „alt“ in einem Satz, was zu sehen ist. Sagt das Bild nichts, was nicht schon im Text steht, schreiben Sie stattdessen „dekorativ: true“.',
  },
  ZB1505: {
    text: 'Das Bild „{id}“ ist als Schmuck gekennzeichnet und hat trotzdem die Angabe „{key}“.',
    remedy:
      'Schmuck wird nicht vorgelesen. Nehmen Sie „{key}“ heraus, oder streichen Sie „dekorativ: true“, wenn das Bild etwas zeigt.',
  },
  ZB1506: {
    text: 'Das Bild „{file}“ lässt sich nicht verwenden: {reason}.',
    remedy: 'Öffnen Sie es in dem Programm, aus dem es kommt, und speichern Sie es neu.',
  },
  ZB1507: {
    text: 'Das Bild „{file}“ ist ein {kind}, aber seine Endung sagt etwas anderes.',
    remedy:
      'Nennen Sie die Datei „{name}“, und schreiben Sie auch hier den neuen Namen. Verwendet wird sie schon jetzt als {kind}.',
  },
  ZB1508: {
    text: 'Das Bild „{file}“ ist {pixels} Pixel breit. Auf {millimetres} mm gedruckt sind das {dpi} dpi; unter {limit} dpi wirkt es unscharf.',
    remedy: 'Nehmen Sie eine Fassung mit mindestens {needed} Pixeln Breite, besser {good}{narrower}.',
  },
  ZB1509: {
    text: 'Das Bild „{file}“ ist zu groß: {what}.',
    remedy: 'Verkleinern Sie es vorher; gedruckt werden höchstens 300 Pixel je Zoll.',
  },
  ZB1510: {
    text: 'Das Bild „{file}“ bewegt sich; im Bericht steht es still und zeigt seinen Anfang.',
    remedy: 'Nehmen Sie ein unbewegtes Bild, wenn etwas anderes zu sehen sein soll.',
  },
  ZB1511: {
    text: 'Das SVG „{file}“ enthält {what}; das ist in Bildern nicht erlaubt.',
    remedy:
      'Nehmen Sie es heraus, oder speichern Sie die Zeichnung neu, ohne Bearbeitungsdaten (in Inkscape: „Normales SVG“).',
  },
  ZB1512: {
    text: 'Im SVG „{file}“ steht Text: „{text}“. Seine Schrift ist im Bericht nicht vorhanden.',
    remedy:
      'Wandeln Sie Text in Pfade um (in Inkscape: Pfad → Objekt in Pfad umwandeln), und nehmen Sie, was da steht, in den Alternativtext auf.',
  },
  ZB1513: {
    text: 'Die Datei „{file}“ ist {size} MB groß, vorgesehen sind höchstens {limit} MB. {biggest}',
    remedy:
      'Verkleinern oder streichen Sie Bilder, oder erlauben Sie mit „groesse_hoechstens“ im Bericht mehr.',
  },
  ZB1514: {
    text: 'Das Programm „sharp“, mit dem zb Bilder liest, lässt sich auf diesem Rechner nicht laden.',
    remedy: 'Führen Sie aus: npm ci',
  },
  ZB1515: {
    text: '„{alt}“ ist der Name einer Datei und sagt nicht, was zu sehen ist.',
    remedy: 'Beschreiben Sie unter „alt“ in einem Satz, was das Bild zeigt.',
  },
} satisfies Record<string, Message>;

/** Words behind their parameters. */
export const pictureTerms: Record<string, string> = {
  'broken.damaged': 'Die Datei ist beschädigt oder unvollständig',
  'broken.syntax': 'Das SVG ist hier fehlerhaft geschrieben',
  'broken.encoding': 'Das SVG ist nicht in UTF-8 geschrieben',
  'broken.root': 'Das Äußerste ist kein <svg>',
  'broken.size': 'Das SVG sagt nicht, wie groß es ist (viewBox oder width und height)',
  'broken.depth': 'Seine Gruppen sind zu tief verschachtelt',
  'broken.repeats': 'Es wiederholt seine Teile zu oft',
  'huge.pixels': '{width} × {height} Pixel, zusammen darf es {limit} Millionen haben',
  'huge.bytes': '{size} MB, erlaubt sind {limit} MB',
  'narrower.possible': ', oder schreiben Sie „breite: spalte“',
  'narrower.impossible': '',
  'svgpart.script': 'ein Skript',
  'svgpart.event': 'eine Anweisung, die auf Ereignisse reagiert (on…)',
  'svgpart.foreign': 'fremde Inhalte (foreignObject und Ähnliches)',
  'svgpart.font': 'eine eigene Schrift',
  'svgpart.outside': 'einen Verweis nach außen',
  'svgpart.escape': 'maskierte Zeichen in seinen Stilangaben (\\)',
  'biggest.some': 'Am größten sind: {pictures}.',
  'biggest.none': 'Bilder enthält sie nicht.',
};
