import { distance } from 'fastest-levenshtein';

/** A question of the guide; its number is its place in the list, from 1. */
export interface Question {
  id: string;
  text: string;
}

/** How much of a question must be in a text, and how much of the text in the question. */
interface Bounds {
  recall: number;
  precision: number;
}

/** What an interviewer says: the question may stand among other words. */
export const asked: Bounds = { recall: 0.75, precision: 0 };
/** A heading: the question and little else. */
export const written: Bounds = { recall: 0.75, precision: 0.6 };

const number =
  /^\W*(?:(?:Frage|Question|[FQ])[ \u00A0]*(?:Nr\.?[ \u00A0]*)?0*(\d{1,2})\b|0*(\d{1,2})[.):][ \u00A0])/iu;

const inSentence = /[.!?…][ \u00A0]+Frage[ \u00A0]*(?:Nr\.?[ \u00A0]*)?0*(\d{1,2})\b/u;

/** The question that a text names by „[kennung]“, resembles, or names by its number; none if two fit alike. */
export function questionIn(
  text: string,
  questions: readonly Question[],
  bounds: Bounds,
): Question | undefined {
  const byId = questions.find(({ id }) => text.includes(`[${id}]`));
  return byId ?? resembling(text, questions, bounds) ?? questions[(questionNumber(text) ?? 0) - 1];
}

/** The number at the start of „Frage 3: …“, „F3“, „Q03“ or „3. …“, or at the start of a sentence („Gut. Frage 3: …“). */
export function questionNumber(text: string): number | undefined {
  const [, named, bare] = number.exec(text) ?? inSentence.exec(text) ?? [];
  return named || bare ? Number(named ?? bare) : undefined;
}

/** The question whose words (nearly all of them, nearly the same) are in a text. */
export function resembling(
  text: string,
  questions: readonly Question[],
  bounds: Bounds,
): Question | undefined {
  const words = wordsOf(text);
  const scored = questions
    .map((question) => ({ question, score: scoreOf(wordsOf(question.text), words, bounds) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score !== second?.score ? best.question : undefined;
}

/** Share of the question's words in the best stretch of the text; 0 if it is too little. */
function scoreOf(
  question: readonly string[],
  text: readonly string[],
  { recall, precision }: Bounds,
): number {
  const room = Math.ceil(question.length * 1.5);
  let best = 0;
  for (let start = 0; start === 0 || start + room <= text.length; start += 1) {
    const stretch = text.slice(start, start + room);
    best = Math.max(best, shareOf(question, stretch));
  }
  const carrying = question.filter((word) => word.length > 4);
  const hasSense = carrying.length === 0 || shareOf(carrying, text) >= 0.6;
  const isShort = shareOf(text, question) >= precision;
  return best >= recall && hasSense && isShort ? best : 0;
}

/** Share of the words that have their like among others, each of which serves once. */
function shareOf(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  const left = [...others];
  const found = words.filter((word) => {
    const at = left.findIndex((other) => isAlike(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length / words.length;
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = Math.floor(Math.min(a.length, b.length) / 5);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/\u00AD/gu, '')
      .toLowerCase()
      .replace(/ß/gu, 'ss')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
