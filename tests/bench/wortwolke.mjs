// Measures the layout of word clouds against d3-cloud 1.2.9: node tests/bench/wortwolke.mjs [folder of the build]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layOut, registerFont } from './wortwolke-d3.mjs';
import { boxesOf, density, inspect, measureLine, moves } from './wortwolke-measure.mjs';
import { terms } from './wortwolke-terms.mjs';
import { layOutTerms } from './wortwolke-zb.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = process.argv[2] ?? join(here, '../../dist');
const counts = (process.argv[3] ?? '50,200,1000,3000').split(',').map(Number);
const load = (path) => import(pathToFileURL(join(dist, path)).href);
const [{ unpackWoff }, { loadFonts }, { layoutCloud }] = await Promise.all(
  ['load/woff.js', 'load/fonts.js', 'figures/wortwolke/layout.js'].map(load),
);
registerFont(unpackWoff);
const font = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' }).value.get('display', 600);
const canvas = { width: 1800, height: 1200 };
const diagonal = Math.hypot(1800, 1200);

const known = new Map();
const boxOf = (line) => {
  if (!known.has(line)) known.set(line, measureLine(font, line));
  return known.get(line);
};

const boxArea = (text) => {
  const { left, right, top, bottom } = boxOf(text);
  return (right - left) * (bottom - top);
};

/** Size of the largest word at which the boxes of all words have so much of the area of the canvas. */
function sizeAt(list, share) {
  const sum = list.reduce((total, { text, mentions }) => {
    return total + boxArea(text) * (mentions / 64);
  }, 0);
  return Math.sqrt((share * canvas.width * canvas.height) / sum);
}

const d3 = (list, largest, seed) =>
  layOut(
    list.map(({ text, mentions }) => ({ text, size: largest * Math.sqrt(mentions / 64) })),
    { ...canvas, seed },
  );

/** The largest size at which d3-cloud places all words with one of three seeds, found by halving. */
async function bisect(list) {
  let [low, high, best] = [sizeAt(list, 0.2), sizeAt(list, 1.1), undefined];
  while (high / low > 1.005) {
    const size = Math.sqrt(low * high);
    let placed = [];
    for (let seed = 1; seed <= 3 && placed.length < list.length; seed++) placed = await d3(list, size, seed);
    if (placed.length === list.length) [low, best] = [size, placed];
    else high = size;
  }
  return { largest: low, placed: best };
}

async function timed(run) {
  const start = performance.now();
  const result = await run();
  return { milliseconds: performance.now() - start, result };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Medians of whole processes, the engines in turn. */
function fresh(count, largest, rounds) {
  const engines = ['d3', 'zb', 'zb-fit'];
  const times = engines.map(() => []);
  const numbers = engines.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    engines.forEach((engine, i) => {
      const start = performance.now();
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(here, 'wortwolke-once.mjs'), dist, engine, count, largest],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      times[i].push(performance.now() - start);
      numbers[i] = Number(stdout);
    });
  }
  return { times: times.map(median), numbers };
}

/** Ten counts raised by a half or by one, two terms more. */
function changed(list) {
  const raised = new Set(Array.from({ length: 10 }, (_, i) => Math.floor(((i + 0.5) * list.length) / 10)));
  return [
    ...list.map((term, i) => (raised.has(i) ? { ...term, mentions: term.mentions + 1 } : term)),
    { text: 'Nachbarschaftsfonds', mentions: 1 },
    { text: 'Offene Werkstätten', mentions: 1 },
  ];
}

const rows = [];
const row = (count, name, zb, other, digits = 0, note = '') => {
  const ratio =
    typeof other === 'number' && typeof zb === 'number' && other !== 0 ? (zb / other).toFixed(2) : '';
  const format = (v) => (typeof v === 'number' ? v.toFixed(digits) : (v ?? ''));
  rows.push([String(count), name, format(zb), format(other), ratio, note]);
  process.stdout.write(
    `${rows
      .at(-1)
      .map((cell, i) => (i === 1 ? cell.padEnd(46) : cell.padStart(i > 4 ? 0 : 9)))
      .join(' ')}\n`,
  );
};
process.stdout.write(`1800 × 1200 px, the same words and font, sizes 8:1, no rotation, nothing left out where a size is looked for.
0.1 em of its own size is free left and right of every word in both layouts (d3-cloud: a padding of 0.1 of its size in
px). d3-cloud keeps it above and below, too; ours does so only in the row that says it, as lines of text need less.
d3-cloud: best of three seeds, halved to 0.5 %. It cuts sizes to whole px: “by area” compares what is drawn.
It fills the rectangle of its canvas, ours without a shape the superellipse in it.
Fresh process: medians, the layouts in turn, at the size at which the boxes of all words have 0.6 of the area.

`);
rows.push(['terms', '', 'zb', 'd3-cloud', 'ratio']);
process.stdout.write(
  `${'terms'.padStart(9)} ${''.padEnd(46)} ${'zb'.padStart(9)} ${'d3-cloud'.padStart(9)} ${'ratio'.padStart(9)}\n`,
);

