import { parseZeitpunkt, type Zeitpunkt } from '../../data-types/zeitpunkt.js';
import type { Ereignis, Zeitstrahl } from '../../data-types/zeitstrahl.js';
import type { Mark, SymbolShape } from '../symbols.js';

export interface Kind {
  name: string;
  side: Side;
  symbol: SymbolShape;
  colour: string;
  /** Tells it from earlier kinds that have the same shape in other colours: colour alone must not. */
  mark: Mark;
  /** Place in the list of kinds. */
  order: number;
}

export type Side = 'links' | 'rechts';

/** An event with its place in time. Days are counted from 1970-01-01, `end` is the day after. */
export interface Moment {
  event: Ereignis;
  kind: Kind;
  year: number;
  start: number;
  end: number;
  /** How exactly the time is known; `dauer` = an event of several days or months. */
  extent: Zeitpunkt['precision'] | 'dauer';
  /** Every date given for it is a day. */
  exact: boolean;
}

/** Something that runs through months. */
export interface Thread {
  title: string;
  from: string;
  to: string;
  start: number;
  end: number;
}

/** The events in the order of time. Events that begin and end together keep the order of the data. */
export function momentsOf(data: Zeitstrahl): Moment[] {
  const kinds = kindsOf(data);
  const moments = data.ereignisse.flatMap((event) => {
    const kind = kinds.get(event.art);
    return kind ? [momentOf(event, kind)] : [];
  });
  return moments.sort((a, b) => a.start + a.end - (b.start + b.end) || a.start - b.start);
}

function kindsOf({ arten }: Zeitstrahl): Map<string, Kind> {
  return new Map(
    arten.map(({ id, name, seite, symbol, farbe }, i) => {
      const sameShape = arten.slice(0, i + 1).filter((other) => other.symbol === symbol);
      const colours = [...new Set(sameShape.map((other) => other.farbe))];
      const mark = colours.indexOf(farbe) as Mark;
      return [id, { name, side: seite, symbol, colour: farbe, mark, order: i }];
    }),
  );
}

function momentOf(event: Ereignis, kind: Kind): Moment {
  const from = parseZeitpunkt(event.datum);
  const to = parseZeitpunkt(event.bis ?? event.datum);
  const longer = to.end > from.end;
  return {
    event,
    kind,
    year: from.year,
    start: from.start,
    end: to.end,
    extent: longer ? 'dauer' : from.precision,
    exact: from.precision === 'tag' && to.precision === 'tag',
  };
}

/** What runs through, in the order of the data. */
export function threadsOf(data: Zeitstrahl): Thread[] {
  return (data.laufend ?? []).map(({ titel, von, bis }) => ({
    title: titel,
    from: von,
    to: bis,
    start: parseZeitpunkt(von).start,
    end: parseZeitpunkt(bis).end,
  }));
}
