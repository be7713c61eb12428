// Writes one page with every picture that differs from its reference: before, after and difference side by side.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('expected/', import.meta.url));
const target = fileURLToPath(new URL('look.html', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('-changed.png'))
  .map((file) => file.replace(/-changed\.png$/, ''))
  .sort();
const cell = (file, title) =>
  `<td>${existsSync(folder + file) ? `<img src="expected/${file}" alt="${title}">` : '–'}</td>`;
const rows = names.map(
  (name) =>
    `<tr><th scope="row">${name}</th>${cell(`${name}.png`, 'before')}${cell(`${name}-changed.png`, 'after')}${cell(`${name}-difference.png`, 'difference')}</tr>`,
);
writeFileSync(
  target,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>What has changed</title>
<style>body{font:15px sans-serif;margin:2rem}img{border:1px solid #999;max-width:28vw}td,th{vertical-align:top;padding:.5rem;text-align:left}</style>
<h1>${names.length} pictures differ</h1>
<table><tr><td></td><th>before</th><th>after</th><th>difference</th></tr>${rows.join('\n')}</table></html>\n`,
);
process.stdout.write(`${names.length} pictures differ: ${pathToFileURL(target).href}\n`);
