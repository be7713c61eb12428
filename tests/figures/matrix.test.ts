import { describe, expect, it } from 'vitest';
import type { Handlungsfelder } from '../../src/data-types/handlungsfelder.js';
import type { Mitglieder } from '../../src/data-types/mitglieder.js';
import type { Rollenprofile } from '../../src/data-types/rollenprofile.js';
import { wordCount } from '../../src/figures/count-words.js';
import type { MatrixData } from '../../src/figures/matrix/data.js';
import { drawMatrix } from '../../src/figures/matrix.js';
import { figureContext, projectData } from './figure-context.js';
import { handlungsfelder, manyHandlungsfelder } from './fixtures/handlungsfelder.js';
import { manyMitglieder, mitglieder } from './fixtures/mitglieder.js';
import { manyRollenprofile, rollenprofile } from './fixtures/rollenprofile.js';
import { expectReference } from './reference.js';
import { textCrossings } from './text-crossings.js';

const sample: MatrixData = { mitglieder, rollenprofile, handlungsfelder };
const many: MatrixData = {
  mitglieder: manyMitglieder,
  rollenprofile: manyRollenprofile,
  handlungsfelder: manyHandlungsfelder,
};
const project: MatrixData = {
  mitglieder: projectData('mitglieder') as Mitglieder,
  rollenprofile: projectData('rollenprofile') as Rollenprofile,
  handlungsfelder: projectData('handlungsfelder') as Handlungsfelder,
};

const texts = (svg: string): string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map((m) => m[1] ?? '');

