import type { Message } from './language.js';

/** Findings about the browser, the output and the call (ZB3xxx, ZB4xxx). */
export const deRunningMessages = {
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
    text: 'Die PDF-Datei des Browsers hat eine Form, die zb nicht kennt.',
    remedy: 'Verwenden Sie den mitgelieferten Browser: Lassen Sie --browser und ZB_BROWSER weg.',
  },
  ZB3006: {
    text: '„{file}“ lässt sich nicht schreiben: {reason}.',
    remedy: 'Prüfen Sie Platz und Rechte, oder wählen Sie einen anderen Ordner.',
  },
  ZB3007: {
    text: 'Die Seitenzahlen des Inhaltsverzeichnisses kommen nicht zur Ruhe (Bericht „{report}“).',
    remedy: 'Melden Sie das bitte; es ist ein Fehler der Vorlage.',
  },
  ZB3008: {
    text: 'Die Vorlage „{template}“ ist fehlerhaft: {reason}.',
    remedy: 'Berichtigen Sie sie im Ordner templates/{template}.',
  },
  ZB3009: {
    text: 'In „{file}“ lassen sich die Meldungen nicht schreiben: {reason}.',
    remedy: 'Nennen Sie mit -o eine Datei in einem Ordner, in den Sie schreiben dürfen.',
  },
  ZB3010: {
    text: 'Der Prozess {pid} baut gerade in denselben Ordner und ist auch nach {seconds} Sekunden nicht fertig.',
    remedy:
      'Warten Sie, bis er fertig ist, oder beenden Sie ihn. Gibt es ihn nicht mehr, löschen Sie die Datei {file}.',
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
  ZB4007: {
    text: 'Eine Meldung „{code}“ kennt zb nicht.',
    remedy:
      'Nennen Sie den Code, der in der Meldung steht, zum Beispiel „zb explain ZB1203“. Alle stehen in docs/meldungen.md.',
  },
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
    remedy: '„{help}“ zeigt, wie es gemeint ist.',
  },
} satisfies Record<string, Message>;
