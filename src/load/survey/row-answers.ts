import { cleanAnswer } from '../transcript/clean-answer.js';
import { isContactData, withoutContactData } from '../transcript/contact-data.js';
import type { CellKind } from './account.js';
import { isBlankAnswer } from './cell-values.js';
import type { Column } from './columns.js';
import type { CsvRow } from './read-csv.js';

export interface SurveyAnswer {
  frage: string;
  text: string;
  /** Themes that were assigned by hand. */
  kodes?: string[];
}

/** What a row gives, and what has become of each of its cells. */
export interface RowAnswers {
  answers: SurveyAnswer[];
  kinds: CellKind[];
  /** Contact data replaced within answers. */
  contacts: number;
}

const kindOfRole: Record<Exclude<Column['role'], 'question'>, CellKind> = {
  codes: 'detail',
  group: 'detail',
  date: 'detail',
  consent: 'detail',
  pseudonym: 'detail',
  contact: 'contact',
  technical: 'technical',
  omitted: 'omitted',
  unmatched: 'unmatched',
  fixed: 'fixed',
};

/** The cleaned answers of a row; several columns of one question are paragraphs of one answer. */
export function readAnswers({ cells }: CsvRow, columns: readonly Column[]): RowAnswers {
  const texts = new Map<string, string>();
  let contacts = 0;
  const kinds = columns.map(({ role, frage = '' }, i): CellKind => {
    const cell = cells[i] ?? '';
    if (role !== 'question') return kindOfRole[role];
    if (isBlankAnswer(cell)) return 'blank';
    if (isContactData(cell)) return 'contact';
    const { text, count } = withoutContactData(cleanAnswer(cell));
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return 'blank';
    contacts += count;
    const before = texts.get(frage);
    texts.set(frage, before === undefined ? text : `${before}\n\n${text}`);
    return 'answer';
  });
  return { answers: [...texts].map(([frage, text]) => ({ frage, text })), kinds, contacts };
}
