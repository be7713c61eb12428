import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, temporaryFolder, validProject } from '../fixtures/project-copy.js';
import { openPdf } from './open-pdf.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const zb = join(repository, 'bin/zb.js');

const farben = {
  haupt: '#3A1A52',
  akzent: '#B7482A',
  signal: '#F2C14E',
  natur: '#175547',
  tinte: '#1D1A26',
};

function build(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [zb, 'build-specimen', ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Gives a project other colours. */
function recolour(root: string, colours: Partial<typeof farben>): void {
  const file = join(root, 'data/projekt.yaml');
  let text = readFileSync(file, 'utf8');
  for (const [name, value] of Object.entries(colours))
    text = text.replace(new RegExp(`${name}: "#\\w+"`), `${name}: "${value}"`);
  writeFileSync(file, text);
}

/** A template of the project's own, on the base of another, that wants a setting; a report, not yet whole, has it. */
function addTemplate(root: string): void {
  const folder = join(root, 'templates/eigen');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vorlage.json'), '{"basis": "konzept"}\n');
  writeFileSync(
    join(folder, 'schema.json'),
    '{"type": "object", "required": ["rand"], "properties": {"rand": {"type": "boolean"}}}\n',
  );
  mkdirSync(join(root, 'data/berichte'), { recursive: true });
  writeFileSync(
    join(root, 'data/berichte/eigenes.yaml'),
    'id: eigenes\nvorlage: eigen\neinstellungen: {rand: true}\n',
  );
  mkdirSync(join(root, 'stile'));
  writeFileSync(join(root, 'stile/eigen.css'), '.infokasten { outline: 3px dotted }\n');
  symlinkSync(join('..', '..', 'stile', 'eigen.css'), join(folder, 'screen.css'));
}

describe('the specimen of a project with colours and a template of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'zb-muster-'));
  const out = (file: string) => join(root, 'out', file);
  const page = (template: string) => readFileSync(out(`musterseiten-${template}.html`), 'utf8');
  let built: ReturnType<typeof build>;

  beforeAll(() => {
    cpSync(validProject, root, { recursive: true });
    recolour(root, farben);
    addTemplate(root);
    mkdirSync(join(root, 'out'));
    writeFileSync(out('jahresheft.html'), 'schon da');
    built = build([], root, { ZB_CACHE: 'on' });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is built with no finding, for each template, and nothing else is in the output folder', () => {
    expect(built.stderr).not.toMatch(/ZB\d{4}/);
    expect(built.status).toBe(0);
    const names = ['eigen', 'konzept', 'kurzbericht'].map((name) => `musterseiten-${name}`);
    const files = names.flatMap((name) => [`${name}.html`, `${name}.pdf`]);
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['jahresheft.html', ...files].sort());
    expect(readFileSync(out('jahresheft.html'), 'utf8')).toBe('schon da');
  });

  it('has the colours of the project, in its style and as swatches, and none of its words', () => {
    for (const template of ['konzept', 'kurzbericht', 'eigen']) {
      const html = page(template);
      for (const value of Object.values(farben)) expect(html.toUpperCase()).toContain(`>${value}<`);
      expect(html).toMatch(new RegExp(`--farbe-haupt: ?${farben.haupt}`, 'i'));
      expect(html).not.toContain('Quellhausen');
    }
    expect(page('eigen')).toContain('dotted');
  });

  it.each(['konzept', 'kurzbericht'])(
    'shows every element that the template %s has rules for',
    (template) => {
      const body = page(template).split('<body')[1] ?? '';
      const shown = new Set(
        [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      );
      const folder = join(repository, 'templates', template);
      const read = (file: string) =>
        existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
      const css = `${read('screen.css')}${read('print.css')}`.replace(/\/\*[\s\S]*?\*\//g, '');
      const selectors = css.replace(/\{[^{}]*\}/g, '{}');
      const script = read('screen.js');
      const missing = [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))]
        // What the script adds, and what only comes of texts that are long.
        .filter(
          (name) => !shown.has(name) && !script.includes(name) && !/-(?:mittel|lang|geteilt)$/.test(name),
        );
      expect(missing).toEqual([]);
    },
  );

  it('has pages for notes, and few pages at all', async () => {
    for (const template of ['konzept', 'kurzbericht']) {
      const { pages } = await openPdf(out(`musterseiten-${template}.pdf`));
      expect(pages.some(({ text }) => text.includes('Notizen') && text.length < 60)).toBe(true);
      expect(pages.length).toBeLessThanOrEqual(25);
    }
  });

  it('is there at once when nothing has changed', () => {
    const again = build(['--timings'], root, { ZB_CACHE: 'on' });
    expect(again.stderr).toContain('dasselbe');
    expect(again.stderr).not.toContain('PDF drucken');
  });
});

