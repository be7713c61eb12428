import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { markdownFormat } from '../../../src/diagnostics/formats/markdown.js';
import { sampleReport } from './sample-report.js';

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

/** Headings as texts, tables as rows of cells: what a reader sees. */
function seen(markdown: string): unknown[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return tree.children.map((node) =>
    node.type === 'table'
      ? node.children.map((row) => row.children.map((cell) => plainText(cell)))
      : plainText(node),
  );
}

test('a table for each file; signs of Markdown and of tables are what they were', () => {
  expect(seen(markdownFormat(sampleReport()))).toEqual([
    'zb: 3 Fehler, 1 Warnung, 1 Hinweis',
    'data/käse, 100%: #1.yaml',
    [
      ['Zeile', 'Meldung', 'Abhilfe'],
      [
        '1:8',
        'Fehler ZB1104 „日本 | <b>ü</b> *x* `y`\uFFFD\uFFFD\uFFFD[2J & "z" 50%“ ist hier nicht vorgesehen.',
        'Möglich sind: a, b.',
      ],
      ['1:24', 'Hinweis ZB1420 Hier steht ein gerades Anführungszeichen.', 'Schreiben Sie „, wie in „…“.'],
    ],
    'data/mitglieder.yaml',
    [
      ['Zeile', 'Meldung', 'Abhilfe'],
      [
        '2:13',
        'Fehler ZB1203 Das Rollenprofil „beratn“ gibt es nicht. Meinten Sie „beraten“?<br>zuerst hier: data/rollenprofile.yaml:3:9',
        'Es gibt: beraten, vermitteln.',
      ],
      [
        '3:5',
        'Warnung ZB1304 Die Abbildung „karte“ steht in keinem Bericht.',
        'Setzen Sie ::abbildung{#karte} in ein Kapitel, oder löschen Sie den Eintrag.',
      ],
    ],
    'Ohne Stelle',
    [
      ['Zeile', 'Meldung', 'Abhilfe'],
      [
        '–',
        'Fehler ZB4008 Das Projekt hat keinen Bericht.',
        'Legen Sie in data/berichte eine Datei an (siehe Anleitung).',
      ],
    ],
  ]);
});

test('no more than were asked for; the numbers are of all', () => {
  const parts = seen(markdownFormat(sampleReport({ most: 1 })));
  expect(parts[0]).toBe('zb: 3 Fehler, 1 Warnung, 1 Hinweis');
  expect(parts).toHaveLength(4);
  expect(parts[3]).toBe('Nicht gezeigt, weil --max-problems es begrenzt: 4.');
});

test('no findings', () => {
  expect(markdownFormat(sampleReport({ findings: [], language: 'en' }))).toBe('## zb: All is well\n');
});
