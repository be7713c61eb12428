import { round } from './drawing.js';

export type SymbolShape = 'kreis' | 'quadrat' | 'raute' | 'pille' | 'dreieck';

/** Half the side of the square that every symbol stays within, its outline included, in mm. */
export const symbolRadius = 2.4;

/** How a sign is drawn: filled, or hollow; a mark tells apart kinds that share a shape. */
export interface SymbolLook {
  colour: string;
  filled: boolean;
  /** What is seen through a hollow sign. */
  ground: string;
  mark?: Mark;
}

/** What stands within a sign: nothing, a dot, or a bar, lying or upright. */
export type Mark = 0 | 1 | 2 | 3;

/** A small sign for a kind of event, centred on x, y. */
export function eventSymbol(shape: SymbolShape, x: number, y: number, look: SymbolLook): string {
  const { colour, filled, ground, mark = 0 } = look;
  const paint = `fill="${filled ? colour : ground}" stroke="${colour}" stroke-width="0.6"`;
  const sign = shapes[shape](x, y, paint);
  // The weight of a triangle lies low.
  const middle = shape === 'dreieck' ? y + 0.45 : y;
  return sign + marks[mark](x, middle, `fill="${filled ? ground : colour}"`);
}

type Draw = (x: number, y: number, paint: string) => string;

// The sizes differ so that all five look equally heavy.
const shapes: Record<SymbolShape, Draw> = {
  kreis: (x, y, paint) => `<circle cx="${round(x)}" cy="${round(y)}" r="1.65" ${paint}/>`,
  quadrat: (x, y, paint) =>
    `<rect x="${round(x - 1.5)}" y="${round(y - 1.5)}" width="3" height="3" ${paint}/>`,
  raute: (x, y, paint) => `<path d="M${round(x)} ${round(y - 2.1)}l2.1 2.1l-2.1 2.1l-2.1 -2.1z" ${paint}/>`,
  pille: (x, y, paint) =>
    `<rect x="${round(x - 2.05)}" y="${round(y - 1.15)}" width="4.1" height="2.3" rx="1.15" ${paint}/>`,
  dreieck: (x, y, paint) => `<path d="M${round(x)} ${round(y - 1.85)}l1.95 3.4h-3.9z" ${paint}/>`,
};

const marks: Record<Mark, Draw> = {
  0: () => '',
  1: (x, y, paint) => `<circle cx="${round(x)}" cy="${round(y)}" r="0.6" ${paint}/>`,
  2: (x, y, paint) =>
    `<rect x="${round(x - 0.85)}" y="${round(y - 0.28)}" width="1.7" height="0.56" ${paint}/>`,
  3: (x, y, paint) =>
    `<rect x="${round(x - 0.28)}" y="${round(y - 0.7)}" width="0.56" height="1.4" ${paint}/>`,
};
