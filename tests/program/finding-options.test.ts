import { describe, expect, test } from 'vitest';
import { type FindingsOutput, formatNames, loadFormats } from '../../src/diagnostics/formats/formats.js';
import { findingOutputs } from '../../src/program/finding-options.js';

const shown = (format: FindingsOutput['format'], file?: string): FindingsOutput => ({ format, file });
const usual = { json: false, isGithub: false };

describe('without a wish', () => {
  test('findings are text, and JSON with --json', () => {
    expect(findingOutputs([], usual)).toEqual([shown('text')]);
    expect(findingOutputs([], { ...usual, json: true })).toEqual([shown('json')]);
  });

  test('in a workflow of GitHub text brings annotations along, and nothing else does', () => {
    const github = { json: false, isGithub: true };
    expect(findingOutputs([], github)).toEqual([shown('text'), shown('github')]);
    expect(findingOutputs([shown('github'), shown('text')], github)).toHaveLength(2);
    expect(findingOutputs([shown('sarif')], github)).toEqual([shown('sarif')]);
    expect(findingOutputs([shown('text', 'x.txt')], github)).toHaveLength(1);
    expect(findingOutputs([], { json: true, isGithub: true })).toEqual([shown('json')]);
  });
});

test('only one document fits on stdout; text, annotations and files go beside it', () => {
  const many = [
    shown('json', 'a.json'),
    shown('sarif', 'a.sarif'),
    shown('junit'),
    shown('text'),
    shown('github'),
  ];
  expect(findingOutputs(many, usual)).toEqual(many);
  expect(() => findingOutputs([shown('json'), shown('sarif')], usual)).toThrow('-f json -f sarif');
  expect(() => findingOutputs([shown('json')], { ...usual, json: true })).toThrow('-f json -f json');
});

test('two documents never share a file, however it is named', () => {
  const both = [shown('json', 'a/x.txt'), shown('sarif', './a/../a/x.txt')];
  expect(() => findingOutputs(both, usual)).toThrow('-o ./a/../a/x.txt');
});

test('every format but JSON has a function of its own', async () => {
  const formats = await loadFormats(formatNames);
  expect([...formats.keys()].sort()).toEqual(formatNames.filter((name) => name !== 'json').sort());
});
