import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is used here of HarfBuzz's subsetter (hb-subset.h); pointers and sizes are numbers. */
interface Subsetter {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_face_destroy(face: number): void;
  hb_set_clear(set: number): void;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

const [writable, withoutHinting, layoutFeatures] = [2, 1, 6];

/** Kerning, marks and the figure styles that templates choose; ligatures are switched off in them. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'onum', 'pnum', 'tnum'];

/** A node module without types for it: lib.dom has them, and nothing else of that belongs here. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

let loaded: Subsetter | undefined;

function subsetter(): Subsetter {
  if (loaded) return loaded;
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  loaded = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file))).exports as Subsetter;
  loaded._initialize();
  return loaded;
}

/** An OpenType font with the glyphs of these characters alone, as far as it has them, and without hinting. */
export function subsetFont(sfnt: Uint8Array, characters: Iterable<string>): Uint8Array {
  const hb = subsetter();
  const data = hb.malloc(sfnt.byteLength);
  new Uint8Array(hb.memory.buffer).set(sfnt, data);
  const blob = hb.hb_blob_create(data, sfnt.byteLength, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, withoutHinting);
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(wanted, character.codePointAt(0) ?? 0);
  const kept = hb.hb_subset_input_set(input, layoutFeatures);
  hb.hb_set_clear(kept);
  for (const feature of features) hb.hb_set_add(kept, Buffer.from(feature).readUInt32BE());
  const smaller = hb.hb_subset_or_fail(face, input);
  if (smaller === 0) throw new Error('a font that HarfBuzz cannot make smaller');
  const result = hb.hb_face_reference_blob(smaller);
  const start = hb.hb_blob_get_data(result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result));
  for (const one of [result, blob]) hb.hb_blob_destroy(one);
  for (const one of [smaller, face]) hb.hb_face_destroy(one);
  hb.hb_subset_input_destroy(input);
  hb.free(data);
  return bytes;
}
