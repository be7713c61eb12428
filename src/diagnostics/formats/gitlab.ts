import { fingerprints } from './fingerprint.js';
import { type Format, inRepository, projectFile } from './report.js';
import { sentencesOf } from './sentences.js';

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const;

/** A code quality report of GitLab: a JSON list of findings. */
export const gitlabFormat: Format = (report) => {
  const prints = fingerprints(report);
  const issues = report.findings.map((found, i) => {
    const { file, line } = found.place ?? projectFile;
    return {
      type: 'issue',
      description: sentencesOf(found, report.language).join(' '),
      check_name: found.code,
      fingerprint: prints[i],
      severity: severities[found.severity],
      categories: ['Style'],
      location: { path: inRepository(file, report), lines: { begin: line, end: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
