import { type Question, resembling, written } from '../transcript/questions.js';

/** What a column is by its heading alone. */
export type HeadingKind = 'contact' | 'technical' | 'date' | 'consent' | 'group' | 'other';

const contactWords =
  /^(?:(?:ihr|ihre|dein|vor|nach|familien)?[ -]?(?:und |\/ ?)?(?:vor-? ?und ?nach)?name|vorname|nachname|name,? ?vorname|vorname,? ?name|vor- und (?:nach|zu)name|firstname|lastname|first name|last name|token|zugangsschlüssel|benutzername|username|user)\b(?! de[rs] )/iu;
const contactParts =
  /e-?mail|\bmail|telefon|\btel\b|\bfon\b|\bphone|handy|mobil(?:nummer|funk)|\bip\b|ip-?adress|ipaddr|anschrift|adresse|straße und|hausnummer|postleitzahl|\bplz\b|kontaktdaten|geburtsdatum|geburtstag/iu;
const dates: readonly RegExp[] = [
  /^(?:submitdate|datum abgeschickt|fertigstellungszeit|completion time)/iu,
  /^(?:zeitstempel|timestamp|datum|date)$/iu,
  /^(?:datestamp|datum letzte aktivität|letzte aktivität|startdate|datum gestartet|startzeit|start time)/iu,
];
const technical =
  /^(?:id|antwort[- ]?id|response id|nr|lastpage|letzte seite|startlanguage|start-?sprache|sprache|seed|zufallsstartwert|refurl|weiterleitungs-?url|interviewtime|gesamtzeit|grouptime\w*|gruppenzeit.*|\w+time|fragenzeit.*|letzte änderungszeit|last modified time|punktzahl|gesamtpunktzahl|total points|quiz feedback|quizfeedback)$/iu;

/** A heading without its code („G01Q02. Was …?“, „frage3[SQ001]. …“), and the code without index. */
export function splitHeading(heading: string): { code: string | undefined; text: string } {
  const [, code, rest] = /^([A-Za-z][\w-]*)(?:\[[^\]]*\])*(?:[.:]\s+(.*)|)$/u.exec(heading) ?? [];
  return code && (rest !== undefined || !heading.includes(' '))
    ? { code, text: rest ?? '' }
    : { code: undefined, text: heading };
}

/** What a column is that is no question. Contact data come first: they are never taken. */
export function headingKind(heading: string): HeadingKind {
  const { code = '', text } = splitHeading(heading);
  const parts = [code, text, heading].filter((part) => part !== '');
  const is = (pattern: RegExp) => parts.some((part) => pattern.test(part));
  const isShort = heading.split(' ').length <= 8;
  if (isShort && (is(contactWords) || is(contactParts))) return 'contact';
  if (dates.some(is)) return 'date';
  if (is(technical)) return 'technical';
  if (is(/einwillig|einverst|datenschutz|zustimm/iu)) return 'consent';
  return is(/^gruppe$/iu) ? 'group' : 'other';
}

/** Rank of a heading among those with dates, the best first: when the answers were sent, any date, when they were begun. */
export function dateRank(heading: string): number {
  const { code = '', text } = splitHeading(heading);
  return dates.findIndex((pattern) => [code, text, heading].some((part) => pattern.test(part)));
}

/** The question of a column: by its id, by its text, or by its number where the heading is hardly more than a code. */
export function questionOfHeading(heading: string, questions: readonly Question[]): Question | undefined {
  const { code, text } = splitHeading(heading);
  const ids = [code, heading, /\[([^\]]+)\]/u.exec(heading)?.[1]].map((part) => foldId(part ?? ''));
  const byId = questions.find(({ id }) => ids.includes(foldId(id)));
  const byText =
    byId ?? resembling(text || heading, questions, written) ?? resembling(heading, questions, written);
  if (byText) return byText;
  const [, number] =
    /^(?:g\d+q|q|f|frage[ _-]?|question[ _-]?)0*(\d{1,2})(?:[.:[ _-]|sq\d|$)/iu.exec(code ?? heading) ?? [];
  const isCodeAlone = (text === heading ? heading.replace(/^\S+(?: \d+)?/u, '') : text).trim() === '';
  return number && isCodeAlone ? questions[Number(number) - 1] : undefined;
}

/** LimeSurvey allows no hyphens in codes. */
function foldId(id: string): string {
  return id.toLowerCase().replace(/[-_ ]/gu, '');
}
