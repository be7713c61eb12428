import type { Interview } from '../../data-types/interviews.js';
import type { Wortwolke } from '../../data-types/wortwolken.js';
import { answersFor } from '../cloud.js';
import type { Mention } from '../mention.js';
import type { Answer, Reader } from '../reader.js';
import { type RunningWord, runningWords } from '../running-words.js';

/** An answer under review, read. */
export interface ReviewedAnswer {
  interview: Interview;
  /** Index in the answers of the interview. */
  index: number;
  answer: Answer;
  /** Its words, one list for each stretch that no phrase reaches beyond. */
  stretches: RunningWord[][];
  mentions: Mention[];
}

/** Reads the answers of all interviews, or those that a cloud is made from, in the order of the files. */
export function readAnswers(
  interviews: readonly Interview[],
  reader: Reader,
  cloud?: Pick<Wortwolke, 'fragen' | 'gruppen'>,
): ReviewedAnswer[] {
  return interviews.flatMap((interview) => {
    const answers = cloud ? answersFor(cloud, interview) : interview.antworten;
    return answers.map((answer) => ({
      interview,
      index: interview.antworten.indexOf(answer),
      answer,
      stretches: runningWords(answer.text),
      mentions: reader.read(answer),
    }));
  });
}
