import { type CompleteWortwolke, completeWortwolke, type Wortwolke } from '../data-types/wortwolken.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Cloud } from './cloud.js';

/** More clouds of parts of the groups than this are not put together in every way. */
const most = 12;

/**
 * Clouds that tell together what none tells alone: one counts the answers to some questions by some groups, others
 * a part of these groups, or one fewer of the questions, and what is left over for a term are fewer people than the
 * threshold asks for (ZB2103, at the first of the smaller clouds).
 */
export function findDifferences(
  wolken: readonly Wortwolke[],
  clouds: ReadonlyMap<string, Cloud>,
): { cloud: string; diagnostic: Diagnostic }[] {
  const rules = wolken.map(completeWortwolke).filter(({ id }) => clouds.has(id));
  return rules.flatMap((whole) => {
    const told = new Set<string>();
    return disjointSets(rules.filter((part) => isPartOf(part, whole)).slice(0, most)).flatMap((parts) => {
      const [first] = parts;
      const left = leftOver(whole, parts, clouds).filter((key) => !told.has(key));
      if (!first || left.length === 0) return [];
      for (const key of left) told.add(key);
      const others = [...parts.slice(1), whole].map(({ id }) => `„${id}“`).join(', ');
      const params = { cloud: first.id, others, count: left.length };
      return { cloud: first.id, diagnostic: diagnostic('ZB2103', params) };
    });
  });
}

/** The smaller one counts nothing that the larger does not count, too. */
function isPartOf(part: CompleteWortwolke, whole: CompleteWortwolke): boolean {
  const sameQuestions = isSame(part.fragen, whole.fragen);
  const sameGroups = isSame(part.gruppen ?? [], whole.gruppen ?? []);
  if (part.id === whole.id || (sameQuestions && sameGroups)) return false;
  const questionsInside = part.fragen.every((frage) => whole.fragen.includes(frage));
  const groupsInside = whole.gruppen === undefined || part.gruppen?.every((g) => whole.gruppen?.includes(g));
  return questionsInside && groupsInside === true;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** Every way to choose some clouds that share no group, the fewest first. */
function disjointSets(parts: readonly CompleteWortwolke[]): CompleteWortwolke[][] {
  let sets: CompleteWortwolke[][] = [[]];
  for (const part of parts) {
    // only what different groups said to the same questions may be added up
    const free = sets.filter((set) =>
      set.every(
        ({ gruppen, fragen }) =>
          isSame(fragen, part.fragen) &&
          gruppen?.some((group) => part.gruppen?.includes(group) ?? true) === false,
      ),
    );
    sets = [...sets, ...free.map((set) => [...set, part])];
  }
  return sets.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
}

/** Terms of all these clouds that so few people outside the parts named that they could be told. */
function leftOver(
  whole: CompleteWortwolke,
  parts: readonly CompleteWortwolke[],
  clouds: ReadonlyMap<string, Cloud>,
): string[] {
  const counts = parts.map(
    ({ id }) => new Map(clouds.get(id)?.terms.map(({ key, interviews }) => [key, interviews])),
  );
  return (clouds.get(whole.id)?.terms ?? []).flatMap(({ key, interviews }) => {
    const named = counts.map((count) => count.get(key));
    if (named.includes(undefined)) return [];
    const rest = named.reduce((left: number, count) => left - (count ?? 0), interviews);
    return rest > 0 && rest < whole.mindestens ? [key] : [];
  });
}
