import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makePalette } from '../../src/figures/palette.js';
import { drawCloudVariants } from '../../src/figures/wortwolke/variants.js';
import { loadFonts } from '../../src/load/fonts.js';
import { cloudPage } from '../../src/outputs/cloud-page.js';
import { temporaryFolder, validProject } from '../fixtures/project-copy.js';
import { cloudOf, source, term } from './sample-cloud.js';

const { value: fonts } = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' });
if (!fonts) throw new Error('no fonts');
const look = { fonts, palette: makePalette(source.projekt.farben) };
const cloud = cloudOf(
  [
    term('Nachbarschaft', 12, 17, ['Nachbarn'], 'a'),
    term('Räume für <alle>', 7, 9, [], 'a'),
    term('Ruhe', 3, 3),
  ],
  { title: 'Was „zählt“ & bleibt', invented: 'all' },
);
const { themenfelder } = source.handlungsfelder;
const { value: variants } = drawCloudVariants(
  { cloud, themenfelder },
  { ...look, id: 'w', seed: 1, language: 'de' },
);
const page = (root = validProject) => cloudPage(cloud, variants, source, look, root);
const html = page().value ?? '';
const texts = html.replaceAll('\u00A0', ' ');

describe('the page of a cloud', () => {
  test('asks for nothing, and lets no script run but its own', () => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-${hash}'`,
    );
    expect(html.match(/\s(?:src|srcset|poster|data)="(?!data:)[^"]*"/g)).toBeNull();
    expect(html.match(/url\((?!["']?data:)[^)]*\)/g)).toBeNull();
    expect(html.match(/<(?:iframe|object|embed|link|base)\b/gi)).toBeNull();
  });

  test('is in the language of the project and has each id once', () => {
    expect(html).toMatch(/^<!doctype html>\s*<html lang="de">/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const [, target = ''] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g))
      expect(ids).toContain(target);
  });

  test('has each word in each of its three drawings, with its counts, the most frequent first', () => {
    const names = [...texts.matchAll(/class="begriff"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    const expected = [
      'Nachbarschaft: in 12 von 18 Gesprächen, 17 Nennungen; gezählt: Nachbarn',
      'Räume für &lt;alle&gt;: in 7 von 18 Gesprächen, 9 Nennungen',
      'Ruhe: in 3 von 18 Gesprächen, 3 Nennungen',
    ];
    expect(names).toEqual([...expected, ...expected, ...expected]);
  });

  test('has the table, what was asked, how it was counted, that it is invented, and the files beside it', () => {
    expect(texts).toMatch(
      /<th scope="row"[^>]*>Nachbarschaft<\/th><td[^>]*>12<\/td><td[^>]*>67 %<\/td><td[^>]*>17<\/td><td[^>]*>A Teilhabe &amp; Mitte<\/td><td[^>]*>Nachbarn<\/td>/,
    );
    expect(texts).toContain('<li>Was wünschen Sie sich?</li>');
    expect(texts).toContain('mindestens 3 von 18 Gesprächen');
    expect(texts).toContain('Erfundene Beispielantworten');
    expect(texts).toContain('<dt>Stand</dt><dd>31. Oktober 2025</dd>');
    expect([...texts.matchAll(/<a href="([^"#]+)" download>/g)].map(([, file]) => file)).toEqual([
      'themen.csv',
      'themen.xlsx',
      'themen.svg',
      'themen.png',
    ]);
  });

  test('takes texts as texts', () => {
    expect(html).toContain('<h1>Was „zählt“ &amp; bleibt</h1>');
    expect(html).not.toContain('<alle>');
  });
});

describe('the template of the page', () => {
  const shipped = fileURLToPath(new URL('../../templates/wortwolke', import.meta.url));
  const own = () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'templates'));
    cpSync(shipped, join(root, 'templates/wortwolke'), { recursive: true });
    return root;
  };

  test('of the project goes first', () => {
    const root = own();
    writeFileSync(join(root, 'templates/wortwolke/page.hbs'), '<html>{{title}} von hier');
    expect(page(root)).toEqual({ value: '<html>Was „zählt“ &amp; bleibt von hier', diagnostics: [] });
  });

  test('is a finding when it lacks a part or names something unknown', () => {
    const root = own();
    writeFileSync(join(root, 'templates/wortwolke/page.hbs'), '{{fehlt}}');
    expect(page(root)).toMatchObject({
      value: undefined,
      diagnostics: [{ code: 'ZB3008', params: { reason: '@template.markup' } }],
    });
    rmSync(join(root, 'templates/wortwolke/print.css'));
    expect(page(root)).toMatchObject({
      value: undefined,
      diagnostics: [{ code: 'ZB3008', params: { part: 'print.css' } }],
    });
  });
});
