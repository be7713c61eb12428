import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../../src/diagnostics/formats/report.js';
import { sarifFormat } from '../../../src/diagnostics/formats/sarif.js';
import type { Code } from '../../../src/messages/codes.js';
import { explainCode } from '../../../src/messages/explain/explain.js';
import { sampleFindings, sampleReport } from './sample-report.js';

const runOf = (changes: Partial<FindingsReport> = {}) => {
  const log = JSON.parse(sarifFormat(sampleReport(changes)));
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
};

describe('the run', () => {
  const run = runOf();

  test('says what made it, and how columns count', () => {
    expect(run.tool.driver).toMatchObject({ name: 'zb', version: '1.2.3', language: 'de' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(sampleFindings.length);
  });

  test('has each rule that a result names once, with the text of zb explain', () => {
    const { rules } = run.tool.driver;
    const ids = rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['ZB1104', 'ZB1203', 'ZB1304', 'ZB1420', 'ZB4008']);
    for (const { id, shortDescription, fullDescription, help, defaultConfiguration } of rules) {
      const { title, text } = explainCode(id as Code, 'de');
      expect(shortDescription.text).toBe(title);
      expect(fullDescription.text).toBe(text);
      expect(help.text).toMatch(new RegExp(`^${id} `));
      expect(help.markdown.length).toBeGreaterThanOrEqual(text.length);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
    }
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test('has results with a level, a message and a fingerprint of their own', () => {
    const levels = run.results.map(({ level }: { level: string }) => level);
    expect(levels).toEqual(['error', 'note', 'error', 'warning', 'error']);
    const prints = run.results.map((one: { partialFingerprints: Record<string, string> }) =>
      Object.entries(one.partialFingerprints).join(),
    );
    expect(new Set(prints).size).toBe(sampleFindings.length);
    for (const { message } of run.results) expect(message.text).toMatch(/\S/);
  });

  test('has regions from 1 whose end is exclusive, and relative addresses', () => {
    for (const { locations } of run.results) {
      expect(locations).toHaveLength(1);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^[\w./%-]+$/);
      expect(artifactLocation.uri).not.toMatch(/^[/\\]|^\w+:/);
      expect(run.originalUriBaseIds).toHaveProperty(artifactLocation.uriBaseId);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      expect(region.startColumn).toBeGreaterThanOrEqual(1);
      expect(region.endColumn).toBeGreaterThan(region.startColumn);
    }
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'data/k%C3%A4se%2C%20100%25%3A%20%231.yaml', uriBaseId: 'SRCROOT' },
      region: { startLine: 1, startColumn: 8, endColumn: 10 },
    });
    // One character where nothing else is said.
    expect(run.results[3].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 5,
      endColumn: 6,
    });
  });

  test('has related places, and the project file for what has no place', () => {
    expect(run.results[2].relatedLocations).toEqual([
      {
        id: 0,
        message: { text: 'zuerst hier' },
        physicalLocation: {
          artifactLocation: { uri: 'data/rollenprofile.yaml', uriBaseId: 'SRCROOT' },
          region: { startLine: 3, startColumn: 9, endColumn: 10 },
        },
      },
    ]);
    expect(run.results[4].locations[0].physicalLocation.artifactLocation.uri).toBe('data/projekt.yaml');
    expect(run.results[4].relatedLocations).toBeUndefined();
  });
});

test('speaks English, and names files in the repository', () => {
  const run = runOf({ language: 'en', folder: 'ein heft/' });
  expect(run.results[4].message.text).toMatch(/^The project has no report\./);
  expect(run.tool.driver.rules[1].shortDescription.text).toBe('A reference to nothing');
  expect(run.results[2].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'ein%20heft/data/mitglieder.yaml',
  );
});

test('no findings: a run without results and rules', () => {
  const run = runOf({ findings: [] });
  expect([run.results, run.tool.driver.rules]).toEqual([[], []]);
});
