import type { LanguageName } from './language.js';

/** What `zb explain-word` says. `{name}` stands for a value. */
interface ExplanationWords {
  theme: string;
  freeTerm: string;
  shown: string;
  tooFew: string;
  tooMany: string;
  notInCodebook: string;
  otherTheme: string;
  notNamed: string;
  onceOnly: string;
  place: string;
  answer: string;
  insidePhrase: string;
  rule: string;
  rules: {
    woerter: string;
    wendungen: string;
    muster: string;
    kode: string;
    nomen: string;
    eigenschaft: string;
    fuegung: string;
  };
  lemma: { woerterbuch: string; zusammensetzung: string; endung: string; unbekannt: string };
  readings: { inklusivform: string; paarform: string; ergaenzung: string };
  passedOver: string;
  passedOverHead: string;
  by: { ausschluss: string; vorrang: string };
  confidential: string;
}

const de: ExplanationWords = {
  theme: 'Thema „{text}“ ({id}{field})',
  freeTerm: 'Begriff „{text}“, nicht im Codebuch',
  shown: 'Wolke {cloud}: Platz {rank} von {terms}, {interviews} von {of} Gesprächen, {mentions} Nennungen',
  tooFew: 'Wolke {cloud}: nicht gezeigt; {interviews} von {of} Gesprächen, nötig sind {threshold}',
  tooMany:
    'Wolke {cloud}: nicht gezeigt; {interviews} von {of} Gesprächen, aber die Wolke ist voll (hoechstens)',
  notInCodebook:
    'Wolke {cloud}: nicht gezeigt; sie zeigt nur Themen des Codebuchs ({interviews} von {of} Gesprächen)',
  otherTheme:
    'Wolke {cloud}: nicht gezeigt; sie zeigt andere Themenfelder ({interviews} von {of} Gesprächen)',
  notNamed: 'Wolke {cloud}: in keinem von {of} Gesprächen genannt',
  onceOnly: 'Jedes Gespräch zählt für eine Wolke einmal; weitere Nennungen darin sind mit „–“ markiert.',
  place: '{pseudonym}, Frage {question}, Wolke {clouds}',
  answer: '{pseudonym}, Frage {question}',
  insidePhrase: 'Teil von „{phrase}“; zählt nur, wo die Wendung selbst zu selten ist',
  rule: 'Regel: {rule}',
  rules: {
    woerter: 'Wort „{entry}“ im Codebuch ({place})',
    wendungen: 'Wendung „{entry}“ im Codebuch ({place})',
    muster: 'Muster „{entry}“ im Codebuch ({place})',
    kode: 'Kode, von Hand vergeben ({place})',
    nomen: 'Hauptwort; Grundform {lemma}',
    eigenschaft: 'Eigenschaftswort und Hauptwort; Grundform {lemma}',
    fuegung: 'Hauptwort, Verhältniswort, Hauptwort',
  },
  lemma: {
    woerterbuch: 'aus dem Wörterbuch',
    zusammensetzung: 'über den letzten Teil der Zusammensetzung',
    endung: 'nach der Endung',
    unbekannt: 'wie geschrieben',
  },
  readings: {
    inklusivform: 'Inklusivform, gelesen als männliche und weibliche Form',
    paarform: 'Paarform, zählt als ein Wort',
    ergaenzung: 'Ergänzungsstrich, ergänzt aus dem folgenden oder vorigen Wort',
  },
  passedOverHead: 'Passt, zählt aber nicht:',
  passedOver: 'Eintrag „{entry}“: {by}',
  by: {
    ausschluss: 'ausgeschlossen durch „{entry}“',
    vorrang: 'gehört zur längeren oder genaueren Stelle „{entry}“ (Thema „{theme}“)',
  },
  confidential: 'Enthält Auszüge aus Gesprächen; nur für die Auswertung, nicht zur Veröffentlichung.',
};

const en: ExplanationWords = {
  theme: 'Theme “{text}” ({id}{field})',
  freeTerm: 'Term “{text}”, not in the code book',
  shown: 'Cloud {cloud}: place {rank} of {terms}, {interviews} of {of} interviews, {mentions} mentions',
  tooFew: 'Cloud {cloud}: not shown; {interviews} of {of} interviews, {threshold} are needed',
  tooMany: 'Cloud {cloud}: not shown; {interviews} of {of} interviews, but the cloud is full (hoechstens)',
  notInCodebook:
    'Cloud {cloud}: not shown; it shows themes of the code book only ({interviews} of {of} interviews)',
  otherTheme: 'Cloud {cloud}: not shown; it shows other Themenfelder ({interviews} of {of} interviews)',
  notNamed: 'Cloud {cloud}: named in none of {of} interviews',
  onceOnly: 'Each interview counts once for a cloud; further mentions in it are marked “–”.',
  place: '{pseudonym}, question {question}, cloud {clouds}',
  answer: '{pseudonym}, question {question}',
  insidePhrase: 'part of “{phrase}”; counts only where the phrase itself is too rare',
  rule: 'Rule: {rule}',
  rules: {
    woerter: 'word “{entry}” of the code book ({place})',
    wendungen: 'phrase “{entry}” of the code book ({place})',
    muster: 'pattern “{entry}” of the code book ({place})',
    kode: 'code given by hand ({place})',
    nomen: 'noun; base form {lemma}',
    eigenschaft: 'adjective and noun; base form {lemma}',
    fuegung: 'noun, preposition, noun',
  },
  lemma: {
    woerterbuch: 'from the dictionary',
    zusammensetzung: 'by the last part of the compound',
    endung: 'by its ending',
    unbekannt: 'as written',
  },
  readings: {
    inklusivform: 'inclusive form, read as the masculine and the feminine word',
    paarform: 'pair of both genders, counts as one word',
    ergaenzung: 'cut-off word, completed from the word after or before it',
  },
  passedOverHead: 'Fits, but does not count:',
  passedOver: 'entry “{entry}”: {by}',
  by: {
    ausschluss: 'excluded by “{entry}”',
    vorrang: 'belongs to the longer or more exact “{entry}” (theme “{theme}”)',
  },
  confidential: 'Contains passages of interviews; for analysis only, not for publication.',
};

/** The words of an explanation in a language. */
export function explanationWords(language: LanguageName): ExplanationWords {
  return { de, en }[language];
}
