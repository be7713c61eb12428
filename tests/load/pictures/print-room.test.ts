import { expect, test } from 'vitest';
import {
  dpiOf,
  pixelsOn,
  printedWidth,
  printRoom,
  usualRoom,
} from '../../../src/load/pictures/print-room.js';
import { readTemplate } from '../../../src/load/template.js';
import { validProject } from '../../fixtures/project-copy.js';

test('the template that comes with zb says how wide pictures are, and keeps to it', () => {
  const { printCss = '' } = readTemplate(validProject, 'konzept') ?? {};
  expect(printRoom(printCss)).toEqual({ satzspiegel: 170, spalte: 112, hoehe: 210 });
  expect(printCss).toContain('.bild { width: var(--bild-satzspiegel); }');
});

test('a template that says other widths is read, one that says none gets the usual ones', () => {
  expect(printRoom(':root{--bild-spalte:87.5mm;--bild-hoehe: 0mm}')).toEqual({ ...usualRoom, spalte: 87.5 });
  expect(printRoom('')).toEqual(usualRoom);
});

test('a picture is as wide as its room, unless it would be too tall', () => {
  expect(printedWidth(usualRoom, 'satzspiegel', 1.5)).toBe(170);
  expect(printedWidth(usualRoom, 'spalte', 0.75)).toBe(112);
  expect(printedWidth(usualRoom, 'satzspiegel', 0.5)).toBe(105);
  expect(pixelsOn(25.4, 300)).toBe(300);
  expect(dpiOf(300, 25.4)).toBe(300);
});
