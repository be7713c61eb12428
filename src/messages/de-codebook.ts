import type { CodebookKey } from './codebook-keys.js';

/** What `zb codebook` says about itself. */
export const codebookUi: Record<CodebookKey, string> = {
  cmdCodebook: 'sieht das Codebuch durch oder ergänzt es',
  cmdReview: 'zeigt, was im Codebuch fehlt, doppelt oder überflüssig ist; mit Auszügen aus Gesprächen',
  cmdAdd: 'trägt Wörter und Wendungen bei einem Thema ein; sonst ändert sich an der Datei nichts',
  argThema: 'Kennung oder Anzeige des Themas',
  argBegriffe: 'Wörter und Wendungen; Wendungen und Wörter mit Stern in Anführungszeichen',
  namedThema: 'Thema',
  namedBegriffe: 'Begriffe',
  namedNumber: 'Zahl',
  namedFormat: 'Format',
  namedText: 'Text',
  namedThemenfeld: 'Themenfeld',
  optMin: 'nur Begriffe aus mindestens so vielen Gesprächen (sonst 2)',
  optTop: 'höchstens so viele Begriffe (sonst 50)',
  optFormat: 'text, csv oder json (sonst text)',
  optOutput: 'in eine Datei schreiben; sie darf nicht in out liegen',
  optFrom: 'Begriffe aus einer durchgesehenen CSV-Datei, in deren Spalte „thema“ etwas steht',
  optWendung: 'als Wendungen eintragen (sonst nach der Zahl der Wörter)',
  optAusschluss: 'als Ausschlüsse eintragen',
  optNeu: 'ein neues Thema anlegen',
  optAnzeige: 'wie das neue Thema in der Wortwolke heißt',
  optThemenfeld: 'Kennung des Themenfelds für das neue Thema',
  optForce: 'auch eintragen, was schon für ein anderes Thema zählt',
};
