import { expect, it } from 'vitest';
import { leanDrawings } from '../../src/assemble/lean-drawings.js';

const look = 'font-weight="600" font-size="3.17" fill="#16305A"';
const text = (x: number) => `<text x="${x}" y="3" ${look}>Wort</text>`;
const svg = (body: string) => `<svg viewBox="0 0 9 9">${body}</svg>`;

it('what looks alike says so by a class, in all documents by the same', () => {
  const { documents, css } = leanDrawings([svg(text(1) + text(2) + text(3)), svg(text(4))]);
  expect(documents[0]).toContain('<text x="1" y="3" class="z0">Wort</text><text x="2" y="3" class="z0">');
  expect(documents[1]).toBe(svg('<text x="4" y="3" class="z0">Wort</text>'));
  expect(css).toBe('.z0{font-weight:600;font-size:3.17px;fill:#16305A}');
});

it('what occurs once, has a class, or stands outside of drawings stays as it is', () => {
  for (const document of [svg(text(1)), svg(`<text class="w" ${look}>a</text>`.repeat(5)), text(1).repeat(5)])
    expect(leanDrawings([document])).toEqual({ documents: [document], css: '' });
});

it('a drawing within a page needs no namespace, no zeros, and few words for lines along an axis', () => {
  const lines = '<path d="M1 2L9.5 2"/><path d="M1 2L1 -3"/><path d="M1 2L3 4"/>';
  const { documents } = leanDrawings([
    `<svg xmlns="http://www.w3.org/2000/svg"><rect x="0" y="0" width="3"/><text x="0" y="3">a</text>${lines}</svg>`,
  ]);
  expect(documents[0]).toBe(
    '<svg><rect width="3"/><text y="3">a</text><path d="M1 2H9.5"/><path d="M1 2V-3"/><path d="M1 2L3 4"/></svg>',
  );
});