for (const count of counts) {
  const list = terms(count);
  const at60 = sizeAt(list, 0.6);
  const { times, numbers } = fresh(count, at60, count < 500 ? 15 : 5);
  row(count, 'fresh process, load 0.6, ms', times[1], times[0], 0, `placed ${numbers[1]} / ${numbers[0]}`);
  row(
    count,
    'fresh process with the largest size found, ms',
    times[2],
    times[0],
    0,
    `placed ${numbers[2]} / ${numbers[0]}`,
  );
  layOutTerms(layoutCloud, font, list);
  const zb = await timed(() => layOutTerms(layoutCloud, font, list));
  const other = count > 1000 ? undefined : await timed(() => bisect(list));
  const { placed, layout } = zb.result;
  row(count, 'largest size found, warm, ms', zb.milliseconds, other?.milliseconds);
  row(
    count,
    'largest type with all placed, px',
    layout.largest * (96 / 72),
    other?.result.largest,
    1,
    `load ${(((layout.largest * 96) / 72 / sizeAt(list, 1)) ** 2).toFixed(3)}`,
  );
  const square = layOutTerms(layoutCloud, font, list, { shape: { kind: 'rechteck' } });
  row(
    count,
    '  in a rectangle',
    square.layout.largest * (96 / 72),
    other?.result.largest,
    1,
    `load ${(((square.layout.largest * 96) / 72 / sizeAt(list, 1)) ** 2).toFixed(3)}`,
  );
  const airy = layOutTerms(layoutCloud, font, list, { shape: { kind: 'rechteck' }, down: 0.1 });
  row(
    count,
    '  in a rectangle, 0.1 em above and below, too',
    airy.layout.largest * (96 / 72),
    other?.result.largest,
    1,
  );
  const theirs = other?.result.placed.map((word) => ({ ...word, em: word.size }));
  const drawn = (words) => Math.sqrt(words.reduce((sum, { text, em }) => sum + em * em * boxArea(text), 0));
  row(count, '  by area, root', drawn(placed), theirs && drawn(theirs));
  row(count, '  by area, in a rectangle', drawn(square.placed), theirs && drawn(theirs));
  row(count, 'boxes / hull', density(boxesOf(placed, boxOf)), theirs && density(boxesOf(theirs, boxOf)), 3);
  row(
    count,
    '  in a rectangle',
    density(boxesOf(square.placed, boxOf)),
    theirs && density(boxesOf(theirs, boxOf)),
    3,
  );
  const step = (layout.cell ?? 0.2) / (25.4 / 96) / 4;
  const seen = inspect(placed, font, canvas, step);
  const seenThere = theirs && inspect(theirs, font, canvas, step);
  row(count, 'words', placed.length, theirs?.length);
  row(count, `overlaps, raster ${step.toFixed(3)} px`, seen.overlaps, seenThere?.overlaps);
  row(
    count,
    'narrowest gap on a row, em of the larger',
    seen.gap,
    seenThere?.gap,
    3,
    `outside ${seen.outside}`,
  );
  row(count, 'terms on two lines', placed.filter(({ lines }) => lines.length > 1).length);
  const again = await timed(() => layOutTerms(layoutCloud, font, list, { previous: layout }));
  const same = moves(placed, again.result.placed, diagonal);
  row(
    count,
    'unchanged: largest move, mm',
    (same.most / 100) * diagonal * (25.4 / 96),
    undefined,
    3,
    `${again.milliseconds.toFixed(0)} ms`,
  );
  const less = list.filter((_, i) => i !== Math.floor(count / 3));
  row(
    count,
    'one removed: largest move, mm',
    (moves(placed, layOutTerms(layoutCloud, font, less, { previous: layout }).placed, diagonal).most / 100) *
      diagonal *
      (25.4 / 96),
    undefined,
    3,
  );
  const next = changed(list);
  const after = await timed(() => layOutTerms(layoutCloud, font, next, { previous: layout }));
  const ours = moves(placed, after.result.placed, diagonal);
  const check = inspect(after.result.placed, font, canvas, step);
  let moved;
  if (theirs) moved = moves(theirs, await d3(next, other.result.largest, 1), diagonal);
  row(
    count,
    '10 raised, 2 new: median move, % of diagonal',
    ours.median,
    moved?.median,
    2,
    `${after.milliseconds.toFixed(0)} ms, size × ${(after.result.layout.largest / layout.largest).toFixed(3)}, overlaps ${check.overlaps}`,
  );
  row(count, '  words moved by more than 5 %, %', ours.far, moved?.far, 1);
}