it('builds only for the template that is named, and names those there are', () => {
  const folder = temporaryFolder();
  const { status, stderr } = build(['--vorlage', 'kurzberich'], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('möglich sind konzept, kurzbericht');
});

it('has the look of the starter where there is no project', () => {
  const folder = temporaryFolder();
  const { status } = build(['--vorlage', 'kurzbericht'], folder);
  expect(status).toBe(0);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'musterseiten-kurzbericht.html',
    'musterseiten-kurzbericht.pdf',
  ]);
  expect(readdirSync(folder)).toEqual(['out']);
});

it('takes only templates of zb where there is no project', () => {
  const folder = temporaryFolder();
  addTemplate(folder);
  rmSync(join(folder, 'data'), { recursive: true });
  const { status, stderr } = build(['--vorlage', 'eigen'], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('möglich sind konzept, kurzbericht');
});

it('tells what is wrong with a template where the project says it, and nothing of reports that are not there', () => {
  const root = copyProject();
  addTemplate(root);
  const folder = join(root, 'templates/eigen');
  const problems = () => build(['--vorlage', 'eigen'], root).stderr.match(/^.*ZB\d{4}.*$/gm);
  const report = join(root, 'data/berichte/eigenes.yaml');
  writeFileSync(report, 'id: eigenes\nvorlage: eigen\neinstellungen: {rand: 3}\n');
  expect(problems()).toEqual([expect.stringMatching(/^data\/berichte\/eigenes\.yaml:3:\d+ .*ZB1101/)]);
  rmSync(report);
  expect(problems()).toEqual([expect.stringMatching(/^templates\/eigen\/schema\.json:1:1 .*ZB1102.*„rand“/)]);
  spawnSync('mkfifo', [join(folder, 'print.css')]);
  expect(problems()).toEqual([expect.stringMatching(/^Fehler ZB3008 .*„print\.css“ fehlt/)]);
});

it('tells that there is no room for it as the build of a report does', () => {
  const { status, stderr } = build([], temporaryFolder(), { TMPDIR: '/nirgendwo' });
  expect(stderr).toMatch(/ZB3002 .*\/nirgendwo/);
  expect(status).toBe(3);
  const call = ['-c', `ulimit -f 1; exec "$0" "$1" build-specimen`, process.execPath, zb];
  const full = spawnSync('bash', call, { cwd: temporaryFolder(), encoding: 'utf8' });
  expect(full.stderr).toMatch(/ZB3006 .*voll/);
  expect(full.status).toBe(3);
});

it('is written in the other templates where it fails in one, without a word on what nobody can mend', () => {
  const root = copyProject();
  for (const [name, css] of [
    ['gross', 'p { font-size: 13pt }'],
    ['leer', '.infokasten { visibility: hidden }'],
  ] as const) {
    const folder = join(root, 'templates', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'vorlage.json'), '{"basis": "konzept"}\n');
    writeFileSync(join(folder, 'schema.json'), '{"type": "object"}\n');
    writeFileSync(join(folder, 'print.css'), css);
  }
  const { status, stderr } = build([], root);
  expect(status).toBe(1);
  expect(stderr).toContain('ZB3101');
  expect(stderr).not.toMatch(/Hinweis|Warnung/);
  const names = ['gross', 'konzept', 'kurzbericht'].map((name) => `musterseiten-${name}`);
  expect(readdirSync(join(root, 'out')).sort()).toEqual(
    names.flatMap((name) => [`${name}.html`, `${name}.pdf`]),
  );
});

it('shows colours that can’t be read in a draft, beside final editions', () => {
  const root = copyProject();
  recolour(root, { akzent: '#FFAA88' });
  const final = build(['--vorlage', 'kurzbericht'], root);
  expect(final.status).toBe(1);
  expect(final.stderr).toContain('Fehler ZB1320');
  expect(existsSync(join(root, 'out'))).toBe(false);
  const draft = build(['--vorlage', 'kurzbericht', '--draft'], root);
  expect(draft.status).toBe(0);
  expect(draft.stderr).toContain('Warnung ZB1320');
  expect(readdirSync(join(root, 'out/entwurf'))).toContain('musterseiten-kurzbericht.pdf');
});

it('tells what is wrong with the look where the project says it, as the build of a report does', () => {
  const root = copyProject();
  const file = join(root, 'data/projekt.yaml');
  const text = readFileSync(file, 'utf8');
  const places = (wrong: string, right: string, call: string) => {
    writeFileSync(file, text.replace(right, wrong));
    const args = [zb, call, '--root', root];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, found: stderr.match(/^data\/projekt\.yaml:\d+:\d+ .*$/gm) };
  };
  for (const [right, wrong] of [
    ['#B7482A', 'rot'],
    ['#B7482A', '#FFAA88'],
    ['text: Vollkorn', 'text: Nirgendwo'],
    ['farben:', 'fraben:'],
  ] as const) {
    const specimen = places(wrong, right, 'build-specimen');
    expect(specimen.found).not.toBeNull();
    expect(specimen).toEqual(places(wrong, right, 'build-report'));
  }
});
