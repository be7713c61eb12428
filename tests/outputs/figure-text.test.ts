import { expect, it } from 'vitest';
import { figureText } from '../../src/outputs/figure-text.js';

const figure = { title: 'Rollen', description: 'Vier Stufen.' } as never;

it('says title, description and details in paragraphs, with an end of line', () => {
  expect(figureText('Rollen im Bündnis', figure)).toBe('Rollen im Bündnis\n\nVier Stufen.\n');
  expect(figureText('Rollen im Bündnis', { ...(figure as object), details: 'A: Beraten.' } as never)).toBe(
    'Rollen im Bündnis\n\nVier Stufen.\n\nA: Beraten.\n',
  );
});
