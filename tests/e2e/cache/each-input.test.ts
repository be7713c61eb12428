import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/commands/build-report.js';
import { sortDiagnostics } from '../../../src/diagnostics/diagnostic.js';
import { exitCodeOf } from '../../../src/diagnostics/exit-code.js';
import { diagnosticAsJson } from '../../../src/diagnostics/json.js';
import { callZb } from '../../call-zb.js';
import { runOptions } from '../../commands/run-options.js';
import { copyProject } from '../../fixtures/project-copy.js';
import { clay, halves } from '../../fixtures/sample-pictures.mjs';
import { hashes, type Told, told } from './run-zb.js';

const templates = fileURLToPath(new URL('../../../templates', import.meta.url));

/** One change in each file that a build reads; a function makes new bytes. */
const changes: Record<string, [from: string, to: string] | (() => Promise<Buffer>)> = {
  'data/abbildungen.yaml': ['einander stützen', 'einander brauchen'],
  'data/anordnungen/wuensche.yaml': ['\n', '\n# Anmerkung\n'],
  'data/aufgaben.yaml': ['Lädt zu', 'Bittet zu'],
  'data/berichte/jahresheft.yaml': ['Was im ersten Jahr', 'Was im zweiten Jahr'],
  'data/bilder.yaml': ['im Sommer', 'im Herbst'],
  'data/bilder/brunnen.png': () => halves(900, 600, clay).png().toBuffer(),
  'data/codebuch.yaml': ['anzeige: Bänke', 'anzeige: Sitzbänke'],
  'data/einladungen.yaml': ['Kommen Sie vorbei!', 'Kommen Sie dazu!'],
  'data/fachtagungen.yaml': ['erzählt davon', 'berichtet davon'],
  'data/fragen.yaml': ['Auf der Bank', 'Auf der Mauer'],
  'data/handlungsfelder.yaml': ['Offene Räume', 'Große Räume'],
  'data/interviews/gespraech-1.yaml': ['repari', 'hobel'],
  'data/interviews/gespraech-2.yaml': ['Mehr Bänke', 'Mehr Höfe'],
  'data/interviews/gespraech-3.yaml': ['zum Fest', 'zum Markt'],
  'data/kapitel/jahresheft/00-vorwort.md': ['erzählt davon', 'berichtet davon'],
  'data/kapitel/jahresheft/01-anfang.md': ['befragt', 'gefragt'],
  'data/kapitel/jahresheft/02-arbeit.md': ['übernehmen könnte', 'machen könnte'],
  'data/mitglieder.yaml': ['Mara Lindhof', 'Mara Lindenhof'],
  'data/patenschaften.yaml': ['kümmert sich', 'sorgt sich'],
  'data/projekt.yaml': ['Büro am Brunnen', 'Büro am Platz'],
  'data/rollenprofile.yaml': ['mit Zeit', 'mit Rat'],
  'data/stimmen.yaml': ['auch sonst', 'auch so'],
  'data/tagesablaeufe.yaml': ['fünf Tischen', 'sechs Tischen'],
  'data/thesen.yaml': ['nicht verplant', 'nicht vergeben'],
  'data/treffen.yaml': ['bekommt eine Bank', 'bekommt einen Baum'],
  'data/wortwolken.yaml': ['für die Straße', 'für unsere Straße'],
  'data/zeitstrahl.yaml': ['Treffen im Frühjahr', 'Treffen im Mai'],
  'templates/eigen/vorlage.json': ['{ ', '{  '],
  'templates/eigen/schema.json': ['"title"', '"$comment": "neu", "title"'],
  'templates/eigen/screen.css': ['red', 'blue'],
  'templates/eigen/print.css': ['1mm', '2mm'],
  'templates/eigen/partials/rueckseite.hbs': ['</', '<!-- neu --></'],
};

/** Changes that nobody sees in what is built. */
const unseen = [
  'data/anordnungen/wuensche.yaml',
  'data/fragen.yaml',
  'templates/eigen/vorlage.json',
  'templates/eigen/schema.json',
];

