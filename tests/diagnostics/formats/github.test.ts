import { expect, test } from 'vitest';
import { githubFormat } from '../../../src/diagnostics/formats/github.js';
import { sampleReport } from './sample-report.js';

test('a workflow command for each finding, with everything escaped that would end a part of it', () => {
  expect(githubFormat(sampleReport()).split('\n')).toEqual([
    '::error file=data/käse%2C 100%25%3A #1.yaml,line=1,col=8,endColumn=10,title=ZB1104::„日本 | <b>ü</b> *x* `y`\uFFFD\uFFFD\uFFFD[2J & "z" 50%25“ ist hier nicht vorgesehen.%0AMöglich sind: a, b.',
    '::notice file=data/käse%2C 100%25%3A #1.yaml,line=1,col=24,endColumn=25,title=ZB1420::Hier steht ein gerades Anführungszeichen.%0ASchreiben Sie „, wie in „…“.',
    '::error file=data/mitglieder.yaml,line=2,col=13,endColumn=19,title=ZB1203::Das Rollenprofil „beratn“ gibt es nicht. Meinten Sie „beraten“?%0AEs gibt: beraten, vermitteln.%0Azuerst hier: data/rollenprofile.yaml:3:9',
    '::warning file=data/mitglieder.yaml,line=3,col=5,endColumn=6,title=ZB1304::Die Abbildung „karte“ steht in keinem Bericht.%0ASetzen Sie ::abbildung{#karte} in ein Kapitel, oder löschen Sie den Eintrag.',
    '::error title=ZB4008::Das Projekt hat keinen Bericht.%0ALegen Sie in data/berichte eine Datei an (siehe Anleitung).',
    '',
  ]);
});

test('paths are those of the repository', () => {
  expect(githubFormat(sampleReport({ folder: 'hefte/eins/' }))).toContain(
    '::error file=hefte/eins/data/mitglieder.yaml,line=2,',
  );
});

test('no more than were asked for, and how many are left', () => {
  const text = githubFormat(sampleReport({ most: 2 }));
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toMatch(/\n::notice::Nicht gezeigt, weil --max-problems es begrenzt: 3\.\n$/);
});

test('nothing for no findings', () => {
  expect(githubFormat(sampleReport({ findings: [] }))).toBe('');
});
