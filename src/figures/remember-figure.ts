import type { Remember } from '../load/remember.js';
import { codes } from '../messages/codes.js';
import type { Figure, FigureContext } from './figure.js';

/** A figure as it can be kept: its narrow form is drawn, and kept, when somebody asks for it. */
type KeptFigure = Omit<Figure, 'narrow'> & { hasNarrow: boolean };

/** A figure that is drawn only if it wasn't before, of the same kind, from the same data, with the same look. */
export function rememberFigure(
  remember: Remember,
  kind: string,
  data: unknown,
  { fonts, ...look }: FigureContext,
  draw: () => Figure,
): Figure {
  const key = [kind, data, look, fonts.text, fonts.display];
  let drawn: Figure | undefined;
  const drawnOnce = () => {
    drawn ??= draw();
    return drawn;
  };
  const { hasNarrow, ...figure } = remember('figure', key, () => withoutNarrow(drawnOnce()), isSettled);
  if (!hasNarrow) return figure;
  const narrow = () => {
    const kept = remember('narrow figure', key, () => {
      const form = drawnOnce().narrow?.();
      return form && withoutNarrow(form);
    });
    if (!kept) return undefined;
    const { hasNarrow: _, ...form } = kept;
    return form;
  };
  return { ...figure, narrow };
}

function withoutNarrow({ narrow, ...figure }: Figure): KeptFigure {
  return { ...figure, hasNarrow: narrow !== undefined };
}

/** What a machine lacks may be there the next time. */
function isSettled({ diagnostics }: KeptFigure): boolean {
  return diagnostics.every(({ code }) => codes[code].kind !== 'environment');
}
