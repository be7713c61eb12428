import { cleanAnswer } from './clean-answer.js';
import { withoutContactData } from './contact-data.js';
import { withoutNames } from './names.js';
import type { Transcript } from './read-transcript.js';
import { timeStamps } from './unspoken.js';

/** An answer as it goes into the file of an interview. */
export interface Answer {
  frage: string;
  text: string;
}

export interface CleanedAnswers {
  answers: Answer[];
  /** How many names and contact data were replaced. */
  names: number;
  contacts: number;
}

/** The answers of a transcript, cleaned, in the order in which their questions were opened first. */
export function answersOf(
  text: string,
  { parts }: Transcript,
  names: readonly string[],
  pseudonym: string,
): CleanedAnswers {
  const pieces = new Map<string, string>();
  parts.forEach((part, i) => {
    if (part.kind !== 'answer' || part.frage === undefined) return;
    const before = pieces.get(part.frage) ?? '';
    // Lines of one turn follow each other; another turn is a paragraph of its own.
    const gap = before === '' || parts[i - 1]?.kind === 'answer' ? '' : '\n\n';
    pieces.set(part.frage, before + gap + withoutTimeStamps(text.slice(part.from, part.to)));
  });
  const result: CleanedAnswers = { answers: [], names: 0, contacts: 0 };
  for (const [frage, piece] of pieces) {
    const named = withoutNames(cleanAnswer(piece), names, pseudonym);
    const cleaned = withoutContactData(named.text);
    result.names += named.count;
    result.contacts += cleaned.count;
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(cleaned.text))
      result.answers.push({ frage, text: cleaned.text });
  }
  return result;
}

function withoutTimeStamps(text: string): string {
  let left = '';
  let end = 0;
  for (const [from, to] of timeStamps(text)) {
    left += text.slice(end, from);
    end = to;
  }
  return left + text.slice(end);
}
