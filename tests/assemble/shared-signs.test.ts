import { expect, it } from 'vitest';
import { shareSigns } from '../../src/assemble/shared-signs.js';

const sign = `<g fill="none">${'<path d="M0 0h1v1h-1z"/>'.repeat(4)}</g><circle r="1"/>`;
const placed = (x: number, markup: string) =>
  `<g aria-hidden="true" transform="translate(${x} 0)">${markup}</g><text>a</text>`;

it('a sign that occurs again is drawn once and then referred to', () => {
  expect(shareSigns([placed(1, sign) + placed(2, sign), placed(3, sign)])).toEqual([
    placed(1, `<g id="zeichen-1">${sign}</g>`) + placed(2, '<use href="#zeichen-1"/>'),
    placed(3, '<use href="#zeichen-1"/>'),
  ]);
});

it('signs that occur once or are short stay as they are', () => {
  const documents = [placed(1, sign) + placed(2, '<circle r="1"/>') + placed(3, '<circle r="1"/>')];
  expect(shareSigns(documents)).toEqual(documents);
});