/** A project with every kind of file: places of words, a picture, a template of its own on the base of another. */
function wholeProject(): string {
  const root = copyProject();
  const own = join(root, 'templates', 'eigen');
  mkdirSync(join(own, 'partials'), { recursive: true });
  writeFileSync(join(own, 'vorlage.json'), '{ "basis": "konzept" }');
  for (const file of ['schema.json', 'partials/rueckseite.hbs'])
    cpSync(join(templates, 'kurzbericht', file), join(own, file));
  writeFileSync(join(own, 'screen.css'), 'h1 { color: red }');
  writeFileSync(join(own, 'print.css'), 'h1 { padding-top: 1mm }');
  const bericht = join(root, 'data', 'berichte', 'jahresheft.yaml');
  const text = readFileSync(bericht, 'utf8')
    .replace('vorlage: konzept', 'vorlage: eigen')
    .replace(/^einstellungen: .*\n/m, '');
  writeFileSync(bericht, text);
  showAll(root);
  told(root, ['build-wordcloud']);
  rmSync(join(root, 'out'), { recursive: true });
  return root;
}

/** Shows the data that the small project only has. */
function showAll(root: string): void {
  for (const kind of ['handlungsfelder', 'rollenprofile', 'patenschaften', 'fachtagungen']) {
    const words = `titel: Was es gibt, beschriftung: Eine Übersicht, quelle: Muster, form: seite, reihe: abbildung`;
    appendFileSync(join(root, 'data/abbildungen.yaml'), `  - {id: ${kind}, art: ${kind}, ${words}}\n`);
    const chapter = join(root, 'data/kapitel/jahresheft/02-arbeit.md');
    appendFileSync(chapter, `\nMehr dazu zeigt :abb[${kind}].\n\n::abbildung{#${kind}}\n`);
  }
}

/** Builds with what earlier builds have kept. The process knows nothing of them: no module keeps anything of a project. */
async function buildKept(root: string): Promise<Told> {
  const env = { ...process.env, ZB_CACHE: '' };
  const { stdout } = await callZb(['build-report', '--json', '--quiet', '--root', root], { env });
  return JSON.parse(stdout);
}

/** Builds with nothing kept, by the sources. */
async function buildFresh(root: string, out: string) {
  const options = runOptions(root, { out, home: homedir(), env: process.env });
  const { diagnostics } = await buildReport([], { ...options, printShop: false });
  const findings = sortDiagnostics(diagnostics).map((found) => diagnosticAsJson(found, 'de'));
  return { exitCode: exitCodeOf(diagnostics), findings: JSON.parse(JSON.stringify(findings)) };
}

function withoutManifest({ 'jahresheft.manifest.json': _, ...others }: Record<string, string>) {
  return others;
}

const filesOf = (root: string) =>
  ['data', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name))),
  );

test('whatever input changes, a build that keeps gives what a fresh one gives, byte for byte, and the manifest is another', async () => {
  const root = wholeProject();
  expect(filesOf(root).sort()).toEqual(Object.keys(changes).sort());
  const [out, fresh] = [join(root, 'out'), join(root, 'frisch')];
  const compare = async (what: string) => {
    const [kept, anew] = await Promise.all([buildKept(root), buildFresh(root, fresh)]);
    expect(anew.exitCode, what).toBe(0);
    expect({ what, ...hashes(out) }).toEqual({ what, ...hashes(fresh) });
    expect(kept.findings).toEqual(anew.findings);
    return hashes(out);
  };
  let before = await compare('the beginning');
  const same: string[] = [];
  for (const [file, change] of Object.entries(changes)) {
    const path = join(root, file);
    if (typeof change === 'function') writeFileSync(path, await change());
    else {
      const text = readFileSync(path, 'utf8');
      expect(text, file).toContain(change[0]);
      writeFileSync(path, text.replace(change[0], change[1]));
    }
    const after = await compare(file);
    expect(after['jahresheft.manifest.json'], file).not.toBe(before['jahresheft.manifest.json']);
    if (JSON.stringify(withoutManifest(after)) === JSON.stringify(withoutManifest(before))) same.push(file);
    before = after;
  }
  expect(same).toEqual(unseen);
  writeFileSync(join(root, 'data', 'zeitstral.yaml'), 'a: 1\n');
  await compare('a file that nothing reads');
  expect(told(root, ['validate']).findings).toEqual(told(root, ['validate'], { ZB_CACHE: 'off' }).findings);
}, 900_000);