describe('drawMatrix', () => {
  it.each([170, 112, 84])('sets every text inside its shape at %d mm', (width) => {
    const context = figureContext('mx', width);
    for (const data of [sample, many, project]) {
      const figure = drawMatrix(data, context);
      expect(figure.diagnostics).toEqual([]);
      expect(textCrossings(figure.svg, context)).toEqual([]);
    }
  });

  it('draws as the references show', () => {
    expectReference('matrix', drawMatrix(sample, figureContext('mx')).svg);
    expectReference('matrix-84', drawMatrix(sample, figureContext('mx', 84)).svg);
  });

  it('fits on a page with the members of the alliance', () => {
    expect(drawMatrix(project, figureContext('mx')).height).toBeLessThanOrEqual(205);
  });

  it('goes on in further parts where a page holds no more, each with head and legend and every member once', () => {
    const context = { ...figureContext('mx'), room: 195 };
    const { parts = [] } = drawMatrix(many, context);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(part.height).toBeLessThanOrEqual(195);
      expect(part.diagnostics).toEqual([]);
      expect(textCrossings(part.svg, context)).toEqual([]);
      expect(texts(part.svg)).toEqual(expect.arrayContaining(['Mitglied', 'Mitgestalten', 'Nachhaltigkeit']));
    }
    const members = (svg: string) =>
      texts(svg).filter((text) => /^(?:Institut Nummer|Hessischer Kammern)/.test(text));
    expect(parts.flatMap(({ svg }) => members(svg))).toHaveLength(60);
    const totals = parts.map(({ svg }) => texts(svg).join(' ').includes('Mitglieder je Rolle'));
    expect(totals).toEqual(parts.map((_, i) => i === parts.length - 1));
    expect(new Set(parts.map(({ svg }) => /aria-labelledby="[^"]*"/.exec(svg)?.[0])).size).toBe(parts.length);
    expect(parts.at(-1)?.description).toMatch(/^Teil 5 von 5 der Tabelle, mit Gruppe /);
    const told = parts
      .map((part) => part.details)
      .join(' ')
      .replaceAll(' (Fortsetzung)', '');
    expect(told.match(/\([^)]*\)/g)).toHaveLength(60);
  });

  it('says of a group that has begun on the page before that it goes on', () => {
    const { parts = [] } = drawMatrix(many, { ...figureContext('mx'), room: 195 });
    const all = parts.flatMap(({ svg }) => texts(svg));
    expect(all).toContain('Gruppe 2: Gemeinwesenarbeit und Wohlfahrt (Fortsetzung)');
    expect(all).not.toContain('Gruppe 1: Gemeinwesenarbeit und Wohlfahrt (Fortsetzung)');
  });

  it('stays whole on one page if it fits', () => {
    expect(drawMatrix(project, { ...figureContext('mx'), room: 205 }).parts).toBeUndefined();
  });

  it('counts the members of every role', () => {
    const figure = drawMatrix(sample, figureContext('mx'));
    const totals = ['4 von 7', '5 von 7', '5 von 7', '2 von 7'];
    expect(texts(figure.svg).filter((text) => text.endsWith(' von 7'))).toEqual(totals);
    expect(figure.table.rows.at(-1)).toEqual(['Mitglieder je Rolle', '', ...totals]);
  });

  it('draws a slot for every Themenfeld in every role, taken or empty', () => {
    const { svg } = drawMatrix(sample, figureContext('mx'));
    const taken = [...svg.matchAll(/<rect [^>]*height="4.6" fill="([^"]*)"/g)].map((m) => m[1]);
    const empty = svg.match(/M[\d.]+ [\d.]+h[\d.]+v4\.6h-[\d.]+z/g) ?? [];
    expect(taken.length + empty.length).toBe(7 * 4 * 4);
    expect(taken.filter((fill) => fill === '#B7482A')).toHaveLength(7);
    expect(taken.filter((fill) => fill === '#16305A')).toHaveLength(1);
  });

  it('leaves out groups without members and keeps members without a role', () => {
    const { svg, table } = drawMatrix(sample, figureContext('mx'));
    expect(texts(svg)).not.toContain('Gewerkschaften');
    expect(table.rows.find((row) => row[0]?.startsWith('HMSI'))).toEqual([
      'HMSI (voller Name)',
      'Land',
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  it('names the members in full in the table, and the letters', () => {
    const { table } = drawMatrix(sample, figureContext('mx'));
    expect(table.columns).toEqual([
      'Mitglied',
      'Gruppe',
      'Vermitteln',
      'Impulse geben',
      'Beraten',
      'Patenschaft',
    ]);
    expect(table.rows[1]?.slice(2)).toEqual(['A, B, D', '–', 'B', '–']);
  });

  it('describes itself in at most 120 words, the note included', () => {
    const { description } = drawMatrix(sample, figureContext('mx'));
    expect(description).toContain('sieben Mitglieder aus fünf Gruppen');
    expect(description).toContain('Vermitteln 4, Impulse geben 5, Beraten 5 und Patenschaft 2');
    expect(description).toContain('nicht abgestimmt');
    expect(wordCount(drawMatrix(many, figureContext('mx')).description)).toBeLessThanOrEqual(120);
  });

  it('has every assignment in its details, group by group', () => {
    const { details } = drawMatrix(sample, figureContext('mx'));
    expect(details).toMatch(
      /^Kommunale Spitzenverbände: Hessischer Städtetag \(Vermitteln A, B; Impulse geben A\), Hessischer Städte- und Gemeindebund \(Vermitteln A, B, D; Beraten B\)\. Gemeinwesenarbeit und Wohlfahrt: /,
    );
    expect(details).toMatch(/ Land: HMSI \(ohne Rolle\)\.$/);
  });

  it('prints the note below, and nothing without one', () => {
    const { hinweis: _, ...quiet } = mitglieder;
    const figure = drawMatrix({ ...sample, mitglieder: quiet }, figureContext('mx'));
    expect(texts(drawMatrix(sample, figureContext('mx')).svg).join(' ')).toContain('nicht abgestimmt');
    expect(texts(figure.svg).join(' ')).not.toContain('nicht abgestimmt');
  });

  it('sets names of roles that are wider than their columns like stairs', () => {
    const { svg } = drawMatrix(many, figureContext('mx'));
    const heights = manyRollenprofile.rollenprofile.map(({ name }) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}</text>`).exec(svg)?.[1]),
    );
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(7);
  });
});
