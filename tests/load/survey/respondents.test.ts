import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/load/encoding.js';
import { cellKinds } from '../../../src/load/survey/account.js';
import { type Assigned, columnsOf } from '../../../src/load/survey/columns.js';
import { type CsvTable, readCsv } from '../../../src/load/survey/read-csv.js';
import { readRespondents, type SurveySettings } from '../../../src/load/survey/respondents.js';

const questions = [
  { id: 'wunsch', text: 'Was wünschen Sie sich für Ihre Straße?' },
  { id: 'beitrag', text: 'Was könnten Sie beitragen?' },
];
const settings: SurveySettings = {
  groups: [
    { id: 'vereine', name: 'Vereine' },
    { id: 'wohnen', name: 'Wohnungsunternehmen' },
  ],
  groupValues: [],
  themes: ['baenke'],
  gruppe: undefined,
  datum: undefined,
  einwilligung: undefined,
};

function tableOf(text: string): CsvTable {
  const { value } = readCsv(text, 'umfrage.csv');
  if (!value) throw new Error('no table');
  return value;
}

function fixture(name: string): CsvTable {
  const decoded = decodeText(readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)));
  if (!('text' in decoded)) throw new Error('no text');
  return tableOf(decoded.text);
}

function read(table: CsvTable, own: Partial<SurveySettings> = {}, assigned: Assigned[] = []) {
  const { value: columns } = columnsOf(table, questions, assigned);
  const { value, diagnostics } = readRespondents(table, columns, { ...settings, ...own }, 'umfrage.csv');
  return { columns, ...value, diagnostics };
}

const group: Assigned = { column: 'org', role: 'group' };

describe('exports of survey programs', () => {
  test('LimeSurvey with codes and questions', () => {
    const { respondents, diagnostics } = read(fixture('limesurvey.csv'), {}, [group]);
    expect(diagnostics).toEqual([]);
    expect(respondents).toEqual([
      {
        row: 2,
        gruppe: 'vereine',
        datum: '2031-04',
        einwilligung: 'erteilt',
        pseudonym: undefined,
        answers: [
          { frage: 'wunsch', text: 'Mehr Bänke.\nBäume\nSchatten' },
          { frage: 'beitrag', text: 'Kuchen backen' },
        ],
      },
      expect.objectContaining({
        row: 3,
        gruppe: 'wohnen',
        answers: [{ frage: 'wunsch', text: 'Ein "grüner" Hof; sonst nichts' }],
      }),
    ]);
  });

  test('LimeSurvey with codes alone, Windows-1252, tabs and dates left out', () => {
    const own = { gruppe: 'wohnen', datum: '2031-05', einwilligung: 'erteilt' } as const;
    const { respondents } = read(fixture('limesurvey-kurz.csv'), own);
    expect(respondents).toMatchObject([
      {
        gruppe: 'wohnen',
        datum: '2031-05',
        answers: [
          { frage: 'wunsch', text: 'Bänke für Ältere' },
          { frage: 'beitrag', text: 'Kuchen\n\nWärme & Nähe' },
        ],
      },
    ]);
  });

  test('Google Forms', () => {
    const { columns, respondents } = read(fixture('google-formulare.csv'), {}, [
      { column: 'Organisation', role: 'group' },
      { column: 'Ich stimme der Auswertung zu', role: 'consent' },
    ]);
    expect(columns.map(({ role }) => role)).toEqual(['date', 'group', 'question', 'question', 'consent']);
    expect(respondents).toMatchObject([
      { gruppe: 'vereine', datum: '2031-04' },
      { gruppe: 'wohnen', datum: '2031-05', answers: [{ frage: 'wunsch', text: 'Bänke' }] },
    ]);
  });

  test('Microsoft Forms: contact data are never taken', () => {
    const { columns, respondents, account } = read(fixture('microsoft-forms.csv'), {
      gruppe: 'vereine',
      einwilligung: 'erteilt',
    });
    expect(columns.map(({ role }) => role)).toEqual([
      'technical',
      'date',
      'date',
      'contact',
      'contact',
      'question',
      'question',
      'contact',
    ]);
    expect(respondents.map(({ answers }) => answers)).toEqual([
      [
        { frage: 'wunsch', text: 'Mehr Grün und Schatten' },
        { frage: 'beitrag', text: 'Ich gieße den Hof. Mail an […]' },
      ],
      [{ frage: 'wunsch', text: 'Ruhe' }],
    ]);
    expect(account.contacts).toBe(1);
    expect(account.cells.contact).toBe(5);
    expect(JSON.stringify([respondents, account])).not.toMatch(/berg|beispiel|06621/i);
  });
});

