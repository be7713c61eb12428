import { expect, it } from 'vitest';
import { figureText } from '../../src/outputs/figure-text.js';

const figure = { title: 'Rollen', description: 'Vier Stufen.' } as never;

it('says title, description and details in paragraphs, with an end of line', () => {
  expect(figureText(figure)).toBe('Rollen\n\nVier Stufen.\n');
  expect(figureText({ ...(figure as object), details: 'A: Beraten.' } as never)).toBe(
    'Rollen\n\nVier Stufen.\n\nA: Beraten.\n',
  );
});
