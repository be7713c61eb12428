import { lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '../../src/commands/validate.js';
import { validateAndFix } from '../../src/commands/validate-fix.js';
import { copyProject } from '../fixtures/project-copy.js';
import { runOptions } from './run-options.js';

const chapter = 'data/kapitel/jahresheft/01-anfang.md';
const members = 'data/mitglieder.yaml';

/** The project with slips, one of which comes to light only when another is mended. */
function withSlips() {
  const root = copyProject();
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const replace = (file: string, from: string, to: string) => {
    expect(read(file)).toContain(from);
    writeFileSync(join(root, file), read(file).replace(from, to));
  };
  replace(chapter, 'Die Karte hing an', 'Die "Karte" - neu -  hing z.B. an');
  replace(members, '    organisation: Wohnbau am Brunnen', '    organsation: Wohnbau "am Brunnen" # bleibt');
  return { root, read };
}

test('mends what is beyond doubt, leaves all else as it is, and is done', async () => {
  const { root, read } = withSlips();
  const before = read(members);
  const { answer, diagnostics } = await validateAndFix({ ...runOptions(root), dryRun: false });
  expect(diagnostics).toEqual([]);
  expect(read(chapter)).toContain('Die „Karte“ – neu – hing z. B. an');
  expect(read(members)).toBe(
    before.replace('organsation: Wohnbau "am Brunnen"', 'organisation: Wohnbau „am Brunnen“'),
  );
  expect(answer?.text).toContain(
    `${members}:17\n-     organsation: Wohnbau "am Brunnen" # bleibt\n+     organisation: Wohnbau „am Brunnen“ # bleibt\n`,
  );
  expect((await validate(runOptions(root))).diagnostics).toEqual([]);
  const again = await validateAndFix({ ...runOptions(root), dryRun: false });
  expect(again.answer?.text).toBe('Nichts zu berichtigen.\n');
});

test('a link stays a link: what it leads to is mended', async () => {
  const { root, read } = withSlips();
  renameSync(join(root, members), join(root, 'mitglieder.yaml'));
  symlinkSync('../mitglieder.yaml', join(root, members));
  await validateAndFix({ ...runOptions(root), dryRun: false });
  expect(lstatSync(join(root, members)).isSymbolicLink()).toBe(true);
  expect(read('mitglieder.yaml')).toContain('organisation: Wohnbau „am Brunnen“');
});

test('what can’t be mended without breaking the file keeps nothing else from being mended', async () => {
  const { root, read } = withSlips();
  writeFileSync(join(root, members), read(members).replace('Wohnbau "am Brunnen"', `'Wohnbau''s "Brunnen"'`));
  const { diagnostics } = await validateAndFix({ ...runOptions(root), dryRun: false });
  expect(read(members)).toContain(`    organisation: 'Wohnbau''s „Brunnen“' # bleibt`);
  expect(diagnostics.map(({ code }) => code)).toEqual(['ZB1421']);
});

test('dates and times are written as they should be, in quotation marks too', async () => {
  const { root, read } = withSlips();
  const events = 'data/zeitstrahl.yaml';
  const before = read(events);
  writeFileSync(
    join(root, events),
    before
      .replace('datum: 2031-03-05', 'datum: "05.03.2031"')
      .replace('16:00–18:30', '16:00-18:30 Uhr')
      .replace('von: 2031-02,', 'von: 02/2031,'),
  );
  const { diagnostics } = await validateAndFix({ ...runOptions(root), dryRun: false });
  expect(diagnostics).toEqual([]);
  expect(read(events)).toBe(before.replace('2031-03-05', '"2031-03-05"'));
});

test('when a later round can’t be written, what is written already is told', async () => {
  const { root, read } = withSlips();
  let rounds = 0;
  const onStage = (stage: string) => {
    if (stage === 'stageRead') rounds += 1;
    // What the second round would write first stands in its way.
    if (rounds === 2) mkdirSync(join(root, `${members}.${process.pid}.tmp`), { recursive: true });
  };
  const { answer, diagnostics } = await validateAndFix({ ...runOptions(root, { onStage }), dryRun: false });
  expect(diagnostics.map(({ code }) => code)).toEqual(['ZB1420', 'ZB1420', 'ZB3006']);
  expect(read(members)).toContain('organisation: Wohnbau "am Brunnen" # bleibt');
  expect(answer?.text).toContain(`+     organisation: Wohnbau "am Brunnen" # bleibt\n`);
  expect(answer?.text).toContain('+ Die „Karte“ – neu');
});

test('a trial shows it and writes nothing', async () => {
  const { root, read } = withSlips();
  const before = read(chapter);
  const { answer, diagnostics } = await validateAndFix({ ...runOptions(root), dryRun: true });
  expect(answer?.text).toContain('+ Die „Karte“ – neu');
  expect(diagnostics.map(({ code }) => code)).toContain('ZB1103');
  expect(read(chapter)).toBe(before);
});
