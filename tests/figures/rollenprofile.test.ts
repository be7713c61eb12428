import { describe, expect, it } from 'vitest';
import type { Rollenprofile } from '../../src/data-types/rollenprofile.js';
import { drawRollenprofile } from '../../src/figures/rollenprofile.js';
import { figureContext, projectData } from './figure-context.js';
import { manyRollenprofile, rollenprofile } from './fixtures/rollenprofile.js';
import { expectReference } from './reference.js';
import { textCrossings } from './text-crossings.js';

const project = projectData('rollenprofile') as Rollenprofile;

/** Left edges of the texts with a role's name, in the order of the roles. */
function nameEdges(svg: string, data: Rollenprofile): number[] {
  return data.rollenprofile.map(({ name }) => {
    const text = new RegExp(`<text x="([\\d.]+)"[^>]*>${name.replace(' ', '.')}</text>`).exec(svg);
    return Number(text?.[1]);
  });
}

describe('drawRollenprofile', () => {
  it.each([170, 112, 84])('sets every text inside its shape at %d mm', (width) => {
    const context = figureContext('rp', width);
    for (const data of [rollenprofile, manyRollenprofile, project]) {
      const figure = drawRollenprofile(data, context);
      expect(figure.diagnostics).toEqual([]);
      expect(textCrossings(figure.svg, context)).toEqual([]);
    }
  });

  it('draws as the references show', () => {
    expectReference('rollenprofile', drawRollenprofile(rollenprofile, figureContext('rp')).svg);
    expectReference('rollenprofile-84', drawRollenprofile(rollenprofile, figureContext('rp', 84)).svg);
    expectReference('rollenprofile-viele', drawRollenprofile(manyRollenprofile, figureContext('rp')).svg);
  });

  it('is no higher than 200 mm on a page', () => {
    expect(drawRollenprofile(project, figureContext('rp')).height).toBeLessThanOrEqual(200);
  });

  it('sets the roles side by side, and below each other where their words would not fit', () => {
    const side = nameEdges(drawRollenprofile(rollenprofile, figureContext('rp')).svg, rollenprofile);
    expect(side).toEqual([3, 45.5, 88, 130.5]);
    const narrow = nameEdges(drawRollenprofile(rollenprofile, figureContext('rp', 112)).svg, rollenprofile);
    expect(new Set(narrow).size).toBe(1);
    const seven = nameEdges(drawRollenprofile(manyRollenprofile, figureContext('rp')).svg, manyRollenprofile);
    expect(new Set(seven)).toEqual(new Set([58]));
  });

  it('keeps the order of the axis in the table and the description', () => {
    const { table, description, title } = drawRollenprofile(rollenprofile, figureContext('rp'));
    expect(title).toBe('Vier Rollenprofile von „grundlegend“ bis „konkret vor Ort“');
    expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
      ['1', 'Vermitteln'],
      ['2', 'Impulse geben'],
      ['3', 'Beraten'],
      ['4', 'Patenschaft'],
    ]);
    expect(description).toContain('Vermitteln, Impulse geben, Beraten und Patenschaft.');
    expect(description).toContain('Impulse geben umfasst: Debatten im Bündnis anstoßen; Fachtagung');
  });

  it('hides its decoration from screen readers', () => {
    const { svg } = drawRollenprofile(rollenprofile, figureContext('rp'));
    // four emblems, the hills and the street
    expect(svg.match(/<g aria-hidden="true"/g)).toHaveLength(6);
  });
});
