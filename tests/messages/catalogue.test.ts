import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dataTypes } from '../../src/data-types/list.js';
import { catalogue, fillIn } from '../../src/messages/catalogue.js';
import { type Code, codes } from '../../src/messages/codes.js';

const de = catalogue('de');
const en = catalogue('en');
const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The names in braces, each once, sorted. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('both languages', () => {
  test('have every code, with a sentence and a remedy, and no other', () => {
    for (const { messages } of [de, en]) {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(codes).sort());
      for (const { text, remedy } of Object.values(messages)) {
        expect(text).toMatch(/\S/);
        expect(remedy).toMatch(/\S/);
      }
    }
  });

  test.each(Object.keys(codes) as Code[])('%s: ask for the same parameters', (code) => {
    const [german, english] = [de.messages[code], en.messages[code]];
    expect(placeholders(english.text + english.remedy)).toEqual(placeholders(german.text + german.remedy));
  });

  test('have the same terms and words of the command line, with the same parameters', () => {
    for (const part of ['terms', 'ui'] as const) {
      const [german, english] = [Object.entries(de[part]), Object.entries(en[part])].map((entries) =>
        Object.fromEntries(entries.map(([key, text]) => [key, placeholders(text)])),
      );
      expect(english).toEqual(german);
    }
  });
});

describe('terms', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  const code = files
    .filter((file) => !file.startsWith('messages'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const named = [...code.matchAll(/'@([a-z]+(?:\.\w+)?)'/g)].map(([, name = '']) => name);
  const families = [...code.matchAll(/`@([a-z]+)\.\$\{/g)].map(([, name = '']) => name);

  test('that the code names are there', () => {
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in de.terms))).toEqual([]);
  });

  test('that the code puts together are there', () => {
    const require = createRequire(import.meta.url);
    const types = readFileSync(join(dirname(require.resolve('yaml')), 'errors.d.ts'), 'utf8');
    const parserCodes = [...(/ErrorCode = ([^;]*);/.exec(types)?.[1] ?? '').matchAll(/'(\w+)'/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'DUPLICATE_KEY');
    const ours = ['afterBlockSign', 'afterQuote', 'bracketText', 'hardSpace', 'noDash', 'openBracket'];
    const markup = ['image', 'imageReference', 'code', 'inlineCode', 'thematicBreak', 'linkReference'];
    const ownMarkup = ['definition', 'underlinedHeading', 'blockInFootnote', 'noteInFootnote'];
    const json = ['string', 'number', 'boolean', 'array', 'object'];
    const schemas = JSON.stringify(dataTypes.map(({ schema }) => schema));
    const inSchemas = (keyword: string) => [
      ...new Set([...schemas.matchAll(new RegExp(`"${keyword}":"(\\w+)"`, 'g'))].map(([, v = '']) => v)),
    ];
    const slips = [
      'openQuote',
      'outdented',
      'remarkInBracket',
      'starForDash',
      'tightDash',
      'tooDeep',
      'tooManyAliases',
    ];
    const problems = [...parserCodes, ...ours, ...slips];
    const wanted: Record<string, string[]> = {
      yaml: problems,
      mend: problems,
      markup: [...markup, ...ownMarkup],
      instead: [...markup, ...ownMarkup],
      port: ['taken', 'otherProject', 'denied', 'other'],
      style: ['normal', 'italic'],
      expected: [...json, 'integer'],
      found: json,
      fix: ['integer', 'number', 'boolean', 'array', 'object', 'quote', 'textNotList', 'textNotObject'],
      form: [...inSchemas('form'), 'schema'],
      limit: ['min', 'max', 'above'],
      kind: [...inSchemas('verweist'), 'bild', 'treffen', 'abbildung', 'kapitel', 'methode'],
      lost: ['heading', 'entry', 'table', 'strong'],
      twice: ['abbildung', 'kapitel', 'stimme', 'treffen', 'methode'],
      nested: [
        'abbildung',
        'bild',
        'stimme',
        'treffen',
        'methode',
        'kasten',
        'tabelle',
        'ueberschrift',
        'fussnote',
        'verweis',
      ],
      holder: ['kasten', 'kastentitel', 'liste', 'zitat', 'ueberschrift', 'verweis'],
      counted: ['anzahl', 'liste'],
      example: ['leafDirective', 'textDirective'],
      head: ['missing', 'empty', 'open'],
      template: ['missing', 'schema', 'markup'],
      broken: ['damaged', 'encoding', 'syntax', 'root', 'size', 'depth', 'repeats'],
      unused: ['bild', 'stimme', 'frage'],
      pdf: ['damaged', 'foreign', 'locked', 'changed'],
      print: ['text', 'large'],
      ratio: ['text', 'large'],
      tone: ['darker', 'lighter'],
      shade: ['haupt', 'akzent', 'signal', 'natur', 'tinte', 'grau', 'weiss', 'papier', 'hell'],
      vision: ['deuteranopie', 'protanopie'],
      manifest: [
        'zb',
        'build',
        'node',
        'system',
        'browser',
        'draft',
        'printShop',
        'sourceDateEpoch',
        'template',
        'fonts',
      ],
      step: ['figures', 'assemble', 'print'],
      verify: ['altered', 'sources', 'step', 'unknown'],
      kept: ['noFolder', 'hidden', 'foreign', 'open'],
      svgpart: ['script', 'event', 'foreign', 'font', 'outside', 'escape'],
    };
    expect([...new Set(families)].sort()).toEqual(Object.keys(wanted).sort());
    const keys = Object.entries(wanted).flatMap(([family, names]) =>
      names.map((name) => `${family}.${name}`),
    );
    expect(keys.filter((key) => !(key in de.terms))).toEqual([]);
    const unused = Object.keys(de.terms).filter((key) => !keys.includes(key) && !named.includes(key));
    expect(unused, 'terms that nothing uses').toEqual([]);
  });
});

test('the German texts use German quotation marks', () => {
  const texts = [
    ...Object.values(de.messages).flatMap(({ text, remedy }) => [text, remedy]),
    ...Object.values(de.terms),
    ...Object.values(de.ui),
  ];
  for (const text of texts) {
    // Straight ones stand only where straight ones are meant: ("…") and "#16305A".
    expect(text.replace(/\("…"\)|"#16305A"/g, '')).not.toMatch(/["'”]/);
    expect(text.split('„').length).toBe(text.split('“').length);
  }
});

describe('fillIn', () => {
  const terms = { 'found.number': 'die Zahl {value}', loop: 'wieder {a}' };

  test('puts parameters in, and terms where a parameter names one', () => {
    expect(fillIn('{a} von {b}', { a: 1, b: '@found.number', value: 8 }, terms)).toBe('1 von die Zahl 8');
  });

  test('leaves what has no parameter, and what only looks like a term', () => {
    expect(fillIn('{a} {#kennung} {b}', { a: '@gmx' }, terms)).toBe('@gmx {#kennung} {b}');
  });

  test('does not fill in what a parameter brings along, and ends where a term names itself', () => {
    expect(fillIn('{a}', { a: '{b}', b: 'x' }, terms)).toBe('{b}');
    expect(fillIn('{a}', { a: '@loop' }, terms)).toBe('wieder {a}');
  });
});
