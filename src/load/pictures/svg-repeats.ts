/** Counts how much a drawing comes to once its parts that stand for others (`use`) are put in place. */
export interface RepeatCount {
  open(id: string | undefined, uses: string | undefined): void;
  close(): void;
  /** Elements in all, without those that go round in a circle, which browsers leave out. */
  total(): number;
}

/** Parts that stand for parts that stand for parts: nobody draws so. */
const deepest = 500;

interface Part {
  elements: number;
  uses: string[];
}

/** A drawing of a few lines may stand for billions of shapes and keep a browser busy for hours. */
export function countRepeats(): RepeatCount {
  const whole: Part = { elements: 0, uses: [] };
  const parts = new Map<string, Part>();
  const around: (Part | undefined)[] = [whole];
  const totals = new Map<Part, number>();
  const totalOf = (part: Part, depth: number): number => {
    const known = totals.get(part);
    if (known !== undefined) return known;
    if (depth > deepest) return Number.POSITIVE_INFINITY;
    totals.set(part, 0);
    const used = part.uses.map((id) => parts.get(id)).filter((other) => other !== undefined);
    const total = used.reduce((sum, other) => sum + totalOf(other, depth + 1), part.elements);
    totals.set(part, total);
    return total;
  };
  return {
    open(id, uses) {
      const own = id === undefined ? undefined : { elements: 0, uses: [] };
      if (id !== undefined && own && !parts.has(id)) parts.set(id, own);
      around.push(own);
      for (const part of around) {
        if (!part) continue;
        part.elements++;
        if (uses !== undefined) part.uses.push(uses);
      }
    },
    close() {
      around.pop();
    },
    total: () => totalOf(whole, 0),
  };
}
