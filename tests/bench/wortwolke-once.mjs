// One layout in a fresh process: wortwolke-once.mjs <dist> <d3|zb|zb-fit> <terms> <size of the largest in px>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { terms } from './wortwolke-terms.mjs';

const [dist, engine, count, largest] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(dist, path)).href);
const list = terms(Number(count));

if (engine === 'd3') {
  const [{ unpackWoff }, { registerFont, layOut }] = await Promise.all([
    load('load/woff.js'),
    import('./wortwolke-d3.mjs'),
  ]);
  registerFont(unpackWoff);
  const words = list.map(({ text, mentions }) => ({
    text,
    size: Number(largest) * Math.sqrt(mentions / 64),
  }));
  const placed = await layOut(words, { width: 1800, height: 1200, seed: 1 });
  process.stdout.write(`${placed.length}\n`);
} else {
  const [{ loadFonts }, { layOutTerms }] = await Promise.all([
    load('load/fonts.js'),
    import('./wortwolke-zb.mjs'),
  ]);
  const { layoutCloud } = await load('figures/wortwolke/layout.js');
  const font = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' }).value.get('display', 600);
  const { placed } = layOutTerms(
    layoutCloud,
    font,
    list,
    engine === 'zb' ? { largest: Number(largest) } : {},
  );
  process.stdout.write(`${placed.length}\n`);
}
