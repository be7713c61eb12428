import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { gitlabFormat } from '../../../src/diagnostics/formats/gitlab.js';
import type { FindingsReport } from '../../../src/diagnostics/formats/report.js';
import { sampleFindings, sampleReport } from './sample-report.js';

interface Issue {
  fingerprint: string;
  check_name: string;
  severity: string;
}
const issuesOf = (changes: Partial<FindingsReport>): Issue[] =>
  JSON.parse(gitlabFormat(sampleReport(changes)));
const printsOf = (changes: Partial<FindingsReport>) =>
  issuesOf(changes).map(({ fingerprint }) => fingerprint);

test('every finding has what GitLab asks for', () => {
  const issues = issuesOf({ folder: 'heft/' });
  expect(issues[2]).toEqual({
    type: 'issue',
    description:
      'Das Rollenprofil „beratn“ gibt es nicht. Meinten Sie „beraten“? Es gibt: beraten, vermitteln. zuerst hier: data/rollenprofile.yaml:3:9',
    check_name: 'ZB1203',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    categories: ['Style'],
    location: { path: 'heft/data/mitglieder.yaml', lines: { begin: 2, end: 2 } },
  });
  expect(issues.map(({ severity }) => severity)).toEqual(['major', 'info', 'major', 'minor', 'major']);
  expect(issues[4]).toMatchObject({ location: { path: 'heft/data/projekt.yaml', lines: { begin: 1 } } });
  expect(issuesOf({ findings: [] })).toEqual([]);
});

test('all of them, however few people are shown', () => {
  expect(issuesOf({ most: 1 })).toHaveLength(sampleFindings.length);
});

describe('a fingerprint', () => {
  const moved = (by: number): FindingsReport['findings'] =>
    sampleFindings.map((found) =>
      found.place ? { ...found, place: { ...found.place, line: found.place.line + by } } : found,
    );
  const { readLine } = sampleReport();
  const before = printsOf({});

  test('is different for each finding', () => {
    expect(new Set(before).size).toBe(sampleFindings.length);
  });

  test('stays when lines are put in above', () => {
    expect(printsOf({ findings: moved(7), readLine: (file, line) => readLine(file, line - 7) })).toEqual(
      before,
    );
  });

  test('stays in another language, and when other ids come up elsewhere', () => {
    const findings = sampleFindings.map((found) =>
      'known' in found.params ? { ...found, params: { ...found.params, known: 'neue, beraten' } } : found,
    );
    expect(printsOf({ findings, language: 'en' })).toEqual(before);
  });

  test('changes with the line itself', () => {
    const after = printsOf({ readLine: (file, line) => `${readLine(file, line)} neu` });
    expect(after.filter((print) => before.includes(print))).toEqual([before[4]]);
  });

  test('tells findings apart that are alike in everything but their number', () => {
    const twice = [sampleFindings[2], sampleFindings[2]] as Diagnostic[];
    expect(new Set(printsOf({ findings: twice })).size).toBe(2);
  });
});
