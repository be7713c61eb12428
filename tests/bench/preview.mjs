// From saving to seeing in `zb preview`, on a copy of the bundled project, in the browser that zb prints with.
//   text: a paragraph of a chapter   figure: an event   PDF: a paragraph, until the PDF is there, against a cold build
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const { locateBrowser } = await import(`${repository}/dist/outputs/browser/locate.js`);
const zb = join(repository, 'bin', 'zb.js');
const rounds = Number(process.argv[2] ?? 9);
const root = mkdtempSync(join(tmpdir(), 'zb-bench-'));
cpSync(join(repository, 'data'), join(root, 'data'), { recursive: true });

/** Milliseconds of a whole process that builds the report with nothing kept. */
function coldBuild() {
  const env = { ...process.env, ZB_CACHE: 'off' };
  const start = performance.now();
  const args = [zb, 'build-report', 'konzept', '--root', root, '--out', join(root, 'out')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** Changes a file so that it was never like this before. */
function change(file, place, mark) {
  const text = readFileSync(join(repository, 'data', file), 'utf8');
  if (!place.test(text)) throw new Error(`${file} has no ${place}`);
  writeFileSync(
    join(root, 'data', file),
    text.replace(place, (found) => `${found} ${mark}`),
  );
}

const chapter = ['kapitel/konzept/01-einleitung.md', /^[A-ZÄÖÜ][^\n:[*]{40,}\.$/m];
const event = ['zeitstrahl.yaml', /(?<=ereignisse:[\s\S]*?)titel: [^\n,]*/];

coldBuild();
const preview = spawn(process.execPath, [zb, 'preview', '--root', root]);
const address = await new Promise((resolve) => {
  preview.stdout.on('data', (data) => resolve(String(data).match(/http:\/\/[\d.:]+/)[0]));
});
const { value } = await locateBrowser({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
});
const args = ['--disable-gpu', '--font-render-hinting=none', '--no-sandbox'];
const browser = await launch({ executablePath: value.executable, headless: 'shell', pipe: true, args });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${address}/bericht/konzept`);
await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });

async function untilSeen([file, place], mark) {
  const start = performance.now();
  change(file, place, mark);
  await page.waitForFunction(
    (text) => document.querySelector('main')?.textContent.includes(text),
    { polling: 'raf' },
    mark,
  );
  return performance.now() - start;
}

const times = { text: [], figure: [], pdf: [], cold: [] };
const quiet = () => new Promise((resolve) => setTimeout(resolve, 400));
for (let round = 0; round < rounds + 2; round++) {
  const note = (name, milliseconds) => round >= 2 && times[name].push(milliseconds);
  note('text', await untilSeen(chapter, `Mark${round}`));
  await quiet();
  note('figure', await untilSeen(event, `M${round}`));
  await quiet();
  const start = performance.now();
  await untilSeen(chapter, `Merk${round}`);
  const answer = await fetch(`${address}/bericht/konzept.pdf`);
  if ((await answer.arrayBuffer()).byteLength < 100_000) throw new Error('no PDF');
  note('pdf', performance.now() - start);
  await quiet();
  if (round >= 2) note('cold', coldBuild());
}
await browser.close();
preview.kill('SIGINT');
rmSync(root, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const line = (name, text) => process.stdout.write(`${name.padEnd(12)} ${text}\n`);
line('text', `${median(times.text).toFixed(0)} ms   (aim: at most 150)`);
line('figure', `${median(times.figure).toFixed(0)} ms   (aim: at most 300)`);
const [pdf, cold] = [median(times.pdf), median(times.cold)];
line(
  'PDF',
  `${pdf.toFixed(0)} ms = ${(pdf / cold).toFixed(2)} × a cold build of ${cold.toFixed(0)} ms   (aim: at most 0.6)`,
);
