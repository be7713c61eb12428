import type { DrawFigure } from './figure.js';

/** Width in mm of a figure for a phone: in the 318 pixels that a window of 360 has for it, 8 pt are 12. */
export const narrowWidth = 74;

/**
 * A kind with a form for a phone, drawn when asked for, unless it has one of its own. One that has something to complain of is left out, since the wide
 * one can be moved sideways instead.
 */
export function withNarrowForm<Data>(draw: DrawFigure<Data>): DrawFigure<Data> {
  return (data, context) => {
    const narrow = () => {
      const { lying: _, room: __, fill: ___, ...upright } = context;
      const figure = draw(data, { ...upright, id: `${context.id}-schmal`, width: narrowWidth });
      return figure.diagnostics.length === 0 ? figure : undefined;
    };
    return { narrow, ...draw(data, context) };
  };
}
