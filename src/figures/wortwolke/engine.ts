import type { CloudLook } from '../../analyse/cloud.js';
import { diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import type { Font } from '../../load/fonts.js';
import { loadD3Cloud } from './d3-cloud.js';
import { type CloudLayout, type CloudOptions, layoutCloud } from './layout.js';
import type { CloudWord } from './shapes.js';

/**
 * Lays out a word cloud in an area in mm: every word placed, upright, none touching another. The same input gives
 * the same cloud.
 */
export type CloudEngine = (
  words: readonly CloudWord[],
  area: { width: number; height: number },
  font: Font,
  options: CloudOptions,
) => CloudLayout;

/**
 * The engine that a cloud asks for. Only d3-cloud has something to load; if that fails (ZB2110), our own takes
 * its place.
 */
export function engineOf(
  name: CloudLook['engine'],
  load: () => CloudEngine | undefined = loadD3Cloud,
): Staged<CloudEngine> {
  if (name === 'zb') return { value: layoutCloud, diagnostics: [] };
  const engine = load();
  return engine
    ? { value: engine, diagnostics: [] }
    : { value: layoutCloud, diagnostics: [diagnostic('ZB2110')] };
}
