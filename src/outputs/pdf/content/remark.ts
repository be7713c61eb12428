import { name } from '../objects.js';
import { writeValue } from '../writer.js';
import type { ContentReading, Edit, Unit } from './units.js';

/** What a unit is to be: content of a mark of the print, or decoration. */
export type Standing = { mark: number; isFigure: boolean } | 'decoration';

/** A stream marked anew. */
export interface Remarked {
  bytes: Buffer;
  /** The marks that came out of each mark of the print: several where decoration stood between its parts. */
  marks: Map<number, number[]>;
}

/** Edits that begin at the same place: what ends comes before what begins. */
const order = { end: 0, begin: 1, cut: 2 } as const;

type RankedEdit = Edit & { rank: number };

/**
 * Marks a page anew: each run of units of one standing gets a mark, or is an artifact; what said so before goes. New marks
 * count from 0 in the order of the stream.
 * @param middle Height of the page's middle in points: text outside the document is a header above it, else a footer.
 * @param aliases Names of the fonts that take the place of those of hyphens at the ends of lines.
 */
export function remark(
  { bytes, units, cuts, hyphens }: ContentReading,
  standingOf: (unit: Unit) => Standing,
  { middle, aliases }: { middle: number; aliases: readonly string[] },
): Remarked {
  const marks = new Map<number, number[]>();
  const edits: RankedEdit[] = [
    ...cuts.map((cut) => ({ ...cut, rank: order.cut })),
    ...hyphens.map(({ start, end }, i) => ({
      start,
      end,
      text: writeValue(name(aliases[i] ?? '')),
      rank: order.cut,
    })),
  ];
  let next = 0;
  for (const { first, last, standing } of runsOf(units, standingOf)) {
    let opening: string;
    if (standing === 'decoration') opening = artifact(first, middle);
    else {
      const mcid = next++;
      marks.set(standing.mark, [...(marks.get(standing.mark) ?? []), mcid]);
      opening = `/${standing.isFigure ? 'Figure' : 'Span'} <</MCID ${mcid}>> BDC\n`;
    }
    edits.push({ start: first.start, end: first.start, text: opening, rank: order.begin });
    edits.push({ start: last.end, end: last.end, text: '\nEMC', rank: order.end });
  }
  return { bytes: applyEdits(bytes, edits), marks };
}

interface Run {
  first: Unit;
  last: Unit;
  standing: Standing;
}

/** Units that follow each other and are of one standing. Those that show nothing have none. */
function runsOf(units: readonly Unit[], standingOf: (unit: Unit) => Standing): Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    if (unit.kind === 'text' && unit.text === '') continue;
    const standing = standingOf(unit);
    const run = runs.at(-1);
    if (run && isSame(run.standing, standing, run.first, unit)) run.last = unit;
    else runs.push({ first: unit, last: unit, standing });
  }
  return runs;
}

function isSame(a: Standing, b: Standing, first: Unit, second: Unit): boolean {
  if (a !== 'decoration' && b !== 'decoration') return a.mark === b.mark;
  // running heads are artifacts of another kind than lines and grounds
  return a === b && (first.kind === 'text') === (second.kind === 'text');
}

function artifact({ kind, box }: Unit, middle: number): string {
  if (kind !== 'text') return '/Artifact <</Type /Layout>> BDC\n';
  const isAbove = box !== undefined && box[1] > middle;
  return `/Artifact <</Type /Pagination /Subtype /${isAbove ? 'Header' : 'Footer'}>> BDC\n`;
}

/** Puts edits into bytes; they must not overlap. */
export function applyEdits(bytes: Uint8Array, edits: readonly (Edit & { rank?: number })[]): Buffer {
  const sorted = [...edits].sort((a, b) => a.start - b.start || (a.rank ?? 0) - (b.rank ?? 0));
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) throw new Error(`edits overlap at byte ${start}`);
    if (start > at) parts.push(bytes.subarray(at, start));
    if (text !== '') parts.push(Buffer.from(text, 'latin1'));
    at = end;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}
