import { catalogue } from '../../messages/catalogue.js';
import { type Code, codes } from '../../messages/codes.js';
import { explainCode, explainWords } from '../../messages/explain/explain.js';
import { reportWords } from '../../messages/report-words.js';
import { codeText } from '../code-text.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import { fingerprints } from './fingerprint.js';
import { type FindingsReport, type Format, inRepository, projectFile } from './report.js';
import { sentencesOf } from './sentences.js';

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

/** SARIF 2.1.0: one run, with the rules that its results name. Columns are in UTF-16 units and their ends exclusive. */
export const sarifFormat: Format = (report) => {
  const { findings, language, version } = report;
  const used = [...new Set(findings.map(({ code }) => code))].sort();
  const prints = fingerprints(report);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'zb', version, language, rules: used.map((code) => rule(code, report)) },
        },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: reportWords(language).repository } } },
        results: findings.map((found, i) => ({
          ...result(found, report),
          ruleIndex: used.indexOf(found.code),
          partialFingerprints: { 'zbFinding/v1': prints[i] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function rule(code: Code, { language }: FindingsReport) {
  const { title, text, example } = explainCode(code, language);
  const { wrong, right } = explainWords(language);
  const block = (source: string) => `\n\n\`\`\`${example?.syntax}\n${source}\n\`\`\``;
  const shown = example ? `\n\n${wrong}${block(example.wrong)}\n\n${right}${block(example.right)}` : '';
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text: codeText(code, language), markdown: text.replace(/[\\*_<>[\]#`]/g, '\\$&') + shown },
    defaultConfiguration: { level: levels[codes[code].severity] },
  };
}

function result(found: Diagnostic, report: FindingsReport) {
  const related = (found.related ?? []).map((place, id) => ({
    id,
    message: { text: catalogue(report.language).ui.firstHere },
    ...location(place, report),
  }));
  return {
    ruleId: found.code,
    level: levels[found.severity],
    message: { text: sentencesOf(found, report.language).slice(0, 2).join(' ') },
    locations: [location(found.place ?? projectFile, report)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

function location({ file, line, column, endColumn = column + 1 }: Place, report: FindingsReport) {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: inRepository(file, report).split('/').map(encodeURIComponent).join('/'),
        uriBaseId: 'SRCROOT',
      },
      region: { startLine: line, startColumn: column, endColumn },
    },
  };
}
