import { describe, expect, it } from 'vitest';
import { abbildungen } from '../../src/data-types/abbildungen.js';
import { figureKinds } from '../../src/figures/kinds.js';

describe('figureKinds', () => {
  it('are the ones that abbildungen.yaml may name', () => {
    const schema = JSON.parse(JSON.stringify(abbildungen.schema));
    const named: string[] = schema.properties.abbildungen.items.properties.art.enum;
    expect(figureKinds.map(({ kind }) => kind).sort()).toEqual([...named].sort());
  });
});
