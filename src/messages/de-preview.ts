import type { Message } from './language.js';
import type { PreviewKey } from './preview-keys.js';

/** What `zb preview` says. */
export const previewUi: Record<PreviewKey, string> = {
  cmdPreview: 'zeigt Berichte, Abbildungen und Wolken im Browser und frischt sie bei jedem Speichern auf',
  optPort: 'Port des Servers auf diesem Rechner (sonst ein freier)',
  optOpen: 'die Vorschau gleich im Browser öffnen',
  namedPort: 'Zahl',
  previewAt: 'Vorschau: {address}',
  previewReports: 'Berichte',
  previewFigures: 'Abbildungen',
  previewClouds: 'Wortwolken',
  previewPdf: 'PDF',
  previewOverview: 'Übersicht',
  previewLastGood: 'Zu sehen ist der letzte Stand ohne Fehler.',
  previewStalePdf: 'Noch keine neue PDF-Datei',
  previewStalePdfText:
    'In den Dateien des Projekts sind Fehler; unten steht, wo und was hilft. Sobald sie behoben sind, erscheint hier von selbst die neue PDF-Datei.',
  previewLastGoodPdf: 'Die PDF-Datei des letzten Standes ohne Fehler öffnen',
  previewNothingYet:
    'Noch ist nichts zu sehen. Sobald die Fehler behoben sind, erscheint die Seite von selbst.',
  previewUnknown: 'Diese Seite gibt es nicht',
  previewUnknownText:
    'Einen Bericht, eine Abbildung oder eine Wortwolke dieses Namens hat das Projekt nicht.',
  previewGone: 'Die Vorschau ist beendet. Was Sie sehen, ist nicht mehr auf dem neuesten Stand.',
  previewDescription: 'Beschreibung für alle, die das Bild nicht sehen',
  previewTable: 'Die Daten als Tabelle',
};

export const previewTerms: Record<string, string> = {
  'port.taken': 'ein anderes Programm benutzt ihn schon',
  'port.otherProject': 'dort läuft schon die Vorschau eines anderen Projekts',
  'port.denied': 'er ist dem System vorbehalten',
  'port.other': 'das System lässt es nicht zu',
};

/** Findings of `zb preview`. */
export const dePreviewMessages = {
  ZB4042: {
    text: 'Die Vorschau kann den Port {port} nicht benutzen: {problem}.',
    remedy: 'Lassen Sie --port weg, dann nimmt zb einen freien, oder nennen Sie eine andere Zahl über 1023.',
  },
  ZB4043: {
    text: 'Die Vorschau dieses Projekts läuft schon: {address}.',
    remedy:
      'Öffnen Sie diese Adresse im Browser. Eine zweite Vorschau startet ohne --port oder mit einer anderen Zahl; die erste endet in ihrem Fenster mit Strg+C.',
  },
} satisfies Record<string, Message>;
