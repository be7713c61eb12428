import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../src/figures/wortwolke/engine.js';
import { layoutCloud } from '../../../src/figures/wortwolke/layout.js';

const require = createRequire(import.meta.url);
const isLoaded = (name: string) => Object.keys(require.cache).some((path) => path.includes(name));

describe('engineOf', () => {
  it('does not load the canvas for our own engine', () => {
    expect(engineOf('zb')).toEqual({ value: layoutCloud, diagnostics: [] });
    expect(isLoaded('@napi-rs')).toBe(false);
    expect(isLoaded('d3-cloud')).toBe(false);
  });

  it('reports a canvas that cannot be loaded (ZB2110), and lays out with our own engine', () => {
    expect(engineOf('d3-cloud', () => undefined)).toMatchObject({
      value: layoutCloud,
      diagnostics: [{ code: 'ZB2110', severity: 'error' }],
    });
  });

  it('loads d3-cloud when asked for it', () => {
    const { value, diagnostics } = engineOf('d3-cloud');
    expect(diagnostics).toEqual([]);
    expect(value).not.toBe(layoutCloud);
    expect(isLoaded('@napi-rs')).toBe(true);
  });
});
