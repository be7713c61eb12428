import { describe, expect, it } from 'vitest';
import { abbildungen } from '../../src/data-types/abbildungen.js';
import type { ProjectData } from '../../src/data-types/project.js';
import { figureKinds } from '../../src/figures/kinds.js';
import { figureContext } from './figure-context.js';
import { cloud, themenfelder } from './wortwolke/cloud-fixture.js';

describe('figureKinds', () => {
  it('are the ones that abbildungen.yaml may name', () => {
    const schema = JSON.parse(JSON.stringify(abbildungen.schema));
    const named: string[] = schema.properties.abbildungen.items.properties.art.enum;
    expect(figureKinds.map(({ kind }) => kind).sort()).toEqual([...named].sort());
  });
});

describe('a word cloud', () => {
  const kind = figureKinds.find(({ kind }) => kind === 'wortwolke');
  const draw = (wortwolke: string) => {
    const [term] = cloud(1).terms;
    const word = { text: term?.text ?? '', zeilen: ['Räume für', 'Begegnung'], x: 85, y: 20, groesse: 30 };
    const form = { form: 'seite', breite: 170, hoehe: 60, woerter: [word] } as const;
    const data = { handlungsfelder: { themenfelder }, anordnungen: [{ wortwolke, formen: [form] }] };
    const source = { data: data as unknown as ProjectData, clouds: new Map([['probe', cloud(1)]]) };
    const abbildung = { art: 'wortwolke', wortwolke: 'probe' } as never;
    return kind?.draw(source, abbildung, figureContext('abb'))?.svg;
  };

  it('has its words where they were kept for it, and not where they were for another', () => {
    expect(draw('probe')).toContain('>Räume für</text>');
    expect(draw('andere')).toContain('>Räume für Begegnung</text>');
  });
});
