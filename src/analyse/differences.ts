import { type CompleteWortwolke, completeWortwolke, type Wortwolke } from '../data-types/wortwolken.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Cloud } from './cloud.js';

/**
 * Pairs of clouds that tell together what neither tells alone: both count the answers to the same questions, one
 * of all and one of some groups, and a term is left over for fewer people than the threshold asks for (ZB2103, at
 * the smaller cloud).
 */
export function findDifferences(
  wolken: readonly Wortwolke[],
  clouds: ReadonlyMap<string, Cloud>,
): { cloud: string; diagnostic: Diagnostic }[] {
  const rules = wolken.map(completeWortwolke);
  return rules.flatMap((whole) =>
    rules
      .filter((part) => isPartOf(part, whole))
      .flatMap((part) => {
        const [larger, smaller] = [clouds.get(whole.id), clouds.get(part.id)];
        if (!larger || !smaller || leftOver(larger, smaller).length === 0) return [];
        const params = { cloud: part.id, other: whole.id, count: leftOver(larger, smaller).length };
        return { cloud: part.id, diagnostic: diagnostic('ZB2103', params) };
      }),
  );
}

function isPartOf(part: CompleteWortwolke, whole: CompleteWortwolke): boolean {
  const sameQuestions = [...part.fragen].sort().join() === [...whole.fragen].sort().join();
  if (!sameQuestions || !part.gruppen || part.id === whole.id) return false;
  const inside = part.gruppen.every((group) => whole.gruppen?.includes(group) ?? true);
  return inside && (whole.gruppen === undefined || whole.gruppen.length > part.gruppen.length);
}

/** Terms of both clouds that so few people outside the smaller one named that they could be told. */
function leftOver(larger: Cloud, smaller: Cloud): string[] {
  const counts = new Map(smaller.terms.map(({ key, interviews }) => [key, interviews]));
  return larger.terms.flatMap(({ key, interviews }) => {
    const rest = interviews - (counts.get(key) ?? interviews);
    return rest > 0 && rest < larger.threshold ? [key] : [];
  });
}
