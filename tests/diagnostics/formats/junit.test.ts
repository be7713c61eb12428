import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { junitFormat } from '../../../src/diagnostics/formats/junit.js';
import type { FindingsReport } from '../../../src/diagnostics/formats/report.js';
import { sampleReport } from './sample-report.js';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a report in their order; what is not well-formed fails here. */
function elementsOf(changes: Partial<FindingsReport> = {}): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(junitFormat(sampleReport(changes))).close();
  return elements;
}
const named = (elements: Element[], name: string) => elements.filter((element) => element.name === name);

describe('the report', () => {
  const elements = elementsOf();

  test('is well-formed and has a suite for each file, with its numbers', () => {
    expect(named(elements, 'testsuites')[0]?.attributes).toMatchObject({ tests: '5', failures: '3' });
    const suites = named(elements, 'testsuite').map(({ attributes }) => [
      attributes.name,
      attributes.tests,
      attributes.failures,
    ]);
    expect(suites).toEqual([
      ['data/käse, 100%: #1.yaml', '2', '1'],
      ['data/mitglieder.yaml', '2', '1'],
      ['Ohne Stelle', '1', '1'],
    ]);
  });

  test('has a case for each finding, with signs as they were', () => {
    const cases = named(elements, 'testcase');
    expect(cases).toHaveLength(5);
    expect(cases[0]?.attributes).toEqual({
      name: 'ZB1104 (1:8): „日本 | <b>ü</b> *x* `y`\uFFFD\uFFFD\uFFFD[2J & "z" 50%“ ist hier nicht vorgesehen.',
      classname: 'data/käse, 100%: #1.yaml',
      file: 'data/käse, 100%: #1.yaml',
      line: '1',
    });
    expect(cases[4]?.attributes).not.toHaveProperty('file');
  });

  test('has the sentence, the remedy and related places as text', () => {
    const [, failure] = named(elements, 'failure');
    expect(failure?.attributes).toMatchObject({ type: 'ZB1203' });
    expect(failure?.text).toBe(
      'Fehler ZB1203 (2:13): Das Rollenprofil „beratn“ gibt es nicht. Meinten Sie „beraten“?\nEs gibt: beraten, vermitteln.\nzuerst hier: data/rollenprofile.yaml:3:9',
    );
  });
});

test('what does not make the command fail is no failure', () => {
  expect(named(elementsOf(), 'system-out')).toHaveLength(2);
  const elements = elementsOf({ failOn: 'hint' });
  expect(named(elements, 'failure')).toHaveLength(5);
  expect(named(elements, 'testsuites')[0]?.attributes).toMatchObject({ failures: '5' });
});

test('no findings: one case that passes', () => {
  const elements = elementsOf({ findings: [] });
  expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
  expect(elements[0]?.attributes).toMatchObject({ tests: '1', failures: '0' });
});

test('files are named from the repository on', () => {
  const [file] = named(elementsOf({ folder: 'hefte/eins/' }), 'testcase').flatMap(
    ({ attributes }) => attributes.file ?? [],
  );
  expect(file).toMatch(/^hefte\/eins\/data\//);
});
