/**
 * What a label before a colon can stand for. `interviewer` and `interviewee` are typical of transcripts; `question`
 * and `answer` count only beside an answer and a question; a `name` may be either; `other` is any word.
 */
export type LabelKind = 'interviewer' | 'question' | 'interviewee' | 'answer' | 'name' | 'other' | 'heading';

const feminine = String.raw`(?:[-/*:_]?in|\(in\)|[-/*:_]?innen)?`;
const number = String.raw`(?:[ \u00A0]?\d{1,2})?`;

const kinds: readonly (readonly [LabelKind, RegExp])[] = [
  ['interviewer', form(`I|INT|Int|Interviewer${feminine}|Interviewende[rn]?|Interviewführung`)],
  ['question', form(`F|M|Mod|Moderation|Moderator${feminine}|Frage(?:[ \u00A0]Nr\\.)?|Frage[rn]${feminine}`)],
  [
    'interviewee',
    form(
      `B|P|TN|E|BP|IP|Befragte[rn]?(?:[ \u00A0]Person)?|Interviewte[rn]?|Interviewpartner${feminine}|` +
        `Teilnehmer${feminine}|Teilnehmende[rn]?|Proband${feminine}|Expert(?:e|in|e\\*in|e/in)|Gesprächspartner${feminine}`,
    ),
  ],
  ['answer', form('A|Antwort')],
  ['name', form(`(?:Frau|Herr|Hr\\.|Fr\\.|Dr\\.|Prof\\.)[ \u00A0].*|Sprecher${feminine}|Speaker|Person`)],
  [
    // What stands before a colon in notes and forms, and is nobody.
    'heading',
    form(
      'Thema|Themen|Ziel|Ziele|Wichtig|Wünsche|Wunsch|Idee|Ideen|Datum|Ort|Dauer|Anlass|Hinweis|Hinweise|Anmerkung|' +
        'Anmerkungen|Notiz|Notizen|Beispiel|Beispiele|Fazit|Ergebnis|Ergebnisse|Problem|Probleme|Lösung|Lösungen|' +
        'Maßnahme|Maßnahmen|Vorteil|Vorteile|Nachteil|Nachteile|Punkt|Teil|Gruppe|Variante|Option|Titel|Projekt|' +
        'Transkript|Transkription|Aufnahme|Gespräch|Interview|Einstieg|Abschluss|Schluss|Einleitung|Achtung|' +
        'Frage[n]|Stichwort|Stichworte|Kontakt|Telefon|Adresse|E-Mail|Quelle|Stand|Uhrzeit|Beginn|Ende',
    ),
  ],
];

/** What a label stands for, by its words alone. */
export function labelKind(label: string): LabelKind {
  return kinds.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}

function form(words: string): RegExp {
  return new RegExp(`^(?:${words})${number}$`, 'u');
}
