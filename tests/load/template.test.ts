import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPageTemplate, readTemplate, templateFolders, templateNames } from '../../src/load/template.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const shipped = fileURLToPath(new URL('../../templates/konzept', import.meta.url));

function projectWith(name: string): string {
  const root = temporaryFolder();
  cpSync(shipped, join(root, 'templates', name), { recursive: true });
  return root;
}

describe('a template', () => {
  test('comes with zb if the project has none of that name', () => {
    const template = readTemplate(temporaryFolder(), 'konzept');
    expect(template?.page).toContain('<html');
    expect([...(template?.partials.keys() ?? [])]).toContain('kapitel');
    expect(template?.schema.type).toBe('object');
  });

  test('of the project goes first', () => {
    const root = projectWith('konzept');
    writeFileSync(join(root, 'templates', 'konzept', 'page.hbs'), '<html>eigene</html>');
    expect(readTemplate(root, 'konzept')?.page).toBe('<html>eigene</html>');
  });

  test('that is nowhere is nothing, and no name leads out of the folder', () => {
    const root = projectWith('eigen');
    expect(readTemplate(root, 'fehlt')).toBeUndefined();
    expect(readTemplate(root, '../templates/eigen')).toBeUndefined();
    expect(readTemplate(root, 'Eigen')).toBeUndefined();
  });

  test('with a part missing or broken throws', () => {
    const root = projectWith('eigen');
    writeFileSync(join(root, 'templates', 'eigen', 'schema.json'), '{"type":');
    expect(() => readTemplate(root, 'eigen')).toThrow(SyntaxError);
    rmSync(join(root, 'templates', 'eigen', 'print.css'));
    expect(() => readTemplate(root, 'eigen')).toThrow(/print\.css/);
  });
});

describe('a template on a base', () => {
  const onBase = (basis: string, files: Record<string, string> = {}) => {
    const root = temporaryFolder();
    const folder = join(root, 'templates', 'eigen');
    mkdirSync(join(folder, 'partials'), { recursive: true });
    const all = { 'vorlage.json': JSON.stringify({ basis }), 'schema.json': '{"type":"object"}', ...files };
    for (const [file, content] of Object.entries(all)) writeFileSync(join(folder, file), content);
    return root;
  };

  test('has what it says itself, and the rest of the base', () => {
    const root = onBase('konzept', {
      'screen.css': '.eigen { color: red; }',
      'partials/kapitel.hbs': '<section>eigen</section>',
    });
    const base = readTemplate(root, 'konzept');
    const template = readTemplate(root, 'eigen');
    expect(templateNames(root)).toContain('eigen');
    expect(template?.page).toBe(base?.page);
    expect(template?.partials.get('kapitel')).toBe('<section>eigen</section>');
    expect(template?.partials.get('inhalt')).toBe(base?.partials.get('inhalt'));
    expect(template?.screenCss).toBe(`${base?.screenCss}\n.eigen { color: red; }`);
    expect(template?.schema).toEqual({ type: 'object' });
  });

  test('that isn’t there throws, and names what is missing', () => {
    expect(() => readTemplate(onBase('fehlt'), 'eigen')).toThrow(/fehlt.page\.hbs/);
    const root = onBase('konzept', { 'vorlage.json': '{}' });
    expect(() => readTemplate(root, 'eigen')).toThrow(/page\.hbs/);
  });
});

describe('a template of a page that is no report', () => {
  test('needs no schema, and reports can’t take it', () => {
    const root = projectWith('seite');
    rmSync(join(root, 'templates', 'seite', 'schema.json'));
    expect(readPageTemplate(root, 'seite')?.page).toContain('<html');
    expect(templateNames(root)).not.toContain('seite');
    expect(readPageTemplate(root, 'fehlt')).toBeUndefined();
  });

  test('is looked for in the project, then with zb', () => {
    const root = temporaryFolder();
    const [own, shippedFolder] = templateFolders(root, 'konzept');
    expect(own).toBe(join(root, 'templates', 'konzept'));
    expect(shippedFolder).toBe(shipped);
  });
});

test('the names of all templates, sorted, each once', () => {
  const root = projectWith('eigen');
  cpSync(shipped, join(root, 'templates', 'konzept'), { recursive: true });
  mkdirSync(join(root, 'templates', 'leer'));
  expect(templateNames(root)).toEqual(['eigen', 'konzept', 'kurzbericht']);
});
