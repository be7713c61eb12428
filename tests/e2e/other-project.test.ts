import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callZb } from '../call-zb.js';
import { validProject } from '../fixtures/project-copy.js';
import { contentsEntries } from './contents-check.mjs';
import { openPdf } from './open-pdf.mjs';

const root = mkdtempSync(join(tmpdir(), 'zb-test-'));
cpSync(validProject, root, { recursive: true });
const run = (...args: string[]) => callZb([...args, '--root', root]);
const report = join(root, 'data/berichte/jahresheft.yaml');

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('another alliance', () => {
  it('gets its own brochure from its own data', async () => {
    const { status, stderr } = await run('build-report');
    expect(stderr).toMatch(/Fertig/);
    expect(status).toBe(0);
    const { pages, text, info } = await openPdf(join(root, 'out/jahresheft.pdf'));
    expect(info).toMatchObject({ Title: 'Gute Nachbarschaft in Quellhausen', Language: 'de' });
    expect(text).not.toMatch(/Hessen|Zukunftsbündnis|ProjektStadt/);
    for (const { printed, page } of contentsEntries(pages)) expect(printed).toBe(page);
  });

  it('may leave the contents out', async () => {
    const source = readFileSync(report, 'utf8');
    writeFileSync(report, source.replace(/ {2}- \{art: inhalt\}\n/, ''));
    const { status } = await run('build-report');
    writeFileSync(report, source);
    expect(status).toBe(0);
    const { pages, bookmarks } = await openPdf(join(root, 'out/jahresheft.pdf'));
    expect(contentsEntries(pages)).toEqual([]);
    expect(bookmarks.map(({ title }) => title)).toContain('1 Der Anfang');
  });

  it('gets as many pages for notes as make up the number it asks for', async () => {
    const source = readFileSync(report, 'utf8');
    const textAfter = async () => {
      expect((await run('build-report')).status).toBe(0);
      return (await openPdf(join(root, 'out/jahresheft.pdf'))).pages.map(({ text }) => text);
    };
    const before = await textAfter();
    const multiple = before.length % 4 === 0 ? 5 : 4;
    const missing = multiple - (before.length % multiple);
    writeFileSync(report, `${source}\nseiten_vielfaches: ${multiple}\n`);
    const after = await textAfter();
    writeFileSync(report, source);
    expect(after).toHaveLength(before.length + missing);
    expect(after.filter((text) => text.includes('Notizen'))).toHaveLength(missing);
    expect(after.at(-1)).toBe(before.at(-1));
  });

  it('gets its figures alone, as SVG with the fonts inside and as PNG', async () => {
    const { status, stdout } = await run('build-figure', 'thesen', '--dpi', '72');
    expect(status).toBe(0);
    expect(stdout).toMatch(/thesen\.svg[\s\S]*thesen\.png/);
    const svg = readFileSync(join(root, 'out/abbildungen/thesen.svg'), 'utf8');
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).toContain('url(data:font/woff2;base64,');
    const png = readFileSync(join(root, 'out/abbildungen/thesen.png'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // 170 mm at 72 dpi
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(481);
    expect(png.readUInt32BE(16)).toBeLessThanOrEqual(483);
  });
});
