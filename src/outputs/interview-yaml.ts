import { Document, Scalar } from 'yaml';
import type { Interview } from '../data-types/interviews.js';

/** Columns that a line of the file takes at most; the lines of a list are not broken. */
const width = 100;

/**
 * The text of the file of an interview: a comment that says where it comes from, then the data with answers as block
 * texts. The same interview gives the same text.
 */
export function interviewYaml(interview: Interview, comment: string): string {
  const { id, erfunden, hinweis, pseudonym, gruppe, datum, einwilligung, antworten } = interview;
  const document = new Document({
    id,
    erfunden,
    ...(hinweis === undefined ? {} : { hinweis }),
    pseudonym,
    gruppe,
    datum,
    einwilligung,
    antworten: antworten.map(({ frage, text, kodes }) => ({
      frage,
      text: blockText(text),
      ...(kodes === undefined ? {} : { kodes }),
    })),
  });
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  // The comment stands right above the data.
  return document.toString({ lineWidth: width, indentSeq: true }).replace(/^((?:#.*\n)+)\n/u, '$1');
}

/** Folded where a text is of paragraphs, literal where it has lines of its own. */
function blockText(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  // Indented lines don't fold.
  const hasLines = /[^\n]\n[^\n]|^[ \t]/mu.test(text);
  scalar.type = hasLines ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  return scalar;
}
