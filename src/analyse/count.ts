import { compareText } from '../diagnostics/diagnostic.js';

/** How often a theme was named. */
export interface Tally {
  theme: number;
  /** In how many different interviews. */
  interviews: number;
  /** How often in all. */
  mentions: number;
}

/**
 * Adds up the themes of all interviews.
 * @param perInterview For each interview the themes it speaks of, one entry for each mention.
 */
export function tally(perInterview: readonly (readonly number[])[]): Tally[] {
  const tallies = new Map<number, Tally>();
  for (const themes of perInterview) {
    const seen = new Set<number>();
    for (const theme of themes) {
      const entry = tallies.get(theme) ?? { theme, interviews: 0, mentions: 0 };
      tallies.set(theme, entry);
      entry.mentions += 1;
      if (!seen.has(theme)) entry.interviews += 1;
      seen.add(theme);
    }
  }
  return [...tallies.values()];
}

/** How a cloud counts and what it shows. */
export interface CountRule {
  counting: 'gespraech' | 'nennung';
  /** A theme from fewer different interviews is not shown, however often it was mentioned: it could tell who spoke. */
  atLeast: number;
  /** No more themes than this. */
  atMost: number;
}

/** The themes to show, the most frequent first, those of the same count by their text in the order of code units. */
export function select(
  tallies: readonly Tally[],
  textOf: (theme: number) => string,
  rule: CountRule,
): { theme: number; count: number }[] {
  return tallies
    .filter(({ interviews }) => interviews >= rule.atLeast)
    .map(({ theme, interviews, mentions }) => ({
      theme,
      count: rule.counting === 'nennung' ? mentions : interviews,
    }))
    .sort((a, b) => b.count - a.count || compareText(textOf(a.theme), textOf(b.theme)))
    .slice(0, rule.atMost);
}