describe('the account', () => {
  test.each([
    'limesurvey.csv',
    'limesurvey-kurz.csv',
    'google-formulare.csv',
    'microsoft-forms.csv',
    'eigene-spalten.csv',
  ])('of %s adds up', (name) => {
    const table = fixture(name);
    const { account } = read(table, { gruppe: 'vereine', datum: '2031', einwilligung: 'erteilt' });
    const filled = table.rows.flatMap(({ cells }) => cells).filter((cell) => cell.trim() !== '').length;
    expect(account.cells.total).toBe(filled);
    expect(cellKinds.reduce((sum, kind) => sum + account.cells[kind], 0)).toBe(filled);
    expect(account.rows.reduce((sum, { cells }) => sum + cells, 0)).toBe(filled);
    const answers = account.rows.filter(({ outcome }) => outcome === 'taken').map(({ words }) => words);
    const words = account.columns.reduce((sum, column) => sum + column.words, 0);
    expect(answers.reduce((a, b) => a + b, 0)).toBe(words);
  });

  test('names the rows that are left out', () => {
    const { account } = read(fixture('limesurvey.csv'), {}, [group]);
    expect(account.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'taken'],
      [3, 'taken'],
      [4, 'consent'],
      [6, 'silent'],
    ]);
  });
});

describe('columns', () => {
  test('of figures and fixed answers are no free text', () => {
    const { columns } = read(tableOf('wunsch;beitrag\n3;Ja\n4;Nein\n'), { gruppe: 'vereine', datum: '2031' });
    expect(columns.map(({ role }) => role)).toEqual(['fixed', 'fixed']);
  });

  test('that are called like a question but hold contact data are not taken', () => {
    const { columns } = read(tableOf('wunsch;beitrag\na@b.example;Ruhe\nc@d.example;Grün\n'), {
      gruppe: 'vereine',
      datum: '2031',
    });
    expect(columns.map(({ role }) => role)).toEqual(['contact', 'question']);
  });

  test('that the user names are what the user says', () => {
    const { columns } = read(tableOf('Wunsch frei;Gruppe;org\nRuhe;x;Vereine\n'), { datum: '2031' }, [
      { column: 'wunsch FREI', role: 'question', frage: 'wunsch' },
      group,
    ]);
    expect(columns.map(({ role }) => role)).toEqual(['question', 'unmatched', 'group']);
  });

  test('that are not there, or hold contact data, can not be asked for', () => {
    const table = tableOf('wunsch;E-Mail\nRuhe;a@b.example\n');
    const { diagnostics } = columnsOf(table, questions, [group, { column: 'E-Mail', role: 'pseudonym' }]);
    expect(diagnostics).toMatchObject([
      { code: 'ZB2310', params: { column: 'org' } },
      { code: 'ZB2311', params: { column: 'E-Mail' } },
    ]);
  });
});

test('cells that can not be what their column says are told without their content', () => {
  const text = 'wunsch;org;kodes;kurz;Datum\nRuhe;Geheim GmbH;geheim;a@geheim.example;Geheimtag\n';
  const { diagnostics } = read(tableOf(text), {}, [
    group,
    { column: 'kodes', role: 'codes', frage: 'wunsch' },
    { column: 'kurz', role: 'omitted' },
  ]);
  expect(
    diagnostics.map(({ code, params, place }) => [code, params.problem, params.column, place?.line]),
  ).toEqual([
    ['ZB2307', '@import.noGroup', 'org', 2],
    ['ZB2307', '@import.noDate', 'Datum', 2],
    ['ZB2307', '@import.noCode', 'kodes', 2],
  ]);
  expect(JSON.stringify(diagnostics)).not.toMatch(/geheim/i);
});
