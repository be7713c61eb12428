import { describe, expect, it } from 'vitest';
import { abbildungen } from '../../src/data-types/abbildungen.js';
import type { ProjectData } from '../../src/data-types/project.js';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Figure } from '../../src/figures/figure.js';
import { figureKinds } from '../../src/figures/kinds.js';
import { narrowWidth, withNarrowForm } from '../../src/figures/narrow.js';
import { everyKind } from './every-kind.js';
import { figureContext } from './figure-context.js';
import { cloud, themenfelder } from './wortwolke/cloud-fixture.js';

describe('figureKinds', () => {
  it('are the ones that abbildungen.yaml may name', () => {
    const schema = JSON.parse(JSON.stringify(abbildungen.schema));
    const named: string[] = schema.properties.abbildungen.items.properties.art.enum;
    expect(figureKinds.map(({ kind }) => kind).sort()).toEqual([...named].sort());
  });
});

describe('every kind', () => {
  it.each(Object.entries(everyKind))('%s has a form for a phone with texts of 12 pixels', (kind, draw) => {
    const drawOf = figureKinds.find((one) => one.kind === kind)?.draw;
    expect(drawOf).toBeDefined();
    const narrow = withNarrowForm((_: unknown, context) => draw(context))(
      undefined,
      figureContext('abb'),
    ).narrow?.();
    const sizes = [...(narrow?.svg.matchAll(/font-size="([\d.]+)"/g) ?? [])].map((m) => Number(m[1]));
    expect((Math.min(...sizes) * 318) / narrowWidth).toBeGreaterThanOrEqual(12);
    expect(narrow?.svg).toContain('id="abb-schmal-titel"');
  });

  it('has no form for a phone that something is wrong with', () => {
    const wrong = { ...everyKind.aufgaben?.(figureContext('abb')), diagnostics: [diagnostic('ZB2001', {})] };
    expect(withNarrowForm(() => wrong as Figure)(undefined, figureContext('abb')).narrow?.()).toBeUndefined();
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
