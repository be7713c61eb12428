import { basename } from 'node:path';
import type { Interview } from '../../data-types/interviews.js';
import type { SurveyAccount } from '../../load/survey/account.js';
import { accountOf, type TranscriptAccount } from '../../load/transcript/account.js';
import { answersOf } from '../../load/transcript/answers.js';
import { mentionsName } from '../../load/transcript/names.js';
import { interviewYaml } from '../../outputs/interview-yaml.js';
import type { OutputFile } from '../../publish/write-files.js';
import type { Numbered } from './numbering.js';
import type { ImportOptions } from './options.js';
import type { Source } from './read-sources.js';

/** What has become of a source. `source` is its path, none if that names somebody who was asked. */
export type SourceReport = { source: string | undefined; encoding: string } & (
  | ({
      kind: 'transcript';
      interview: string;
      pseudonym: string;
      answering: number;
      unanswered: string[];
      names: number;
      contacts: number;
    } & TranscriptAccount)
  | ({ kind: 'survey'; delimiter: string; interviews: { row: number; interview: string }[] } & SurveyAccount)
);

export interface TakenOver {
  files: OutputFile[];
  report: SourceReport;
}

interface Context {
  options: ImportOptions;
  /** Ids of the questions of the guide. */
  questions: readonly string[];
  number(kind: 'gespraech' | 'umfrage'): Numbered;
}

/** Makes the files of a source's interviews and says what was taken. */
export function takeOver(source: Source, context: Context): TakenOver {
  return source.kind === 'transcript' ? takeTranscript(source, context) : takeSurvey(source, context);
}

function takeTranscript(
  source: Extract<Source, { kind: 'transcript' }>,
  { options, questions, number }: Context,
): TakenOver {
  const { given, encoding, text, transcript, names } = source;
  const numbered = number('gespraech');
  const pseudonym = options.pseudonym ?? numbered.pseudonym;
  const { answers, names: replaced, contacts } = answersOf(text, transcript, names, pseudonym);
  const isNamed = mentionsName(given, names);
  const from = isNamed ? 'einem Transkript' : `„${basename(given)}“`;
  const file = fileOf(
    {
      id: numbered.id,
      erfunden: options.erfunden,
      pseudonym,
      gruppe: options.gruppe ?? '',
      datum: options.datum ?? '',
      einwilligung: options.einwilligung ?? 'erteilt',
      antworten: answers,
    },
    `${pseudonym}, eingelesen aus ${from}.`,
  );
  const answered = answers.map(({ frage }) => frage);
  return {
    files: [file],
    report: {
      kind: 'transcript',
      source: isNamed ? undefined : given,
      encoding,
      interview: numbered.id,
      pseudonym,
      answering: transcript.answering.length,
      unanswered: questions.filter((id) => !answered.includes(id)),
      names: replaced,
      contacts,
      ...accountOf(text, transcript.parts),
    },
  };
}

function takeSurvey(source: Extract<Source, { kind: 'survey' }>, { options, number }: Context): TakenOver {
  const { given, encoding, table, survey } = source;
  const interviews: { row: number; interview: string }[] = [];
  const files = survey.respondents.map((respondent) => {
    const numbered = number('umfrage');
    const pseudonym = respondent.pseudonym ?? numbered.pseudonym;
    interviews.push({ row: respondent.row, interview: numbered.id });
    return fileOf(
      {
        id: numbered.id,
        erfunden: options.erfunden,
        pseudonym,
        gruppe: respondent.gruppe,
        datum: respondent.datum,
        einwilligung: respondent.einwilligung,
        antworten: respondent.answers,
      },
      `${pseudonym}, eingelesen aus „${basename(given)}“, Zeile ${respondent.row} der Tabelle.`,
    );
  });
  const { delimiter } = table;
  return {
    files,
    report: { kind: 'survey', source: given, encoding, delimiter, interviews, ...survey.account },
  };
}

function fileOf(interview: Interview, comment: string): OutputFile {
  return { path: `${interview.id}.yaml`, content: interviewYaml(interview, comment) };
}
