import type { Message } from './language.js';
import type { ManifestKey } from './manifest-keys.js';

/** What is said about manifests: which sources an edition was made of. */
export const manifestUi: Record<ManifestKey, string> = {
  cmdVerify:
    'baut Berichte neu, ohne etwas zu schreiben, und sagt, ob genau diese PDF-Dateien daraus entstehen',
  argVerify: 'PDF-Dateien; ohne Namen alle im Ordner für das Ergebnis',
  cmdChanges:
    'zeigt als Markdown-Tabelle, was gebaut ist und was sich seit einer früheren Ausgabe geändert hat',
  optSince: 'Ordner mit den Manifesten der früheren Ausgabe',
  optIfChanged: 'nur bauen, was sich seit diesem Manifest geändert hat (auch ein Ordner mit Manifesten)',
  namedManifest: 'Manifest',
  optShard: 'nur einen Teil der Berichte, zum Beispiel 1/4: der erste von vier',
  namedShard: 'Teil',
  optAllReports: 'alle Berichte, wie ohne Namen',
  shardEmpty: 'In Teil {shard} liegt kein Bericht; es gibt weniger Berichte als Teile.',
  differenceAdded: 'neu: {name}',
  differenceRemoved: 'entfallen: {name}',
  differenceChanged: 'geändert: {name}',
  differenceValue: '{what}: {before} → {after}',
  differencesLeft: 'und {count} weitere',
  manifestMissing: '{report}: noch kein Manifest, wird gebaut.',
  reportUnchanged: '{report}: Nichts hat sich geändert.',
  reportChanged: '{report}: Es hat sich etwas geändert.',
  verifiedSame: '{file}: Genau das entsteht aus diesem Projekt.',
  changesReport: 'Bericht',
  changesPages: 'Seiten',
  changesFindings: 'Meldungen',
  changesSince: 'Seit der vorigen Ausgabe',
  changesNone: 'nichts geändert',
  changesNew: 'neu',
  changesGone: 'entfallen',
  changesResult: 'anderes Ergebnis aus denselben Quellen',
};

export const manifestTerms: Record<string, string> = {
  'verify.altered':
    'Die Datei ist nach dem Bauen verändert worden, oder das Manifest daneben gehört zu einer anderen',
  'verify.sources': 'Die Datei ist aus anderen Quellen entstanden ({what})',
  'verify.step': 'Alle Quellen sind dieselben, aber {what} gibt etwas anderes',
  'verify.unknown': 'Ohne Manifest lässt sich nicht sagen, woran es liegt',
  'step.figures': 'das Zeichnen der Abbildungen',
  'step.assemble': 'das Setzen des Berichts',
  'step.print': 'das Drucken oder das Nachbearbeiten der PDF-Datei',
  'manifest.zb': 'Version von zb',
  'manifest.build': 'Stand von zb',
  'manifest.node': 'Node.js',
  'manifest.system': 'System',
  'manifest.browser': 'Browser',
  'manifest.draft': 'Entwurf',
  'manifest.printShop': 'Fassung für die Druckerei',
  'manifest.sourceDateEpoch': 'SOURCE_DATE_EPOCH',
  'manifest.template': 'Vorlage',
  'manifest.fonts': 'Schriften',
};

/** Findings about manifests. */
export const deManifestMessages = {
  ZB3050: {
    text: '„{file}“ ist nicht das, was aus diesem Projekt entsteht. {reason}.',
    remedy:
      'Bauen Sie den Bericht neu (zb build-report), oder holen Sie die Quellen, aus denen die Datei entstanden ist.',
  },
  ZB3051: {
    text: '„{file}“ ist geändert worden, während gebaut wurde.',
    remedy: 'Bauen Sie noch einmal; geschrieben wurde nichts.',
  },
  ZB3052: {
    text: 'Neben „{file}“ fehlt das Manifest „{manifest}“, es ist nicht lesbar oder nennt diese Datei nicht.',
    remedy:
      'Legen Sie das Manifest dazu, das beim Bauen entstanden ist; nur damit lässt sich sagen, woran eine Abweichung liegt.',
  },
  ZB3053: {
    text: 'Was im Ausgabeordner liegt (Bericht „{report}“), ist nicht aus den jetzigen Dateien gebaut. {changes}.',
    remedy: 'Bauen Sie erst neu (zb build-report); verglichen wird, was gebaut ist.',
  },
  ZB4050: {
    text: '„{file}“ heißt nicht wie die PDF-Datei eines Berichts.',
    remedy:
      'Lassen Sie der Datei den Namen, mit dem sie gebaut wurde, auch im Archiv: den des Berichts mit .pdf am Ende. Es gibt: {known}.',
  },
  ZB4051: {
    text: '„{file}“ ist kein Manifest, das diese Version von zb lesen kann.',
    remedy:
      'Nennen Sie eine Datei, die „zb build-report“ geschrieben hat, oder löschen Sie sie: Ein fehlendes Manifest gilt als geändert.',
  },
  ZB4052: {
    text: '„{file}“ ist nicht das Manifest des gewünschten Berichts (Manifest: {report}; gewünscht: {wanted}).',
    remedy:
      'Nennen Sie das Manifest dieses Berichts oder einen Ordner, in dem die Manifeste aller Berichte liegen.',
  },
  ZB4053: {
    text: 'In „{folder}“ liegt kein gebauter Bericht dieses Projekts.',
    remedy:
      'Bauen Sie zuerst (zb build-report), oder nennen Sie mit --out den Ordner, in dem das Ergebnis liegt.',
  },
  ZB4054: {
    text: 'Den Ordner „{folder}“ gibt es nicht.',
    remedy:
      'Nennen Sie den Ordner, in dem die Manifeste der früheren Ausgabe liegen; für eine erste Ausgabe genügt ein leerer.',
  },
} satisfies Record<string, Message>;
