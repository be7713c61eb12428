const dash = '–';

/**
 * Where numbers stand with a dash between them: „7–9“, „12.–14. Mai“, „1990–2000“. A line must not end behind that dash, which
 * browsers allow.
 */
export function numberRanges(text: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (let at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1)) {
    const end = /^\d[\d.,:]*\d|^\d/.exec(text.slice(at + 1, at + 1 + reach))?.[0];
    const beginning = /\d(?:[\d.,:]*\d)?[a-z]?\.?$/.exec(text.slice(Math.max(0, at - reach), at))?.[0];
    if (end === undefined || beginning === undefined) continue;
    const from = at - beginning.length;
    const last = ranges.at(-1);
    // 1–2–3
    if (last && last.to >= from) last.to = at + 1 + end.length;
    else ranges.push({ from, to: at + 1 + end.length });
  }
  return ranges;
}

/** More than any number is long. */
const reach = 16;
