import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { callZb } from '../call-zb.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zb-figure-'));
const zb = (out: string, ...args: string[]) =>
  callZb(['build-figure', '--root', repository, '--out', join(folder, out), ...args]);
const inOut = (out: string, file: string) => join(folder, out, 'abbildungen', file);
const text = (out: string, file: string) => readFileSync(inOut(out, file), 'utf8');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('zb build-figure', () => {
  it('writes SVG and PNG as in a report, and the words beside, if nothing else is asked for', async () => {
    expect((await zb('usual', 'thesen', '--dpi', '60')).status).toBe(0);
    expect(readdirSync(join(folder, 'usual/abbildungen')).sort()).toEqual([
      'thesen.png',
      'thesen.svg',
      'thesen.txt',
    ]);
    expect(text('usual', 'thesen.svg')).toContain('width="170mm"');
    const said = text('usual', 'thesen.txt');
    expect(said).toMatch(/^Worauf sozialer Zusammenhalt baut\n\nEin Ring [^\n]+\.\n$/);
  });

  it('sets figures on slides and squares, light and dark, as PNG of that size and as PDF', async () => {
    const args = ['aufgaben', '--size', 'folie,quadrat', '--dark', '--pdf', '--dpi', '96'];
    expect((await zb('all', ...args)).status).toBe(0);
    const sizes = { folie: [1280, 720], quadrat: [756, 756] };
    for (const [format, [width, height]] of Object.entries(sizes)) {
      for (const look of ['', '-dunkel']) {
        const name = `aufgaben-${format}${look}`;
        const png = await sharp(inOut('all', `${name}.png`)).metadata();
        expect([png.width, png.height]).toEqual([width, height]);
        const corner = await sharp(inOut('all', `${name}.png`)).extract({
          left: 2,
          top: 2,
          width: 1,
          height: 1,
        });
        expect((await corner.raw().toBuffer())[0]).toBe(look ? 0x14 : 0xff);
        expect(readFileSync(inOut('all', `${name}.pdf`), 'latin1')).toContain('pdfuaid');
      }
    }
    expect(existsSync(inOut('all', 'aufgaben.svg'))).toBe(false);
    const texts = readdirSync(join(folder, 'all/abbildungen')).filter((file) => file.endsWith('.txt'));
    expect(texts.sort()).toEqual(['aufgaben-folie.txt', 'aufgaben-quadrat.txt']);
  });

  it('tells beside each size what that picture shows', async () => {
    expect((await zb('told', 'zeitstrahl', '--size', 'a4,folie', '--dpi', '60')).status).toBe(0);
    const first = text('told', 'zeitstrahl.txt').split('\n')[0] ?? '';
    expect(text('told', 'zeitstrahl.txt')).toContain('Senkrechter Zeitstrahl');
    const onSlide = text('told', 'zeitstrahl-folie.txt');
    expect(onSlide).toContain('Waagerechter Zeitstrahl');
    expect(onSlide.split('\n')[0]).toBe(first);
    expect(text('told', 'zeitstrahl-folie.svg').replaceAll(/<[^>]+>/g, ' ')).toContain(first);
  });

  it('draws letters as outlines, and keeps what the figure says', async () => {
    expect((await zb('outlines', 'aufgaben', '--outlines', '--dpi', '60')).status).toBe(0);
    const svg = text('outlines', 'aufgaben.svg');
    expect(svg).not.toMatch(/<text|font-face/);
    expect(svg).toMatch(/<desc [^>]*>In der Mitte steht ein Kreis/);
  });

  it('makes the same drawings, documents and words each time', async () => {
    const args = ['patenschaften', '--size', 'a4,folie', '--dark', '--pdf', '--dpi', '60'];
    for (const out of ['one', 'two']) expect((await zb(out, ...args)).status).toBe(0);
    const files = readdirSync(join(folder, 'one/abbildungen')).filter((file) => !file.endsWith('.png'));
    expect(files).toHaveLength(10);
    for (const file of files)
      expect(readFileSync(inOut('two', file)).equals(readFileSync(inOut('one', file)))).toBe(true);
  });

  it('refuses a size that it does not know', async () => {
    const { status, stderr } = await zb('none', '--size', 'plakat');
    expect(status).toBe(2);
    expect(stderr).toContain('--size plakat');
  });
});
