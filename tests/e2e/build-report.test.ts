import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readProject } from '../../src/data-types/read-project.js';
import { formatZeitpunkt } from '../../src/data-types/zeitpunkt.js';
import { readTaggedPdf } from '../../src/outputs/pdf/inspect/tagged-pdf.js';
import { isTag, type TagNode, walkTags } from '../../src/outputs/pdf/structure/tag-node.js';
import { contentsEntries } from './contents-check.mjs';
import { normalise, openPdf } from './open-pdf.mjs';
import { linesOfParagraphs } from './paragraph-lines.js';
import { bundledBuild, type SharedBuild } from './shared-builds.js';

/** The pages of a tag and of all in it, in their order. */
function pagesOf(tag: TagNode): number[] {
  const pages: number[] = [];
  walkTags(tag, ({ kids }) => {
    for (const kid of kids) if (kid.kind === 'content') pages.push(kid.page);
  });
  return pages.sort((a, b) => a - b);
}

const root = fileURLToPath(new URL('../..', import.meta.url));

let first: SharedBuild;
let out: string;
let pdf: Awaited<ReturnType<typeof openPdf>>;

beforeAll(async () => {
  first = await bundledBuild();
  ({ out } = first);
  pdf = await openPdf(join(out, 'konzept.pdf'));
});

