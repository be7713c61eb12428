import { expect, test } from 'vitest';
import type { Timing } from '../src/commands/run.js';
import { createReporter, type ReportSettings } from '../src/reporter.js';

function reporter(progress: ReportSettings['progress'], more: Partial<ReportSettings> = {}) {
  let text = '';
  const say = (part: string) => {
    text += part;
  };
  const made = createReporter({
    language: 'de',
    outputs: [{ format: 'text', file: undefined }],
    formats: new Map(),
    failOn: 'error',
    most: Number.POSITIVE_INFINITY,
    version: '1',
    start: '/',
    folderOf: () => '',
    verbose: false,
    timings: false,
    colours: { stdout: false, stderr: false },
    progress,
    isQuiet: false,
    findingsAreResult: false,
    stdout: say,
    stderr: say,
    ...more,
  });
  return { made, said: () => text };
}

test('of several reports the stage tells which it is about', () => {
  const { made, said } = reporter('plain');
  made.stage('stagePrint', 'heft', { number: 2, of: 5 });
  made.stage('stagePrint', 'heft', { number: 1, of: 1 });
  expect(said()).toBe('PDF drucken: heft (2/5) …\nPDF drucken: heft …\n');
});

test('programs get the count as numbers', () => {
  const { made, said } = reporter('events');
  made.stage('stagePrint', 'heft', { number: 2, of: 5 });
  expect(JSON.parse(said())).toEqual({
    event: 'stage',
    stage: 'stagePrint',
    detail: 'heft',
    number: 2,
    of: 5,
  });
});

test('stages that came several times are summed up, and all has the time that it took', () => {
  const { made, said } = reporter('none', { timings: true });
  const timings: Timing[] = ['a', 'b'].map((detail) => ({ stage: 'stagePrint', detail, milliseconds: 100 }));
  made.result({ diagnostics: [], files: [], timings, root: undefined, checked: 0 }, 150);
  expect(said().replace(/ +/g, ' ')).toBe(
    'Zeiten:\n PDF drucken: a 100 ms\n PDF drucken: b 100 ms\n PDF drucken (2) 200 ms\n alles 150 ms\n',
  );
});

test('what was built anew and came out the same is told from what needed no building', () => {
  const timing: Timing = { stage: 'stagePrint', detail: 'heft', milliseconds: 100 };
  const told = (timings: Timing[]) => {
    const { made, said } = reporter('none');
    const files = [{ path: '/out/heft.pdf', bytes: 1, written: false } as const];
    made.result({ diagnostics: [], files, timings, root: undefined, checked: 0 }, 200);
    return said().split('\n')[0];
  };
  expect(told([timing])).toBe('Neu gebaut; das Ergebnis ist dasselbe, das schon da war:');
  expect(told([])).toBe('Nichts ist neu zu bauen, alles ist schon da:');
});
