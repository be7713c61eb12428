import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type MarkdownFile, parseMarkdown } from '../../src/load/markdown.js';
import type { Remember } from '../../src/load/remember.js';
import { openSteps } from '../../src/publish/cache/steps.js';
import { openStore } from '../../src/publish/cache/store.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

function parsed(body: string): MarkdownFile {
  const { value } = parseMarkdown(`---\nid: a\ntitel: Ein Titel\n---\n${body}`, 'data/kapitel/x.md');
  if (!value) throw new Error('not parsed');
  return value;
}

/** Type and words of every node below the root, in order. */
function nodes(node: Nodes, found: string[] = []): string[] {
  if (node.type !== 'root') {
    const name = 'name' in node ? ` ${node.name}` : '';
    found.push('value' in node ? `${node.type} ${node.value}` : `${node.type}${name}`);
  }
  if ('children' in node) for (const child of node.children) nodes(child, found);
  return found;
}

describe('head and body', () => {
  test('have places that count from the top of the file', () => {
    const { head, body, source } = parsed('\nErste\n\nZweite\n');
    expect(head.value).toEqual({ id: 'a', titel: 'Ein Titel' });
    expect(head.placeOf(['titel'])).toMatchObject({ line: 3, column: 8, endColumn: 17 });
    const second = body.children[1]?.position;
    expect(second?.start).toMatchObject({ line: 8, column: 1 });
    expect(source.slice(second?.start.offset, second?.end.offset)).toBe('Zweite');
  });

  test('may have Windows line ends and blanks behind the dashes', () => {
    const text = '---  \r\nid: a\r\n--- \r\n\r\nText\r\n';
    const { value, diagnostics } = parseMarkdown(text, 'x.md');
    expect(diagnostics).toEqual([]);
    expect(value?.head.value).toEqual({ id: 'a' });
    expect(value?.body.children[0]?.position?.start.line).toBe(5);
  });

  test('the head ends at the first line of dashes; later ones belong to the body', () => {
    const { body } = parsed('\nText\n\n---\n\nText\n');
    expect(body.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
  });

  test.each([
    ['missing', 'id: a\n\nText\n'],
    ['missing', '\n---\nid: a\n---\n'],
    ['open', '---\nid: a\n\nText\n'],
    ['empty', '---\n---\n\nText\n'],
    ['empty', '---\n# nur eine Bemerkung\n---\n\nText\n'],
  ])('a head that is %s', (problem, text) => {
    const { value, diagnostics } = parseMarkdown(text, 'x.md');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ZB1409', params: { problem: `@head.${problem}` } }]);
  });

  test('faults of the head are at the lines of the file', () => {
    const { diagnostics } = parseMarkdown('---\nid: a\ntitel: b: c\n---\n', 'x.md');
    expect(diagnostics).toMatchObject([{ code: 'ZB1001', place: { line: 3, column: 8 } }]);
  });
});

describe('words with a colon', () => {
  test.each([
    'Bewohner:innen',
    'Nutzer:in',
    'Bürger:innenrat',
    'ein:e Nachbar:in',
    'um 13:30 Uhr',
    'im Verhältnis 3:1',
    '*Nutzer*:innen',
  ])('%s stays text', (text) => {
    const { body } = parsed(`${text} und weiter.`);
    expect(nodes(body).filter((node) => node.includes('Directive'))).toEqual([]);
    const words = nodes(body).flatMap((node) => /^text (.*)$/.exec(node)?.[1] ?? []);
    expect(words.join('')).toBe(`${text.replaceAll('*', '')} und weiter.`);
  });

  test.each(['(:anzahl[thesen]', '„:anzahl[thesen]“', 'Die :anzahl[thesen]', '**:anzahl[thesen]**'])(
    'in %s the directive is one',
    (text) => {
      expect(nodes(parsed(text).body)).toContain('textDirective anzahl');
    },
  );

  test('they stand where they stood', () => {
    const { body, source } = parsed('Alle Bewohner:innen\n');
    const paragraph = body.children[0];
    const last = paragraph?.type === 'paragraph' ? paragraph.children.at(-1)?.position : undefined;
    expect(source.slice(last?.start.offset, last?.end.offset)).toBe('Alle Bewohner:innen');
  });
});

test('tables, footnotes and directives are understood', () => {
  const { body } = parsed(
    '| a |\n| - |\n| b |\n\nText[^1]\n\n::bild{#x}\n\n:::infokasten[T]\nx\n:::\n\n[^1]: y\n',
  );
  expect(body.children.map(({ type }) => type)).toEqual([
    'table',
    'paragraph',
    'leafDirective',
    'containerDirective',
    'footnoteDefinition',
  ]);
});

test('a body that was read before is not parsed again, and is the same', () => {
  const root = temporaryFolder();
  const store = openStore(root, process.getuid?.());
  if (!store) throw new Error('a folder of our own is refused');
  let parsed = 0;
  const steps = openSteps(store, 'zb', false);
  const remember: Remember = (step, key, make) =>
    steps.remember(step, key, () => {
      parsed += 1;
      return make();
    });
  const read = (text: string) => parseMarkdown(text, 'a.md', remember).value?.body;
  const text = '---\nid: a\n---\n\nEin *Satz* mit :anzahl[thesen] und Note.[^n]\n\n[^n]: Die Note.\n';
  const fresh = parseMarkdown(text, 'a.md').value?.body;
  expect([read(text), read(text)]).toEqual([fresh, fresh]);
  expect(parsed).toBe(1);
  expect(read(text.replace('Satz', 'Wort'))).not.toEqual(fresh);
  expect(parsed).toBe(2);
});