describe('zb build-report on the bundled project', () => {
  const { value: project } = readProject(root);
  if (!project) throw new Error('the bundled project has errors');
  const { data } = project;

  it('ends well and names what it has written, with pages, sizes and time', () => {
    expect(first.stderr).toMatch(/Fertig in \d+,\d s\./);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/konzept\.html {2}\d+ kB/);
    expect(first.stdout).toMatch(new RegExp(`konzept\\.pdf {2}.*, ${pdf.pages.length} Seiten`));
  });

  it('writes HTML, PDF, a manifest and one SVG a figure, and nothing else', () => {
    expect(readdirSync(out).sort()).toEqual([
      'abbildungen',
      'buendnistreffen.druckerei.pdf',
      'buendnistreffen.html',
      'buendnistreffen.manifest.json',
      'buendnistreffen.pdf',
      'konzept.druckerei.pdf',
      'konzept.html',
      'konzept.manifest.json',
      'konzept.pdf',
    ]);
    const figures = data.abbildungen.abbildungen.map(({ id }) => `${id}.svg`);
    expect(readdirSync(join(out, 'abbildungen')).sort()).toEqual(figures.sort());
  });

  it('finds nothing that an eye would catch', () => {
    expect(first.stderr).not.toMatch(/ZB31\d\d/);
  });

  it('makes a PDF for a print shop that breaks its pages as the other one does', async () => {
    for (const report of ['konzept', 'buendnistreffen']) {
      const shop = await openPdf(join(out, `${report}.druckerei.pdf`));
      const other = await openPdf(join(out, `${report}.pdf`));
      expect(shop.pages.map(({ text }) => normalise(text))).toEqual(
        other.pages.map(({ text }) => normalise(text)),
      );
    }
  });

  it('makes a PDF of 24 to 32 A4 pages, tagged, with title, author and language', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(24);
    expect(pdf.pages.length).toBeLessThanOrEqual(32);
    for (const { width, height } of pdf.pages) {
      expect(width).toBeCloseTo(595.3, 0);
      expect(height).toBeCloseTo(841.9, 0);
    }
    expect(pdf.tagged).toBe(true);
    expect(pdf.info).toMatchObject({
      Title: 'Zukunftsbündnis für sozialen Zusammenhalt in Hessen',
      Author: data.projekt.herausgeber.name,
      Language: 'de',
    });
  });

  it('holds every chapter, and bookmarks with their exact titles', () => {
    const titles = pdf.bookmarks.map(({ title }) => normalise(title));
    const chapters = data.kapitel.filter(({ file }) => file.includes('/konzept/'));
    expect(chapters).toHaveLength(11);
    for (const { kopf } of chapters) {
      expect(pdf.text).toContain(normalise(kopf.titel));
      expect(titles.some((title) => title.endsWith(normalise(kopf.titel)))).toBe(true);
    }
  });

  it('holds every figure with its number, caption and source', () => {
    for (let number = 1; number <= 12; number++) expect(pdf.text).toContain(`Abb. ${number} `);
    expect(pdf.text).toContain('Tab. 1 ');
    for (const { beschriftung, quelle } of data.abbildungen.abbildungen) {
      expect(pdf.text).toContain(normalise(beschriftung));
      expect(pdf.text).toContain(`(${normalise(quelle)})`);
    }
  });

  it('holds every member and every statement, indirect ones without quotation marks', () => {
    for (const { kurz, personen } of data.mitglieder.mitglieder) {
      expect(pdf.text).toContain(normalise(kurz));
      for (const { name } of personen) expect(pdf.text).toContain(name);
    }
    for (const { art, text } of data.stimmen.stimmen) {
      expect(pdf.text).toContain(normalise(text));
      if (art === 'sinngemaess') expect(pdf.text).not.toContain(`„${normalise(text)}`);
    }
  });

  it('holds every event of the Zeitstrahl, as exactly dated as the data knows it', () => {
    const page = pdf.pages.find(({ text }) => text.includes('Abb. 12') && text.includes('Gründung'));
    const text = page?.text.replace(/\s/g, '') ?? '';
    for (const { titel, datum } of data.zeitstrahl.ereignisse) {
      expect(text).toContain(titel.replace(/\s/g, ''));
      expect(text).toContain(formatZeitpunkt(datum, 'de').replace(/\s/g, ''));
    }
    for (const { titel } of data.zeitstrahl.laufend ?? []) expect(text).toContain(titel.replace(/\s/g, ''));
  });

  it('parts words at line ends, never in three lines in a row, and ends no line within „16. Mai“', () => {
    const lines = pdf.pages.flatMap(({ glyphLines }) => glyphLines);
    const isParted = (line?: string) => /\p{L}[\u00AD-]$/u.test(line ?? '');
    expect(lines.filter(isParted).length).toBeGreaterThan(40);
    const ladders = lines.filter(
      (line, i) => isParted(line) && isParted(lines[i + 1]) && isParted(lines[i + 2]),
    );
    expect(ladders).toEqual([]);
    expect(lines.filter((line) => /(?:^|\s)(?:\d{1,2}\.|e\.|z\.|§|Abb\.)$/.test(line))).toEqual([]);
  });

  it('leaves at least three lines of a paragraph on each page that it stands on', () => {
    const lines = linesOfParagraphs(readTaggedPdf(readFileSync(join(out, 'konzept.pdf'))));
    expect(lines.filter(({ counts }) => Math.max(...counts) > 6).length).toBeGreaterThan(10);
    expect(lines.filter(({ counts }) => counts.length > 1 && Math.min(...counts) < 3)).toEqual([]);
  });

  it('keeps lists with the line that announces them', () => {
    const { tree } = readTaggedPdf(readFileSync(join(out, 'konzept.pdf')));
    const pages: [number | undefined, number | undefined][] = [];
    if (tree)
      walkTags(tree, ({ kids }) => {
        const tags = kids.filter(isTag);
        tags.forEach((tag, i) => {
          const before = tags[i - 1];
          if (tag.type === 'L' && before?.type === 'P') pages.push([pagesOf(before).at(-1), pagesOf(tag)[0]]);
        });
      });
    expect(pages.length).toBeGreaterThan(1);
    for (const [announced, begun] of pages) expect(announced).toBe(begun);
  });

  it('prints true page numbers in the contents', () => {
    const entries = contentsEntries(pdf.pages);
    expect(entries.length).toBeGreaterThanOrEqual(11);
    for (const { line, printed, page } of entries) expect({ line, page: printed }).toEqual({ line, page });
    const einleitung = entries.find(({ line }) => line.includes('Einleitung'));
    expect(pdf.pages[(einleitung?.page ?? 0) - 1]?.text).toContain('Einleitung');
  });

  it('says that the interviews are invented beside each cloud', () => {
    for (const number of [3, 4]) {
      const page = pdf.pages.find(({ text }) => text.includes(`Abb. ${number} `) && /erfunden/i.test(text));
      expect(page, `Abb. ${number}`).toBeDefined();
    }
  });

  it('embeds nothing but the bundled fonts', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const name of pdf.fonts) expect(name).toMatch(/Vollkorn|InstrumentSans|Instrument-?Sans/);
  });

  it('makes HTML that asks for nothing and has the same page numbers', () => {
    const html = readFileSync(join(out, 'konzept.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\s*<html lang="de"/i);
    expect(html.match(/\s(?:src|srcset|poster|data)="(?!data:)[^"]*"/g)).toBeNull();
    expect(html.match(/url\((?!["']?data:)[^)]*\)/g)).toBeNull();
    expect(html.match(/<(?:iframe|object|embed|link)\b/gi)).toBeNull();
    // The one script is in the file, and the policy lets no other run.
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
    const hashes = scripts.map(([, , script = '']) => createHash('sha256').update(script).digest('base64'));
    expect(scripts.map(([, attributes]) => attributes)).toEqual(['']);
    expect(html).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-${hashes[0]}';`,
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const [, anchor] of html.matchAll(/\shref="#([^"]+)"/g)) expect(ids).toContain(anchor);
  });
});
